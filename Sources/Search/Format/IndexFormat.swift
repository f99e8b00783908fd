import French

/// The numbers of the index format; `Docs/index-recherche.md` describes it.
enum IndexFormat {
  /// The bytes that begin an index.
  static let magic = [UInt8]("CPFR" as StaticString)
  /// The version written and read.
  static let version: UInt32 = 1
  /// Where the sum of what follows stands, in bytes.
  static let checksumPlace = 12
  /// Where what the sum covers begins, in bytes.
  static let bodyPlace = 16
  /// How many words share a beginning at most before one is written in full.
  static let blockLength = 16
  /// How many letters a word has at most.
  static let longestWord = 64
  /// Positions are below this number.
  static let lastPosition = 1 << 20
  /// How many terms an expression has at most.
  static let longestExpression = 8
}
