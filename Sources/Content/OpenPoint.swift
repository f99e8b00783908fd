/// Something that no source read so far settles, with what would settle it.
package struct OpenPoint: Hashable, Sendable {
  /// What is not known for certain, in a sentence.
  package let subject: String
  /// The text, the page or the service that would settle it.
  package let settledBy: String

  package init(subject: String, settledBy: String) {
    self.subject = subject
    self.settledBy = settledBy
  }
}
