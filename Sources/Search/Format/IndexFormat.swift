import French

/// The numbers of the index format; `Docs/index-recherche.md` describes it.
package enum IndexFormat {
  /// The bytes that begin an index.
  package static let magic = [UInt8]("CPFR" as StaticString)
  /// The version written and read.
  package static let version: UInt32 = 1
  /// Where the sum of what follows stands, in bytes.
  package static let checksumPlace = 12
  /// Where what the sum covers begins, in bytes.
  package static let bodyPlace = 16
  /// How many words share a beginning at most before one is written in full.
  package static let blockLength = 16
  /// How many letters a word has at most.
  package static let longestWord = 64
  /// Positions are below this number.
  package static let lastPosition = 1 << 20
  /// How many terms an expression has at most.
  package static let longestExpression = 8
}
