import DecisionTree

/// Some of the rows of a table, as bits.
struct RowSet: Hashable {
  private var words: [UInt64]

  /// No row of a table of so many rows.
  init(capacity: Int) {
    words = Array(repeating: 0, count: (capacity + 63) / 64)
  }

  /// These rows of a table of so many rows.
  init(_ rows: some Sequence<Int>, capacity: Int) {
    self.init(capacity: capacity)
    for row in rows { insert(row) }
  }

  mutating func insert(_ row: Int) { words[row / 64] |= 1 << UInt64(row % 64) }

  func contains(_ row: Int) -> Bool { words[row / 64] & (1 << UInt64(row % 64)) != 0 }

  mutating func formUnion(_ other: RowSet) {
    for place in words.indices { words[place] |= other.words[place] }
  }

  mutating func formIntersection(_ other: RowSet) {
    for place in words.indices { words[place] &= other.words[place] }
  }

  mutating func subtract(_ other: RowSet) {
    for place in words.indices { words[place] &= ~other.words[place] }
  }

  /// How many rows both have.
  func countInCommon(with other: RowSet) -> Int {
    words.indices.reduce(0) { $0 + (words[$1] & other.words[$1]).nonzeroBitCount }
  }

  func isDisjoint(with other: RowSet) -> Bool {
    words.indices.allSatisfy { words[$0] & other.words[$0] == 0 }
  }

  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// The rows, in order.
  var rows: [Int] {
    var rows: [Int] = []
    for (place, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        rows.append(place * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return rows
  }
}
