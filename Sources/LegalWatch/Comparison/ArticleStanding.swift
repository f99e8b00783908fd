package import Law

/// Where an article stands on a day, and what is to come.
package struct ArticleStanding: Hashable, Sendable {
  /// Where it stands.
  package let now: Now
  /// What is to come; nothing for an article that does not apply.
  package let ahead: Ahead

  package enum Now: Hashable, Sendable {
    /// A version applies.
    case inForce(ArticleVersion)
    /// The first version that is to apply has not begun.
    case awaited(ArticleVersion)
    /// The last version has ended.
    case ended(ArticleVersion)
    /// No version ever applied; the last one of those there are.
    case neverInForce(ArticleVersion)
  }

  package enum Ahead: Hashable, Sendable {
    /// Nothing, or a version that says the same words.
    case nothing
    /// Other words.
    case otherWords(ArticleVersion)
    /// An end without a version that goes on.
    case end(VersionDay)
  }

  /// Several versions apply on one day: which words are the law is not told.
  package struct Overlap: Error, Hashable {
    /// The versions, in the order of their days.
    package let versions: [ArticleVersion]
  }

  /// What the versions of an article come to on a day; nil when there are none.
  package init?(of versions: [ArticleVersion], on day: CalendarDay) throws(Overlap) {
    guard let newest = versions.max(by: { ($0.from.iso, $0.id) < ($1.from.iso, $1.id) }) else {
      return nil
    }
    let current = versions.filter { $0.isInForce(on: day) }
    guard current.count < 2 else { throw Overlap(versions: current) }
    let next = versions.filter { $0.isAwaited(on: day) }
      .min { ($0.from.iso, $0.id) < ($1.from.iso, $1.id) }
    if let version = current.first {
      now = .inForce(version)
      ahead = Self.ahead(of: version, next: next)
    } else if let next {
      now = .awaited(next)
      ahead = .nothing
    } else {
      let last = versions.filter { $0.hasApplied(by: day) }
        .max { ($0.end?.iso ?? "", $0.id) < ($1.end?.iso ?? "", $1.id) }
      now = last.map { .ended($0) } ?? .neverInForce(newest)
      ahead = .nothing
    }
  }

  private static func ahead(of version: ArticleVersion, next: ArticleVersion?) -> Ahead {
    guard let next, version.until == .never || next.from.iso <= version.until.iso else {
      return version.until == .never ? .nothing : .end(version.until)
    }
    return next.words == version.words ? .nothing : .otherWords(next)
  }
}

extension ArticleVersion {
  /// Whether it applied before a day and no longer does, or tells the end of the article.
  fileprivate func hasApplied(by day: CalendarDay) -> Bool {
    switch state.course {
    case .never: false
    case .ended: from.hasCome(by: day)
    case .dated: until.hasCome(by: day) && from != until
    }
  }
}
