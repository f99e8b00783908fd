import French

/// Words written in the code, each with what it stands for, found by binary search.
package struct WordTable: Sendable {
  private let rows: [Row]

  private struct Row: Sendable {
    let word: [UInt8]
    let values: [[UInt8]]
  }

  /// - Parameter text: Rows in alphabetical order that end with a line break; in each, a word and
  ///   what it stands for, separated by spaces.
  @inline(never)  // A copy in each table would make the module for browsers a fifth larger.
  package init(_ text: StaticString) {
    rows = [UInt8](text).split(separator: 0x0A).map { line in
      let words = line.split(separator: Sign.space).map { Array($0) }
      return Row(word: words[0], values: Array(words.dropFirst()))
    }
  }

  /// What a word stands for; nothing for other words.
  package func values(of word: [UInt8]) -> [[UInt8]]? {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].word.precedes(word) { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low].word == word ? rows[low].values : nil
  }

  /// Whether a word is in the table.
  package func contains(_ word: [UInt8]) -> Bool { values(of: word) != nil }

  /// Whether every row comes after the one before; a look-up needs it.
  package var isInOrder: Bool {
    zip(rows, rows.dropFirst()).allSatisfy { $0.word.precedes($1.word) }
  }
}
