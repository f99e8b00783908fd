import Content
import ContentReading
package import Diagnostics
import Foundation
package import Law
package import LegalWatch
import SiteRendering

/// The texts that the content and the rules cite, and what was last recorded of them, on the disk.
package struct TextWatch: Sendable {
  /// The content folder.
  private let content: String
  private let day: CalendarDay
  /// The day on which the program runs: nothing can have been read after it.
  private let today: CalendarDay
  /// Every text that is cited, with what hangs on it.
  package let texts: [CitedText]
  /// What is wrong with the content: what hangs on a text may be told in part only.
  package let contentFaults: FaultReport

  /// The name of the file that records what was read, in the content folder.
  package static let lockName = "textes.lock.yml"

  /// Reads a content folder, by the law of a day.
  package init(content: String, on day: CalendarDay, today: CalendarDay? = nil) {
    self.content = FolderPath(content).text
    self.day = day
    self.today = max(day, today ?? day)
    let reader = FolderReader(self.content, as: "le dossier du contenu")
    guard reader.isFolder else {
      texts = []
      contentFaults = FaultReport(reader.faults)
      return
    }
    let (knowledge, faults) = KnowledgeBase.read(
      reader.files, in: self.content, on: day, checkedBy: today, for: SiteMap.names)
    texts = CitedText.all(in: knowledge)
    contentFaults = FaultReport(reader.faults + faults)
  }

  /// The path of the lock file.
  package var lockPath: String { "\(content)/\(Self.lockName)" }

  /// Compares a copy of the open data with what was recorded.
  ///
  /// - Parameter path: A folder, or an archive.
  package func compare(with path: String) -> WatchReport {
    let log = FaultLog()
    let lock = readLock(log)
    let articles = texts.compactMap(\.article)
    let copy = LegalCopyReader.read(path, for: articles)
    let news = LegalNews(copy, since: lock ?? .empty, of: articles, on: day)
    return WatchReport(
      texts: texts, copy: copy, news: lock == nil ? news.withheld(log.faults) : news,
      lockPath: lockPath)
  }

  /// Records what a report read, all of it or nothing.
  ///
  /// - Returns: What went wrong; nil when it is recorded.
  package func record(_ report: WatchReport) -> Fault? {
    do {
      try Data(report.news.lock.yaml.utf8).write(to: URL(filePath: lockPath), options: .atomic)
      return nil
    } catch {
      return Fault(.failedWriting, at: Place(lockPath), "ce fichier ne peut pas être écrit")
    }
  }

  /// What was recorded; nil when the file is wrong.
  private func readLock(_ log: FaultLog) -> TextLock? {
    guard FileManager.default.fileExists(atPath: lockPath) else { return .empty }
    guard let data = try? Data(contentsOf: URL(filePath: lockPath)) else {
      log.add(Fault(.unreadableFile, at: Place(lockPath), "ce fichier ne peut pas être lu"))
      return nil
    }
    return TextLock.read(
      InputFile(path: lockPath, components: [Self.lockName], bytes: Array(data)), by: today, log)
  }
}
