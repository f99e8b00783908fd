/// Words of a sentence that an expression of the vocabulary fits.
struct Mention {
  /// The number of what the expression establishes.
  let meaning: Int
  /// The numbers of its words among those of the sentence, in order.
  let words: [Int]
  /// Whether what it says holds today, for the person the sentence is about.
  var standing = MentionStanding.asserted

  var first: Int { words[0] }
  var last: Int { words[words.count - 1] }
}

/// Whether what words say holds.
enum MentionStanding {
  /// It does.
  case asserted
  /// It is denied.
  case denied
  /// It did, or was the case before something else.
  case past
  /// It will, or it is only wanted, asked for, or supposed.
  case notYet
  /// It is said of someone else.
  case another
  /// It was taken back, or one of several was meant.
  case withdrawn
}
