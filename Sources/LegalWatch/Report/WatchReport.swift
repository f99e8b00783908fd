package import Diagnostics
import Law

/// What a copy of the open data says that was not recorded, told with what hangs on it.
package struct WatchReport: Sendable {
  /// The texts that the site cites.
  package let texts: [CitedText]
  /// The copy.
  package let copy: LegalCopy
  /// What is news in it.
  package let news: LegalNews
  /// The path of the lock file.
  package let lockPath: String

  package init(texts: [CitedText], copy: LegalCopy, news: LegalNews, lockPath: String) {
    self.texts = texts
    self.copy = copy
    self.news = news
    self.lockPath = lockPath
  }

  /// The articles with something new.
  package var changed: [LegalNews.Item] { news.articles.filter { !$0.changes.isEmpty } }

  /// Whether there is nothing new and nothing wrong.
  package var isQuiet: Bool { changed.isEmpty && news.faults.isEmpty }

  /// The texts that are not looked for: cited as a whole, or documents of another kind.
  package var unwatched: [CitedText] { texts.filter { $0.article == nil } }

  /// The changes as faults: an error each, at the row that recorded the article.
  package var faults: FaultReport {
    FaultReport(
      news.faults
        + changed.flatMap { item in
          item.changes.map { change in
            Fault(
              .changedText, at: item.recordedAt ?? Place(lockPath),
              "\(title(of: item)) \(change.wording(of: item.article))", notes: notes(on: item))
          }
        })
  }

  /// The report as people read it.
  package var text: String {
    var lines = [summary]
    for item in changed {
      lines.append("")
      lines += item.changes.map { "\(title(of: item)) \($0.wording(of: item.article))" }
      lines += notes(on: item).map { "    \($0)" }
    }
    if !changed.isEmpty { lines.append("") }
    lines += list("Inchangés", news.articles.filter(\.changes.isEmpty).map(\.article.id))
    lines += list("Jamais lus, et absents de cette livraison", news.unread.map(\.id))
    lines += list("Non suivis, faute de numéro", unwatched.map(\.reference.id))
    return lines.joined(separator: "\n") + "\n"
  }

  private var summary: String {
    let kind = copy.isWhole ? "copie complète" : "livraisons du jour"
    let delivery = copy.delivery.map { ", dernière livraison \($0)" } ?? ""
    return "LEGI : \(kind), \(copy.files) fichier\(copy.files > 1 ? "s" : "")\(delivery) ; "
      + "\(changed.count) texte\(changed.count > 1 ? "s" : "") à revoir sur "
      + "\(news.articles.count + news.unread.count) suivis"
  }

  /// The title of the text that an article is.
  package func title(of item: LegalNews.Item) -> String {
    text(item)?.reference.title ?? item.article.id
  }

  /// The text that an article is.
  package func text(_ item: LegalNews.Item) -> CitedText? {
    texts.first { $0.reference.id == item.article.id }
  }

  private func notes(on item: LegalNews.Item) -> [String] {
    let version = item.standing.version
    let read = "version \(version.id), \(version.state.rawValue), \(version.place.path)"
    return [read] + item.links.map(\.wording) + (text(item)?.usesWording ?? [])
  }

  private func list(_ title: String, _ ids: [String]) -> [String] {
    ids.isEmpty ? [] : ["\(title) : \(ids.count) (\(ids.joined(separator: ", ")))"]
  }
}
