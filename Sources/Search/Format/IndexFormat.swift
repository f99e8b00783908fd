/// The numbers of the index format; `Docs/index-recherche.md` describes it.
package enum IndexFormat {
  /// What begins a file.
  package static let header = FileHeader(magic: "CPFR", version: 1)
  /// How many words share a beginning at most before one is written in full.
  package static let blockLength = 16
  /// How many letters a word has at most.
  package static let longestWord = 64
  /// Positions are below this number.
  package static let lastPosition = 1 << 20
  /// How many terms an expression has at most.
  package static let longestExpression = 8
}
