/// A section of the site, as the builder of an index takes it.
package struct SearchSection: Sendable {
  /// The id.
  package let id: String
  /// The title.
  package let title: String
  /// Words that name the people it is about, where they are not those the site is for: its documents
  /// count for less where a question names none of them.
  package let audience: [String]

  package init(id: String, title: String, audience: [String] = []) {
    self.id = id
    self.title = title
    self.audience = audience
  }
}

/// A page to be found, as the builder of an index takes it.
package struct SearchDocument: Sendable {
  /// The id.
  package let id: String
  /// The address from the root of the site.
  package let address: String
  /// The number of its section in the list of sections.
  package let section: Int
  /// The statuses it is meant for, a bit each; none where it is meant for all.
  package let statuses: UInt32
  /// The ids of what it covers.
  package let covers: [String]
  /// The question.
  package let question: String
  /// Words that people use for it.
  package let keywords: [String]
  /// What people say when they look for it.
  package let phrases: [String]
  /// Other words of theirs, whose order does not count.
  package let wordings: [String]
  /// The headings of the answer.
  package let headings: [String]
  /// The paragraphs of the answer in plain text, the one that answers in short first.
  package let paragraphs: [String]

  package init(
    id: String, address: String, section: Int, statuses: UInt32, covers: [String],
    question: String, keywords: [String], phrases: [String],
    wordings: [String] = [], headings: [String], paragraphs: [String]
  ) {
    self.id = id
    self.address = address
    self.section = section
    self.statuses = statuses
    self.covers = covers
    self.question = question
    self.keywords = keywords
    self.phrases = phrases
    self.wordings = wordings
    self.headings = headings
    self.paragraphs = paragraphs
  }
}
