import Search

/// The words that build a sentence and name nothing.
package enum GrammarWords {
  /// Whether a word is one of them, by its folded letters.
  package static func contain(_ letters: [UInt8]) -> Bool { Marks.table.contains(letters) }
}
