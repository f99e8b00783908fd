/// A section of the FAQ.
package struct Section: Sendable {
  /// The id: the name of the folder under `faq`.
  package let id: String
  /// The title.
  package let title: String
  /// What the section is about, in a sentence.
  package let summary: String
  /// Words that name the people it is about, where they are not those the site is for.
  package let audience: [String]

  package init(id: String, title: String, summary: String, audience: [String]) {
    self.id = id
    self.title = title
    self.summary = summary
    self.audience = audience
  }
}

/// A document or an official page that answers come from.
package struct Source: Sendable {
  /// The id, such as `000`.
  package let id: String
  /// The title.
  package let title: String
  /// Who published it.
  package let publisher: String
  /// The year of the document, where it has one.
  package let year: String?
  /// An `https` address, where it is public.
  package let url: String?
  /// The day on which it was read, as it is printed.
  package let seen: String
  /// What it is called where its publisher is not to be named, nil where it may be.
  package let discreetName: String?

  package init(
    id: String, title: String, publisher: String, year: String?, url: String?, seen: String,
    discreetName: String? = nil
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.year = year
    self.url = url
    self.seen = seen
    self.discreetName = discreetName
  }
}

/// Something that the site must answer.
package struct CoverageItem: Sendable {
  /// The id, such as `000-Q01`.
  package let id: String
  /// What it is about.
  package let subject: String

  package init(id: String, subject: String) {
    self.id = id
    self.subject = subject
  }
}
