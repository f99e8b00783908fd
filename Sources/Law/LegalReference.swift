/// A legal text or official document, with the place and the day it was read.
package struct LegalReference: Hashable, Sendable {
  /// The id that content and rules use, such as `cgfp-l422-11`.
  package let id: String
  /// The short citation, such as « décret 2017-928, art. 7 ».
  package let title: String
  /// What the text settles, in a few words.
  package let subject: String
  /// An `https` address where the text stands.
  package let url: String
  /// The day of the version that was read.
  package let seen: CalendarDay
  /// Whether the text itself was read, or a document that reports it.
  package let reading: Reading
  /// The days on which it stands.
  package let period: TextPeriod
  /// Its words that matter, as they stand there; nil where they were not read.
  package let extract: String?

  /// Through what a text is known.
  package enum Reading: String, CaseIterable, Sendable {
    /// The text itself was read.
    case text = "texte"
    /// A document that reports the text was read, such as a commented sheet.
    case report = "fiche"

    /// What comes before the day: « lu le ».
    package var mention: String {
      switch self {
      case .text: "lu le"
      case .report: "d'après une fiche du"
      }
    }
  }

  package init(
    id: String, title: String, subject: String, url: String, seen: CalendarDay,
    reading: Reading = .text, period: TextPeriod = TextPeriod(), extract: String? = nil
  ) {
    self.id = id
    self.title = title
    self.subject = subject
    self.url = url
    self.seen = seen
    self.reading = reading
    self.period = period
    self.extract = extract
  }

  /// The citation as it is right on a day: what took a text over follows its title, and so does the
  /// day on which one begins that does not stand yet.
  package func title(on day: CalendarDay) -> String {
    if let since = period.since, day < since { return "\(title), à partir du \(since.short)" }
    guard let succession = period.succession, period.hasEnded(on: day) else { return title }
    return "\(title) (\(succession.mention))"
  }
}
