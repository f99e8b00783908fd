package import Diagnostics
package import Law

/// One version of an article: its words between two days.
package struct ArticleVersion: Hashable, Sendable {
  /// The version's own id, such as `LEGIARTI000044426397`.
  package let id: String
  /// Its legal state.
  package let state: ArticleState
  /// The first day on which it applies.
  package let from: VersionDay
  /// The first day on which it no longer applies.
  package let until: VersionDay
  /// The digest of its words.
  package let words: WordsDigest
  /// The texts that repeal it, move it or take it over.
  package let links: [ArticleLink]
  /// Where it was read.
  package let place: Place

  package init(
    id: String, state: ArticleState, from: VersionDay, until: VersionDay, words: WordsDigest,
    links: [ArticleLink] = [], place: Place
  ) {
    self.id = id
    self.state = state
    self.from = from
    self.until = until
    self.words = words
    self.links = links
    self.place = place
  }

  /// Whether it applies on a day.
  package func isInForce(on day: CalendarDay) -> Bool {
    appliesOnce && from.hasCome(by: day) && !until.hasCome(by: day)
  }

  /// Whether it is to apply after a day.
  func isAwaited(on day: CalendarDay) -> Bool {
    appliesOnce && !from.hasCome(by: day)
  }

  /// Whether it applied, applies or will apply: not one that ended before it began, nor one whose
  /// end is all that it tells.
  private var appliesOnce: Bool {
    switch state.course {
    case .never: return false
    case .ended where until == .never: return false
    case .dated, .ended: break
    }
    guard case .day(let from) = from, case .day(let until) = until else { return from != .never }
    return from < until
  }

  /// The day on which it ended, for a version in force no longer; nil when it is not told.
  package var end: CalendarDay? {
    // A repeal may be written as a version of its own, without words, that begins on its day.
    until.calendarDay ?? (words == .none ? from.calendarDay : nil)
  }
}
