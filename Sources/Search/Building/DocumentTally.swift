/// The words of a document, counted field by field.
struct DocumentTally {
  /// How often each term stands in each field, and where.
  private(set) var occurrences: [[UInt8]: Occurrence] = [:]
  /// How many words each field has.
  private(set) var lengths = [Int](repeating: 0, count: Field.allCases.count)
  /// The forms met, each with its term.
  private(set) var forms: [[UInt8]: [UInt8]] = [:]
  private var nextPosition = 0

  struct Occurrence {
    var counts = [Int](repeating: 0, count: Field.allCases.count)
    var positions: [Int] = []
  }

  init(_ document: SearchDocument, section title: String) {
    add(document.question, to: .question)
    for keyword in document.keywords { add(keyword, to: .keywords) }
    for phrase in document.phrases { add(phrase, to: .phrases) }
    for text in document.headings + document.paragraphs { add(text, to: .answer) }
    add(title, to: .section)
  }

  private mutating func add(_ text: String, to field: Field) {
    for word in TextAnalysis.meaningfulWords(of: Array(text.utf8))
    where word.letters.count <= IndexFormat.longestWord {
      let term = TextAnalysis.term(of: word.letters)
      forms[word.letters] = term
      lengths[field.rawValue] += 1
      occurrences[term, default: Occurrence()].counts[field.rawValue] += 1
      if field.hasPositions { occurrences[term]?.positions.append(nextPosition) }
      nextPosition += 1
    }
    // A gap, so that the last word of a text and the first of the next are no neighbours.
    nextPosition += 8
  }

  /// How much a term counts in the document, from 1 to 255, after BM25 over weighted fields.
  ///
  /// - Parameter averages: How many words each field has on average.
  func impact(of occurrence: Occurrence, averages: [Double]) -> UInt8 {
    var sum = 0.0
    for field in Field.allCases where occurrence.counts[field.rawValue] > 0 {
      let length = Double(lengths[field.rawValue]) / averages[field.rawValue]
      let norm = 1 - field.lengthPenalty + field.lengthPenalty * length
      sum += field.weight * Double(occurrence.counts[field.rawValue]) / norm
    }
    return UInt8(max(1, (255 * sum / (Self.saturation + sum)).rounded()))
  }

  /// The weighted count at which a term reaches half of what it can count.
  private static let saturation = 10.0
}
