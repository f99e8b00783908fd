package import Search

/// The numbers of the format of callers' words; `Docs/mots.md` describes it.
package enum WordsFormat {
  /// What begins a file.
  package static let header = FileHeader(magic: "CPFM", version: 3)
  /// How many words an expression has at most.
  package static let longestExpression = 12
  /// In an expression, the number of « … ».
  package static let gap = 0
  /// In an expression, the number of the beginning of a clause.
  package static let beginning = 1
  /// In an expression, what is added to the number of a family.
  package static let firstFamily = 2
  /// How many families there are at most.
  package static let familyLimit = 16
  /// In an expression, what is added to the number of a term.
  package static let firstTerm = firstFamily + familyLimit
}
