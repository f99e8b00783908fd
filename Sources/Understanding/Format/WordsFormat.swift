package import Search

/// The numbers of the format of callers' words; `Docs/mots.md` describes it.
package enum WordsFormat {
  /// What begins a file.
  package static let header = FileHeader(magic: "CPFM", version: 4)
  /// How many words an expression has at most.
  package static let longestExpression = 12
  /// In how many ways an expression can be said at most, a family counting as one word.
  package static let wayLimit = 256
  /// How many ways to say something a file has at most: what has more was not written here.
  package static let wholeLimit = 1 << 18
  /// Ends an expression.
  package static let end = 0
  /// Before a piece: it begins another choice of the part before it, « a/b ».
  package static let or = 1
  /// Before a piece: it goes on with the choice before it, « d'un ».
  package static let and = 2
  /// The number of « … ».
  package static let gap = 3
  /// The number of the beginning of a clause.
  package static let beginning = 4
  /// What is added to the number of a family.
  package static let firstFamily = 5
  /// How many families there are at most.
  package static let familyLimit = 16
  /// What is added to the number of a term.
  package static let firstTerm = firstFamily + familyLimit
}
