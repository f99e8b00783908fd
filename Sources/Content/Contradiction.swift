package import Law

/// A point on which documents contradict each other, with what holds today.
package struct Contradiction: Sendable {
  /// The id, such as `c07`: the anchor of the point on its page.
  package let id: String
  /// The question on which they differ, in plain words.
  package let subject: String
  /// What people are told wrongly about it, and what to answer; nil where nothing is collected.
  package let hearsay: Hearsay?
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

  /// What people are told, why it is wrong, and what to answer.
  package struct Hearsay: Sendable {
    /// The wrong claims, in the words of those who repeat them; at least one.
    package let claims: [String]
    /// What to think of them, since when and for whom.
    package let judgement: String
    /// What to answer, in a sentence or two.
    package let answer: String

    package init(claims: [String], judgement: String, answer: String) {
      self.claims = claims
      self.judgement = judgement
      self.answer = answer
    }
  }

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
    id: String, subject: String, hearsay: Hearsay?, claims: [Claim], presentRule: String,
    texts: [LegalReference], reason: String, standing: Standing, entries: [String],
    verified: CalendarDay
  ) {
    self.id = id
    self.subject = subject
    self.hearsay = hearsay
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
