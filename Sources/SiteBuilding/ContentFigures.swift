package import Content
import ContentReading
import Diagnostics

/// What is counted of the content, for those who write it: figures, never faults.
package struct ContentFigures: Sendable {
  /// How much of each document the entries cover.
  package let coverage: [DocumentCoverage]
  /// How many entries cannot be read: no figure counts them.
  package let unreadEntries: Int
  /// How easy each entry is to read, the hardest first.
  package let readability: [(file: String, reading: Readability)]

  /// Counts; entries that cannot be read are left out.
  ///
  /// - Parameters:
  ///   - knowledge: What was read; nil when there is no folder to read.
  ///   - files: The files of the content.
  init(_ knowledge: KnowledgeBase?, files: [InputFile]) {
    let entries = (knowledge?.entries ?? []) + (knowledge?.drafts ?? [])
    coverage = knowledge?.documentCoverage ?? []
    unreadEntries = files.count(where: \.isEntry) - entries.count
    readability =
      entries
      .compactMap { entry in
        Readability(of: entry.body).map { (file: entry.file, reading: $0) }
      }
      .sorted { ($0.reading.score, $0.file) < ($1.reading.score, $1.file) }
  }
}
