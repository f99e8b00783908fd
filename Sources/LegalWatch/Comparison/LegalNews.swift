package import Diagnostics
package import Law

/// What a copy of the open data says that was not yet recorded.
package struct LegalNews: Sendable {
  /// Every cited article that the copy or the record knows, in the order of citation.
  package let articles: [Item]
  /// What is cited and neither knows: the copy holds only what changed, or lacks the text as a whole.
  package let unread: [CitedArticle]
  /// Everything wrong with the copy.
  package let faults: [Fault]
  /// What to record once it was looked at.
  package let lock: TextLock

  /// An article, where it stands, and what changed.
  package struct Item: Sendable {
    /// The article.
    package let article: CitedArticle
    /// Where it stands.
    package let standing: ArticleStanding
    /// What changed since it was recorded; empty when nothing did.
    package let changes: [ArticleChange]
    /// The texts that end the article, move it or take it over.
    package let links: [ArticleLink]
    /// Where the lock file holds the article; nil when it does not.
    package let recordedAt: Place?
  }

  /// Compares a copy with what was recorded.
  package init(
    _ copy: LegalCopy, since lock: TextLock, of cited: [CitedArticle], on day: CalendarDay
  ) {
    var items: [Item] = []
    var unread: [CitedArticle] = []
    var faults = copy.faults + [copy.ageFault(since: lock)].compactMap { $0 }
    var recorded: [String: [ArticleVersion]] = [:]
    for article in cited {
      let old = lock.versions[article.id] ?? []
      let versions = Self.versions(of: article, in: copy, recorded: old)
      do {
        guard let standing = try ArticleStanding(of: versions, on: day) else {
          if !copy.isWhole, let lost = old.first {
            faults.append(copy.removal(of: article, recordedAt: lost.place))
            continue
          }
          // A whole copy that lacks an article is told as wrong; it may lack a text as a whole.
          if !copy.isWhole || article.number == nil { unread.append(article) }
          continue
        }
        let before = try ArticleStanding(of: old, on: lock.day ?? day)
        let changes = before.map { ArticleChange.all(from: $0, to: standing) } ?? [.firstReading]
        items.append(
          Item(
            article: article, standing: standing, changes: changes,
            links: standing.links(among: versions), recordedAt: old.first?.place))
        recorded[article.id] = standing.recorded
      } catch {
        faults.append(error.fault(of: article, on: day))
      }
    }
    articles = items
    self.unread = unread
    self.faults = faults
    self.lock = TextLock(
      day: day, delivery: [copy.delivery, lock.delivery].compactMap { $0 }.max(), versions: recorded
    )
  }

  /// The same with nothing but faults: what was recorded cannot be read, so nothing is news.
  package func withheld(_ lockFaults: [Fault]) -> LegalNews {
    LegalNews(articles: [], unread: [], faults: lockFaults + faults, lock: lock)
  }

  private init(articles: [Item], unread: [CitedArticle], faults: [Fault], lock: TextLock) {
    self.articles = articles
    self.unread = unread
    self.faults = faults
    self.lock = lock
  }

  /// The versions of an article: those read, and the recorded ones that a day's changes leave alone.
  private static func versions(
    of article: CitedArticle, in copy: LegalCopy, recorded: [ArticleVersion]
  ) -> [ArticleVersion] {
    let read = copy.versions[article.id] ?? []
    guard !copy.isWhole else { return read }
    let replaced = copy.removed.union(read.map(\.id))
    return read + recorded.filter { !replaced.contains($0.id) }
  }
}

extension LegalCopy {
  /// What is wrong with a copy older than the one recorded: it would undo what was read since.
  fileprivate func ageFault(since lock: TextLock) -> Fault? {
    guard let delivery, let recorded = lock.delivery, delivery < recorded else { return nil }
    return Fault(
      .olderCopy, at: Place(path),
      "la dernière livraison de cette copie est \(delivery) ; \(recorded) est déjà enregistrée")
  }

  /// What is wrong where the deliveries take away all that was recorded of an article.
  fileprivate func removal(of article: CitedArticle, recordedAt place: Place) -> Fault {
    Fault(
      .missingArticle, at: place,
      "les livraisons retirent toutes les versions enregistrées de \(article.name)",
      notes: ["relisez ce texte sur Légifrance, ou comparez avec une copie complète"])
  }
}

extension ArticleStanding {
  /// The versions that a later reading is compared with.
  var recorded: [ArticleVersion] {
    switch ahead {
    case .otherWords(let next): [version, next]
    case .nothing, .end: [version]
    }
  }

  /// The version that tells where the article stands.
  package var version: ArticleVersion {
    switch now {
    case .inForce(let version), .awaited(let version), .ended(let version),
      .neverInForce(let version):
      version
    }
  }

  /// The links that tell what ends an article and what goes on, where it ended or is to end.
  func links(among versions: [ArticleVersion]) -> [ArticleLink] {
    let isEnding =
      switch (now, ahead) {
      case (.ended, _), (.inForce, .end): true
      case (.inForce, .nothing), (.inForce, .otherWords), (.awaited, _), (.neverInForce, _): false
      }
    guard isEnding else { return [] }
    let last = versions.filter { version in
      switch version.state.course {
      case .never: false
      case .ended, .dated: recorded.contains(version) || version.words == .none
      }
    }
    var seen: Set<ArticleLink> = []
    return last.flatMap(\.links).filter { seen.insert($0).inserted }
  }
}

extension ArticleStanding.Overlap {
  func fault(of article: CitedArticle, on day: CalendarDay) -> Fault {
    let list = versions.map { "\($0.id), du \($0.from.iso) au \($0.until.iso) : \($0.place.text)" }
    return Fault(
      .simultaneousVersions, at: versions[0].place,
      "\(article.name) a \(versions.count) versions en vigueur le \(day.short)", notes: list)
  }
}
