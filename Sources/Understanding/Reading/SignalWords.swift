import Search

/// Words that tell how what stands beside them is meant: that it begins, is over, is owed, is said of
/// someone else.
enum SignalWords {
  /// Every table.
  static var all: [WordTable] {
    [
      advising, almost, askingFor, asNow, away, backAtWork, beforeBeginning, beforePlaces,
      beginning, comingBack, councils, doubting, duty, ending, endsLater, familyLeave, givenUp,
      goingOn, gone, handled, heOrShe, hesitation, holders, ill, inARow, interrogative, joined, kin,
      notBackYet, oneOf, owed, pastWork, plurals, refusable, resumed, returner, returning, saying,
      spent, subjects, success, supposing, telling, toEnd, turnedDown, urging, wanting, work,
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
    embaucher
    garde
    gardee
    recrute
    recrutee
    recruter
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

  /// What somebody did who is not there any more: « l'adjointe qui suivait ces dossiers ».
  static let handled = WordTable(
    """
    gerait
    occupait
    suivait
    traitait

    """)

  /// What one did with hours of training: « j'ai utilisé mon CPF pour ».
  static let spent = WordTable(
    """
    consomme
    depense
    mobilise
    utilise

    """)

  /// What tells that a training that was paid for is still at stake: « il manque 40 heures ».
  static let goingOn = WordTable(
    """
    continuer
    finir
    manque
    pareil
    pourquoi
    reste
    terminer

    """)

  /// How someone close tells something: « il soutient que », « elle m'assure que ».
  static let saying = WordTable(
    """
    affirme
    assure
    conseille
    dit
    explique
    pretend
    soutient

    """)

  /// What someone close did for the caller, and no more: « ma mère m'a conseillé d'appeler ».
  static let advising = WordTable(
    """
    assure
    conseille
    dit
    explique
    parle
    raconte

    """)

  /// Words by which somebody makes up a case: « imaginons qu'un agent ».
  static let supposing = WordTable(
    """
    admettez
    admettons
    imagine
    imaginez
    imaginons
    supposez
    supposons

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

  /// Positions in which a titulaire has another post beside.
  static let away = WordTable(
    """
    detache
    detachee
    dispo
    disponibilite

    """)

  /// What tells that a post is only believed or supposed to be held.
  static let doubting = WordTable(
    """
    crois
    dire
    dit
    pense
    si

    """)

  /// Whose being is that of the case: « il est », « c'est », « mon contrat est », « mon CDD est passé ».
  static let holders = WordTable(
    """
    c
    cdd
    cdi
    contrat
    elle
    il

    """)

  /// What may stand between « suis » and a post: « suis toujours en CDD », « viens d'être nommé ».
  static let asNow = WordTable(
    """
    actuellement
    bien
    d
    devenu
    devenue
    donc
    en
    encore
    etre
    maintenant
    nomme
    nommee
    passe
    passee
    seulement
    toujours

    """)

  /// What stands before several persons.
  static let plurals = WordTable(
    """
    des
    les
    leurs
    nos
    vos

    """)

  /// What tells one of several: « je suis un des », « je fais partie des ».
  static let oneOf = WordTable(
    """
    partie
    un
    une

    """)

  /// How a leave is told to be over.
  static let backAtWork = WordTable(
    """
    reintegre
    reintegree
    rentre
    rentree
    repris
    retour
    revenu
    revenue

    """)

  /// Who is back: « j'ai repris », « elle est revenue ».
  static let returner = WordTable(
    """
    elle
    il
    j
    je
    on

    """)

  /// What follows where it is work that was taken up again: « repris lundi », « revenue depuis ».
  static let resumed = WordTable(
    """
    aujourdhui
    depuis
    hier
    jeudi
    lundi
    mardi
    mercredi
    vendredi

    """)

  /// What work is called where it is taken up again: « repris le travail », « à temps plein ».
  static let work = WordTable(
    """
    boulot
    plein
    poste
    service
    temps
    travail

    """)

  /// What puts a return off, or only wishes for it.
  static let notBackYet = WordTable(
    """
    demande
    demander
    des
    fois
    lorsque
    quand
    que

    """)

  /// What leaves for someone of the family are called.
  static let familyLeave = WordTable(
    """
    aidant
    aidante
    familiale
    presence
    solidarite

    """)

  /// « conseil municipal ».
  static let councils = WordTable(
    """
    communautaire
    departemental
    municipal
    regional

    """)

  /// What the place of a course begins with, or that of a post.
  static let beforePlaces = WordTable(
    """
    a
    au
    chambre

    """)

  /// What tells that something happened again without a break.
  static let inARow = WordTable(
    """
    affilee
    consecutives
    suite

    """)

  /// « presque titulaire ».
  static let almost = WordTable(
    """
    presque
    quasi
    quasiment

    """)

  /// Who is spoken of.
  static let heOrShe = WordTable(
    """
    elle
    il
    lui

    """)

  /// « je devais être titulaire », « je pourrais être », « j'aurais dû être ».
  static let duty = WordTable(
    """
    devais
    devait
    devrais
    devrait
    du
    pourrais

    """)

  /// « mon CDD finit dans deux mois »: until then it holds, though these verbs end it.
  static let endsLater = WordTable(
    """
    cesse
    cessera
    expire
    expirera
    finira
    finit
    terminera

    """)

  /// « il faudrait que je sois titulaire ».
  static let wanting = WordTable(
    """
    attends
    avant
    faudrait
    faut
    pour
    question

    """)

  /// « la PPR, je l'ai refusée ».
  static let turnedDown = WordTable(
    """
    decline
    declinee
    refuse
    refusee

    """)

  /// « je rentre de », « revenue de ».
  static let comingBack = WordTable(
    """
    rentre
    rentree
    rentres
    revenu
    revenue
    reviens
    revient

    """)

  /// « je renonce au bilan », « j'ai raté le concours », « j'hésitais avec une VAE ».
  static let givenUp = WordTable(
    """
    abandonne
    annule
    echoue
    hesitais
    loupe
    rate
    renonce
    renoncer

    """)

  /// « l'an dernier », « l'année passée ».
  static let gone = WordTable(
    """
    dernier
    derniere
    passe
    passee

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

  /// What someone who passes by does to the caller: « m'a dit », « qui me remplace ».
  static let telling = WordTable(
    """
    aide
    conseille
    dit
    donne
    explique
    file
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
