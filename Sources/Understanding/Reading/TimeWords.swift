import French
import Search

/// Words of time by which a position is told to be over, or yet to come.
enum TimeWords {
  /// Whether a word is a length of time: « ans », « mois ».
  static func isSpan(_ word: [UInt8]) -> Bool { spans.contains(word) }

  /// Whether a word is a day, a month, or a time of the year.
  static func isDate(_ word: [UInt8]) -> Bool { dates.contains(word) }

  static let spans = WordTable(
    """
    an
    annee
    annees
    ans
    jour
    jours
    mois
    semaine
    semaines

    """)

  static let dates = WordTable(
    """
    aout
    avril
    decembre
    demain
    dimanche
    fevrier
    janvier
    jeudi
    juillet
    juin
    lundi
    mai
    mardi
    mars
    mercredi
    novembre
    octobre
    rentree
    samedi
    septembre
    vendredi

    """)
}

/// Words by which a position is told to begin.
enum BeginningWords {
  static let table = WordTable(
    """
    commence
    commencera
    debute
    debutera
    demarre
    demarrera

    """)

  /// What may stand before them, where they do not follow the position itself.
  static let subjects = WordTable(
    """
    elle
    il
    n
    ne
    qui

    """)
}

/// Words by which somebody who left is told to be back.
enum ReturnWords {
  static let table = WordTable(
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
}

/// Words that tell of an examination that was passed.
enum SuccessWords {
  static let table = WordTable(
    """
    admis
    admise
    admission
    laureat
    laureate
    obtenu
    obtention
    recu
    recue
    reussi
    reussite
    succes

    """)
}

/// Words of somebody who has not chosen yet.
enum HesitationWords {
  static let table = WordTable(
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
}

/// What must or may be: « il faut », « on peut », « a le droit de ».
enum OwedWords {
  static let table = WordTable(
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
}

/// What an employer may refuse beside a training.
enum RefusableWords {
  static let table = WordTable(
    """
    augmentation
    avancement
    mobilite
    mutation
    partiel
    prime
    promotion
    teletravail

    """)
}

/// Words that begin a clause as its subject.
enum SubjectWords {
  static let table = WordTable(
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
}

/// Verbs of work in the past.
enum OldWorkWords {
  static let table = WordTable(
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
}

/// What someone who passes by does to the caller: « m'a dit », « qui me remplace ».
enum TellingWords {
  static let table = WordTable(
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
}
