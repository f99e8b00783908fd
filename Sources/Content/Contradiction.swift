package import Law

/// A point on which documents contradict each other, with what holds today.
package struct Contradiction: Sendable {
  /// The id, such as `c07`: the anchor of the point on its page.
  package let id: String
  /// The question on which they differ, in plain words.
  package let subject: String
  /// What the documents say; at least two.
  package let claims: [Claim]
  /// What holds today.
  package let presentRule: String
  /// The legal references that it rests on; perhaps none where it is not verified.
  package let texts: [LegalReference]
  /// Where the difference comes from.
  package let reason: String
  /// How sure the present rule is.
  package let standing: Standing
  /// The ids of the entries concerned; at least one.
  package let entries: [String]
  /// The day on which the point was last checked.
  package let verified: CalendarDay

  /// What a document says.
  package struct Claim: Sendable {
    package let source: Source
    /// A section, a page or a heading of the source.
    package let locus: String
    /// What stands there, in other words.
    package let text: String

    package init(source: Source, locus: String, text: String) {
      self.source = source
      self.locus = locus
      self.text = text
    }
  }

  package init(
    id: String, subject: String, claims: [Claim], presentRule: String, texts: [LegalReference],
    reason: String, standing: Standing, entries: [String], verified: CalendarDay
  ) {
    self.id = id
    self.subject = subject
    self.claims = claims
    self.presentRule = presentRule
    self.texts = texts
    self.reason = reason
    self.standing = standing
    self.entries = entries
    self.verified = verified
  }
}

extension KnowledgeBase {
  /// The contradictions that concern an entry, in order.
  package func contradictions(about entry: Entry) -> [Contradiction] {
    contradictions.filter { $0.entries.contains(entry.id) }
  }
}
