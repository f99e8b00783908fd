package import Eligibility

/// The settings of the site.
package struct Settings: Sendable {
  /// The name of the site.
  package let title: String
  /// What the site is, in a sentence.
  package let summary: String
  /// Who publishes it.
  package let publisher: String
  /// Where readers tell of a mistake, if anywhere.
  package let contact: Contact?
  /// Whom readers can reach; nil where the publisher names nobody.
  package let reception: Reception?
  /// What the law asks a publisher to say, a line each.
  package let mentions: [String]
  /// The colours of each theme.
  package let palettes: Palettes
  /// The drawing beside the name, where the publisher has one.
  package let logo: Logo?
  /// The ids of the entries shown first on the home page.
  package let mostAsked: [String]
  /// The ids of the entries that the home page shows employers first; perhaps none.
  package let mostAskedByEmployers: [String]
  /// The ids of the entries about counting hours.
  package let aboutHours: [String]
  /// The ids of the entries about time limits.
  package let aboutDeadlines: [String]
  /// The entry of each stage on the way to a training, by its id; perhaps none.
  package let journey: [Stage: String]

  package init(
    title: String, summary: String, publisher: String, contact: Contact?,
    reception: Reception?, mentions: [String],
    palettes: Palettes, logo: Logo?, mostAsked: [String],
    mostAskedByEmployers: [String], aboutHours: [String], aboutDeadlines: [String],
    journey: [Stage: String]
  ) {
    self.title = title
    self.summary = summary
    self.publisher = publisher
    self.contact = contact
    self.reception = reception
    self.mentions = mentions
    self.palettes = palettes
    self.logo = logo
    self.mostAsked = mostAsked
    self.mostAskedByEmployers = mostAskedByEmployers
    self.aboutHours = aboutHours
    self.aboutDeadlines = aboutDeadlines
    self.journey = journey
  }
}

extension Settings {
  /// What stands in for settings that could not be read: that is an error, and nothing is published.
  package static let unread = Settings(
    title: "", summary: "", publisher: "", contact: nil, reception: nil, mentions: [],
    palettes: Palettes(Palette.standard), logo: nil, mostAsked: [], mostAskedByEmployers: [],
    aboutHours: [], aboutDeadlines: [], journey: [:])
}
