/// What changed in an article since it was last recorded.
package enum ArticleChange: Hashable, Sendable {
  /// It was never recorded.
  case firstReading
  /// Other words apply.
  case otherWords(since: VersionDay)
  /// It applies, and did not.
  case inForce(since: VersionDay)
  /// It no longer applies.
  case ended(ArticleVersion)
  /// It is to apply, and that was not known.
  case awaited(ArticleVersion)
  /// It never applied, and was thought to.
  case neverInForce
  /// Other words are to apply.
  case otherWordsAhead(ArticleVersion)
  /// It is to end.
  case endAhead(VersionDay)
  /// What was to come no longer is.
  case nothingAhead

  /// What separates two standings: words and ends, not the names of states.
  static func all(from old: ArticleStanding, to new: ArticleStanding) -> [ArticleChange] {
    let now = nowChange(from: old.now, to: new.now)
    let ahead = aheadChange(from: old.ahead, to: new.ahead)
    // What was announced has come: its arrival is told, not that it is announced no longer.
    return [now, now != nil && ahead == .nothingAhead ? nil : ahead].compactMap { $0 }
  }

  private static func nowChange(
    from old: ArticleStanding.Now, to new: ArticleStanding.Now
  ) -> ArticleChange? {
    switch (old, new) {
    case (.inForce(let before), .inForce(let after)):
      before.words == after.words ? nil : .otherWords(since: after.from)
    case (.awaited, .inForce(let after)), (.ended, .inForce(let after)),
      (.neverInForce, .inForce(let after)):
      .inForce(since: after.from)
    case (.ended, .ended), (.neverInForce, .neverInForce): nil
    case (.inForce, .ended(let last)), (.awaited, .ended(let last)),
      (.neverInForce, .ended(let last)):
      .ended(last)
    case (.awaited(let before), .awaited(let after)):
      before.words == after.words && before.from == after.from ? nil : .awaited(after)
    case (.inForce, .awaited(let after)), (.ended, .awaited(let after)),
      (.neverInForce, .awaited(let after)):
      .awaited(after)
    case (.inForce, .neverInForce), (.awaited, .neverInForce), (.ended, .neverInForce):
      .neverInForce
    }
  }

  private static func aheadChange(
    from old: ArticleStanding.Ahead, to new: ArticleStanding.Ahead
  ) -> ArticleChange? {
    switch (old, new) {
    case (.nothing, .nothing): nil
    case (.otherWords(let before), .otherWords(let after)):
      before.words == after.words && before.from == after.from ? nil : .otherWordsAhead(after)
    case (.end(let before), .end(let after)): before == after ? nil : .endAhead(after)
    case (.nothing, .otherWords(let after)), (.end, .otherWords(let after)):
      .otherWordsAhead(after)
    case (.nothing, .end(let after)), (.otherWords, .end(let after)): .endAhead(after)
    case (.otherWords, .nothing), (.end, .nothing): .nothingAhead
    }
  }
}
