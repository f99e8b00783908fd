/// The documents that several terms stand in, read one after the other.
struct PostingsTogether {
  private var lists: [PostingList]

  /// - Parameter lists: The documents of each term, of which there is one at least.
  init(_ lists: [PostingList]) {
    self.lists = lists
  }

  /// The number of the document.
  var document: Int { lists[0].document }

  /// Goes to the next document that has every term; whether there is one.
  mutating func advance() -> Bool {
    while lists[0].advance() {
      var isEverywhere = true
      for other in lists.indices.dropFirst() where isEverywhere {
        while lists[other].document < document {
          guard lists[other].advance() else { return false }
        }
        isEverywhere = lists[other].document == document
      }
      if isEverywhere { return true }
    }
    return false
  }

  /// How much the terms count there on average, from 1 to 255.
  var impact: Int { lists.reduce(0) { $0 + $1.impact } / lists.count }

  /// Whether the terms stand in the question, one behind the other; it has as many words.
  func isInQuestion(of length: Int) -> Bool {
    lists.allSatisfy { $0.isInQuestion(of: length) } && (lists.count == 1 || isPhrase)
  }

  /// Whether the terms stand one behind the other.
  var isPhrase: Bool {
    lists[0].positions.contains { start in
      lists.indices.allSatisfy { lists[$0].positions.contains(start + $0) }
    }
  }
}
