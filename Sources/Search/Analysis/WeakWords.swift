/// Words that say little of the subject alone, and count for less in a question.
enum WeakWords {
  static let table = WordTable(
    """
    apres
    assez
    aucun
    aucune
    autre
    autres
    avant
    cas
    combien
    donner
    entre
    jamais
    maintenant
    mettre
    modalite
    modalites
    moins
    nouveau
    nouvelle
    part
    pas
    passer
    plus
    prendre
    pris
    prise
    prises
    quelque
    quelqu
    rien
    seul
    site
    titre
    toujours
    tout

    """)
}
