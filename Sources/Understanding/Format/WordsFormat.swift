import French

/// The numbers of the format of callers' words; `Docs/mots.md` describes it.
package enum WordsFormat {
  /// The bytes that begin a file.
  package static let magic = [UInt8]("CPFM" as StaticString)
  /// The version written and read.
  package static let version: UInt32 = 1
  /// Where the sum of what follows stands, in bytes.
  package static let checksumPlace = 12
  /// Where what the sum covers begins, in bytes.
  package static let bodyPlace = 16
  /// How many words an expression has at most.
  package static let longestExpression = 12
  /// In an expression, the number of « … ».
  package static let gap = 0
  /// In an expression, the number of the beginning of a clause.
  package static let beginning = 1
  /// In an expression, what is added to the number of a term.
  package static let firstTerm = 2
}
