package import Law

/// What was last recorded of the cited articles: the content of `textes.lock.yml`.
package struct TextLock: Equatable, Sendable {
  /// The day of the reading; nil when nothing was recorded.
  package let day: CalendarDay?
  /// The latest delivery that was read; nil when its name was not known.
  package let delivery: String?
  /// The versions recorded of each article, by its id.
  package let versions: [String: [ArticleVersion]]

  package init(day: CalendarDay?, delivery: String?, versions: [String: [ArticleVersion]]) {
    self.day = day
    self.delivery = delivery
    self.versions = versions
  }

  /// Nothing recorded.
  package static let empty = TextLock(day: nil, delivery: nil, versions: [:])
}
