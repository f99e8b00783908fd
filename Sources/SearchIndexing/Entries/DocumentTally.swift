import Search

/// The words of a document, counted field by field.
struct DocumentTally: Sendable {
  /// Each term, how often it stands in each field, and where; in the order in which they are met.
  private(set) var occurrences: [(term: [UInt8], occurrence: Occurrence)] = []
  /// How many words each field has.
  private(set) var lengths = [Int](repeating: 0, count: Field.allCases.count)
  /// The forms met, each with the place of its term in `occurrences`.
  private(set) var forms: [[UInt8]: Int] = [:]
  /// The place of each term in `occurrences`.
  private var places: [[UInt8]: Int] = [:]
  private var nextPosition = 0

  struct Occurrence: Sendable {
    /// How often it stands in each field; there are fewer fields than eight.
    var counts = SIMD8<Int32>()
    var positions: [Int] = []

    /// Whether it stands among the words by which callers ask for the document.
    var isAsked: Bool { Field.allCases.contains { $0.isAsked && counts[$0.rawValue] > 0 } }
  }

  init(_ document: SearchDocument, section title: String) {
    add(document.question, to: .question)
    for keyword in document.keywords { add(keyword, to: .keywords) }
    for phrase in document.phrases { add(phrase, to: .phrases) }
    for wording in document.wordings { add(wording, to: .wordings) }
    for text in document.headings + document.paragraphs { add(text, to: .answer) }
    add(title, to: .section)
  }

  private mutating func add(_ text: String, to field: Field) {
    for word in TextAnalysis.meaningfulWords(of: Array(text.utf8))
    where word.letters.count <= IndexFormat.longestWord {
      let place = place(of: word.letters)
      lengths[field.rawValue] += 1
      occurrences[place].occurrence.counts[field.rawValue] += 1
      if field.hasPositions { occurrences[place].occurrence.positions.append(nextPosition) }
      nextPosition += 1
    }
    // A gap, so that the last word of a text and the first of the next are no neighbours.
    nextPosition += 8
  }

  /// The place of a form's term in `occurrences`; a form that was met before is not stemmed again.
  private mutating func place(of form: [UInt8]) -> Int {
    if let known = forms[form] { return known }
    let term = TextAnalysis.term(of: form)
    let place = places[term] ?? occurrences.count
    if place == occurrences.count {
      occurrences.append((term, Occurrence()))
      places[term] = place
    }
    forms[form] = place
    return place
  }

  /// How much a term counts in a document, from 1 to 255, after BM25 over weighted fields; in steps,
  /// so that an index is light when it is compressed.
  ///
  /// - Parameters:
  ///   - counts: How often it stands in each field.
  ///   - lengths: How many words each field of the document has.
  ///   - averages: How many words each field has on average.
  static func impact(of counts: SIMD8<Int32>, lengths: [Int], averages: [Double]) -> UInt8 {
    var sum = 0.0
    for field in Field.allCases where counts[field.rawValue] > 0 {
      let length = Double(lengths[field.rawValue]) / averages[field.rawValue]
      let norm = 1 - field.lengthPenalty + field.lengthPenalty * length
      sum += field.weight * Double(counts[field.rawValue]) / norm
    }
    let steps = (255 * sum / (saturation + sum) / Double(step)).rounded()
    return UInt8(max(1, min(255, steps * Double(step))))
  }

  /// How much a term counts that counts next to nothing.
  static let leastImpact = UInt8(step)

  private static let step = 8

  /// The weighted count at which a term reaches half of what it can count.
  private static let saturation = 10.0
}
