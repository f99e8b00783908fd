import Search

/// The words of all documents: each word stands in memory once, and documents name it by its number.
struct TallyRegister {
  /// The terms, by number.
  private(set) var terms: [[UInt8]] = []
  /// The number of the term of each form.
  private(set) var forms: [[UInt8]: Int] = [:]
  private var numbers: [[UInt8]: Int] = [:]
  /// How many documents have each term, and whether callers ask for one of them by it.
  private var documentCounts: [Int] = []
  private var isAsked: [Bool] = []
  /// How many words each document has in each field.
  private var lengths: [[Int]] = []
  /// The terms of the documents: how many, then for each its number, how often it stands in each
  /// field, and where.
  private var packed = ByteWriter()

  /// A term in a document.
  struct Occurrence {
    let term: Int
    let impact: UInt8
    let positions: [Int]
  }

  /// Adds the words of the next document.
  mutating func add(_ tally: DocumentTally) {
    lengths.append(tally.lengths)
    packed.write(number: tally.occurrences.count)
    var places: [Int] = []
    places.reserveCapacity(tally.occurrences.count)
    for (term, occurrence) in tally.occurrences {
      let number = number(of: term)
      places.append(number)
      documentCounts[number] += 1
      if occurrence.isAsked { isAsked[number] = true }
      packed.write(number: number)
      for field in Field.allCases {
        packed.write(number: Int(occurrence.counts[field.rawValue]))
      }
      packed.write(number: occurrence.positions.count)
      for position in occurrence.positions { packed.write(number: position) }
    }
    for (form, place) in tally.forms { forms[form] = places[place] }
  }

  private mutating func number(of term: [UInt8]) -> Int {
    if let known = numbers[term] { return known }
    let number = terms.count
    numbers[term] = number
    terms.append(term)
    documentCounts.append(0)
    isAsked.append(false)
    return number
  }

  /// Whether a document may do without a term: it is told by answers of many, this one among them, and
  /// others are asked for by it.
  private func isNegligible(_ term: Int, _ impact: UInt8) -> Bool {
    impact <= DocumentTally.leastImpact && isAsked[term]
      && documentCounts[term] > Self.rareDocumentCount
  }

  /// How many documents a rare term has at most.
  private static let rareDocumentCount = 3

  /// Tells the terms of every document that are worth keeping, in their order.
  func forEach(_ body: (_ document: Int, Occurrence) -> Void) {
    let averages = averages
    let bytes = packed.bytes
    var place = 0
    for document in lengths.indices {
      for _ in 0..<bytes.number(at: &place) {
        let term = bytes.number(at: &place)
        var counts = SIMD8<Int32>()
        for field in Field.allCases {
          counts[field.rawValue] = Int32(bytes.number(at: &place))
        }
        let positions = (0..<bytes.number(at: &place)).map { _ in bytes.number(at: &place) }
        let impact = DocumentTally.impact(
          of: counts, lengths: lengths[document], averages: averages)
        if isNegligible(term, impact) { continue }
        body(document, Occurrence(term: term, impact: impact, positions: positions))
      }
    }
  }

  /// How many words each field has on average.
  private var averages: [Double] {
    Field.allCases.map { field in
      let sum = lengths.reduce(0) { $0 + $1[field.rawValue] }
      return max(1, Double(sum) / Double(max(1, lengths.count)))
    }
  }
}
