package import CommonMark
package import Law

/// A page of plain text, such as the one about the site.
package struct TextPage: Sendable {
  /// The id: the name of the file without its ending, and the address of the page.
  package let id: String
  /// The title.
  package let title: String
  /// What the page is about, in a sentence.
  package let summary: String
  /// The day on which the page was last checked.
  package let verified: CalendarDay
  /// Whether the publisher, where to write and the legal mentions follow the text.
  package let showsPublisher: Bool
  /// Whether every page leads here at its foot.
  package let isInFooter: Bool
  /// The text.
  package let body: Document

  package init(
    id: String, title: String, summary: String, verified: CalendarDay, showsPublisher: Bool,
    isInFooter: Bool, body: Document
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.verified = verified
    self.showsPublisher = showsPublisher
    self.isInFooter = isInFooter
    self.body = body
  }
}
