/// Expressions that say the same thing, as terms.
struct Thesaurus: Sendable {
  /// An expression and the number of its group.
  struct Expression: Sendable {
    let terms: [Int]
    let group: Int
  }

  /// The expressions, group after group.
  private(set) var expressions: [Expression] = []
  /// Where the expressions of each group stand.
  private var groups: [Range<Int>] = []

  init(_ reader: inout ByteReader, termCount: Int) throws(IndexFault) {
    for group in 0..<(try reader.count()) {
      let start = expressions.count
      for _ in 0..<(try reader.count()) {
        expressions.append(
          Expression(terms: try Self.terms(&reader, termCount: termCount), group: group))
      }
      groups.append(start..<expressions.count)
    }
  }

  private static func terms(
    _ reader: inout ByteReader, termCount: Int
  ) throws(IndexFault) -> [Int] {
    var terms: [Int] = []
    for _ in 0..<(try reader.number(below: IndexFormat.longestExpression + 1)) {
      terms.append(try reader.number(below: termCount))
    }
    guard !terms.isEmpty else { throw reader.fault }
    return terms
  }

  /// The other expressions of the group of one.
  func synonyms(of expression: Expression) -> [Expression] {
    expressions[groups[expression.group]].filter { $0.terms != expression.terms }
  }
}
