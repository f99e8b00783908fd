import Search

/// Words typed in a hurry, in full.
enum HurriedWords {
  static let table = WordTable(
    """
    ac avec
    aimerai aimerais
    ajd aujourdhui
    auj aujourdhui
    aujourdui aujourdhui
    av avant
    bcp beaucoup
    c c est
    cat categorie
    cest c est
    chui je suis
    chuis je suis
    co collectivite
    coll collectivite
    contract contractuel
    ctr contrat
    defav defavorable
    dispos dispo
    doc docteur
    ds dans
    dun d un
    dune d une
    etai etais
    fav favorable
    form formation
    formassion formation
    g j ai
    jai j ai
    jaimerai j aimerais
    jaimerais j aimerais
    jav j avais
    javais j avais
    jdoi je dois
    jdois je dois
    jetai j etais
    jetais j etais
    jetait j etais
    jms jamais
    jpe je peux
    jpeu je peux
    jpeut je peux
    jpeux je peux
    jsai je sais
    jsais je sais
    jsui je suis
    jsuis je suis
    jsus je suis
    jvai je vais
    jvais je vais
    jve je veux
    jveu je veux
    jveux je veux
    jvoudrai je voudrais
    jvoudrais je voudrais
    kan quand
    ki qui
    koi quoi
    mai mais
    med medecin
    mnt maintenant
    mtn maintenant
    nai n ai
    nan non
    nest n est
    netant n etant
    nn non
    ojourdui aujourdhui
    pa pas
    pck car
    pcq car
    perso personnel
    pr pour
    pro professionnel
    qd quand
    quen qu en
    quil qu il
    resp responsable
    shui je suis
    souaite souhaite
    souhaiterai souhaiterais
    ss sans
    stag stagiaire
    sui suis
    tit titulaire
    titu titulaire
    titul titulaire
    tjr toujours
    tjrs toujours
    tjs toujours
    toubib medecin
    ts tous
    tt tout
    veu veux
    voudrai voudrais
    xp experience

    """)
}
