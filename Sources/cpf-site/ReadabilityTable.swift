import Content

/// How easy the entries are to read, for those who write them: no fault, whatever the figure.
struct ReadabilityTable: Encodable {
  private let rows: [Row]

  /// How many entries are listed as text.
  private static let shown = 10

  /// An entry, as the JSON names things.
  private struct Row: Encodable {
    let file: String
    let score: Double
    let wordsPerSentence: Double
    let syllablesPerWord: Double

    enum CodingKeys: String, CodingKey {
      case file = "fichier"
      case score = "indice"
      case wordsPerSentence = "mots-par-phrase"
      case syllablesPerWord = "syllabes-par-mot"
    }
  }

  /// - Parameter readings: The entries, the hardest first.
  init(_ readings: [(file: String, reading: Readability)]) {
    rows = readings.map { file, reading in
      Row(
        file: file, score: reading.score.tenths,
        wordsPerSentence: reading.wordsPerSentence.tenths,
        syllablesPerWord: reading.syllablesPerWord.hundredths)
    }
  }

  func encode(to encoder: any Encoder) throws {
    try rows.encode(to: encoder)
  }

  /// The hardest entries, below the median of all; nothing where there is no entry.
  var text: String {
    guard !rows.isEmpty else { return "" }
    let median = rows[rows.count / 2].score
    let head =
      "Lisibilité : médiane \(median.french) ; les plus difficiles (plus haut est plus facile)"
    let lines = rows.prefix(Self.shown).map { row in
      "  \(row.score.french)  \(row.file) (\(row.wordsPerSentence.french) mots par phrase, "
        + "\(row.syllablesPerWord.french) syllabe par mot)"
    }
    return ([head] + lines).joined(separator: "\n") + "\n\n"
  }
}

extension Double {
  fileprivate var tenths: Double { (self * 10).rounded() / 10 }
  fileprivate var hundredths: Double { (self * 100).rounded() / 100 }
  /// The number with a decimal comma.
  fileprivate var french: String { "\(self)".replacing(".", with: ",") }
}
