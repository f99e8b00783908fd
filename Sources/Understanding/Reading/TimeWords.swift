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
