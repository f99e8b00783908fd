/// A document that a question found.
package struct Hit: Hashable, Sendable {
  /// The number of the document.
  package let document: Int
  /// What it is worth; comparable within one question.
  package let score: Int
}

/// Which documents may be found.
package struct SearchFilter: Sendable {
  /// The number of the only section wanted; any where there is none.
  package var section: Int?
  /// The number of the status that documents must be meant for, unless they are for all; any where
  /// there is none.
  package var status: Int?

  package init(section: Int? = nil, status: Int? = nil) {
    self.section = section
    self.status = status
  }

  func accepts(_ document: IndexedDocument) -> Bool {
    if let section, document.section != section { return false }
    guard let status, document.statuses != 0 else { return true }
    return document.statuses & (1 << UInt32(truncatingIfNeeded: status)) != 0
  }
}

extension SearchIndex {
  /// Reads a question.
  ///
  /// - Parameter text: Any bytes; where they end with a letter, the last word may be unfinished.
  package func read(_ text: [UInt8]) -> Query {
    QueryReader.read(text, with: self)
  }

  /// The documents that a question finds, the best first.
  ///
  /// - Parameters:
  ///   - limit: How many at most.
  ///   - filter: Which may be found.
  package func search(
    _ query: Query, limit: Int, within filter: SearchFilter = SearchFilter()
  ) -> [Hit] {
    guard limit > 0, !query.isEmpty else { return [] }
    var scoreboard = Scoreboard(self, askedBy: query.voice)
    for slot in query.slots { scoreboard.add(slot) }
    for (left, right) in zip(query.slots, query.slots.dropFirst()) {
      scoreboard.addNeighbours(left, right)
    }
    return scoreboard.best(limit, within: filter)
  }

  /// How rare a term is, in 256ths.
  func rarity(of term: Int) -> Int {
    postings.rarity(of: term, among: documents.count)
  }
}
