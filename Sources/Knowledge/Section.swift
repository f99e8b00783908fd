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
}

/// Something that the site must answer.
package struct CoverageItem: Sendable {
  /// The id, such as `000-Q01`.
  package let id: String
  /// What it is about.
  package let subject: String
}
