import Search

/// Words that tell how what stands beside them is meant: that it begins, is over, is owed, is said of
/// someone else.
enum SignalWords {
  /// Every table.
  static var all: [WordTable] {
    [
      backAtWork, takenUp, beginning, beforeBeginning, ill, familyLeave, interrogative, ending,
      returning, success,
      hesitation, owed,
      refusable, subjects, toEnd, urging, joined,
      pastWork, telling, kin, askingFor,
    ]
  }

  /// Words by which a position is told to begin.
  static let beginning = WordTable(
    """
    commence
    commencera
    debute
    debutera
    demarre
    demarrera

    """)

  /// What may stand before them, where they do not follow the position itself.
  static let beforeBeginning = WordTable(
    """
    elle
    il
    n
    ne
    qui

    """)

  /// Words that begin a question of their own.
  static let interrogative = WordTable(
    """
    combien
    comment
    et
    puis
    quand
    que
    quel
    quelle
    qui
    quoi

    """)

  /// Words by which what holds today is told to end.
  static let ending = WordTable(
    """
    acheve
    arrete
    cesse
    expire
    finit
    prend
    reprend
    reprends
    termine

    """)

  /// Words by which somebody who left is told to be back.
  static let returning = WordTable(
    """
    embauche
    embauchee
    garde
    gardee
    recrute
    recrutee
    reembauche
    reembauchee
    revenu
    revenue
    reviens
    revient
    revoici
    revoila
    voici
    voila

    """)

  /// Words that tell of an examination that was passed.
  static let success = WordTable(
    """
    admis
    admise
    admission
    laureat
    laureate
    obtention
    obtenu
    recu
    recue
    reussi
    reussite
    succes

    """)

  /// Words of somebody who has not chosen yet.
  static let hesitation = WordTable(
    """
    balance
    choisir
    choix
    dilemme
    hesitation
    hesite
    hesitent
    hesiter
    hesitons
    reflechis

    """)

  /// What must or may be: « il faut », « on peut », « a le droit de ».
  static let owed = WordTable(
    """
    devra
    devrait
    dois
    doit
    doivent
    droit
    faudra
    faudrait
    faut
    peut
    peuvent
    peux
    pourra
    pourrait

    """)

  /// What an employer may refuse beside a training.
  static let refusable = WordTable(
    """
    augmentation
    avancement
    mobilite
    mutation
    prime
    promotion
    teletravail

    """)

  /// Words that begin a clause as its subject.
  static let subjects = WordTable(
    """
    elle
    elles
    il
    ils
    j
    je
    la
    le
    ma
    mon
    nous
    on

    """)

  /// Verbs of work in the past.
  static let pastWork = WordTable(
    """
    bossais
    bossait
    exercais
    exercait
    occupais
    occupait
    travaillais
    travaillait

    """)

  /// How a leave is told to be over.
  static let backAtWork = WordTable(
    """
    reintegre
    reintegree
    repris
    reprise
    retour
    revenu
    revenue

    """)

  /// What is taken up beside a leave, or after a retirement: « repris un emploi ».
  static let takenUp = WordTable(
    """
    a
    chez
    comme
    dans
    des
    dix
    en
    mes
    quinze
    sa
    ses
    son
    un
    une
    vingt

    """)

  /// What befalls someone for whose sake others take leave.
  static let ill = WordTable(
    """
    decede
    decedee
    dependant
    dependante
    handicape
    handicapee
    hospitalise
    hospitalisee
    malade
    mourant
    mourante

    """)

  /// What leaves for someone of the family are called.
  static let familyLeave = WordTable(
    """
    aidant
    aidante
    conge
    dispo
    disponibilite
    familiale
    presence

    """)

  /// What someone who passes by does to the caller: « m'a dit », « qui me remplace ».
  static let telling = WordTable(
    """
    aide
    conseille
    dit
    explique
    parle
    propose
    raconte
    refuse
    remplace

    """)

  /// Words between « mon » and someone close: « mon beau-frère », « ma petite sœur », « mon ex-mari ».
  static let kin = WordTable(
    """
    beau
    belle
    cher
    chere
    demi
    ex
    futur
    future
    grand
    grande
    jeune
    meilleur
    meilleure
    pauvre
    petit
    petite

    """)

  /// Words by which somebody tells for whom they ask.
  static let askingFor = WordTable(
    """
    appel
    appelle
    contacte
    ecris
    question
    renseigne
    renseignement
    renseignements
    telephone

    """)

  /// What comes to its end: « mon congé vient de s'achever ».
  static let toEnd = WordTable(
    """
    achever
    arreter
    cesser
    expirer
    finir
    terminer

    """)

  /// What somebody close does to make the speaker go on: « mon mari me pousse à passer un CAP ».
  static let urging = WordTable(
    """
    conseille
    convaincu
    convaincue
    encourage
    incite
    motive
    pousse
    recommande
    soutient
    suggere

    """)

  /// Words that a dash joins to the next one, typed with spaces: « non - titulaire ».
  static let joined = WordTable(
    """
    encore
    ex
    non
    pas
    peut
    vice

    """)
}
