package import Content
import ContentReading

/// What is counted of the content, for those who write it: figures, never faults.
package struct ContentFigures: Sendable {
  /// How much of each document the entries cover.
  package let coverage: [DocumentCoverage]
  /// How many entries cannot be read: no figure counts them.
  package let unreadEntries: Int
  /// How easy each entry is to read, the hardest first.
  package let readability: [(file: String, reading: Readability)]
}

extension SiteBuild {
  /// The figures of the content; entries that cannot be read are left out.
  package var contentFigures: ContentFigures {
    let reader = FolderReader(content, as: "le dossier du contenu")
    let knowledge = KnowledgeBase.read(reader.files, in: content, on: day).knowledge
    return ContentFigures(
      coverage: knowledge.documentCoverage,
      unreadEntries: reader.files.count(where: \.isEntry) - knowledge.entries.count,
      readability: knowledge.entries
        .compactMap { entry in
          Readability(of: entry.body).map { (file: entry.file, reading: $0) }
        }
        .sorted { ($0.reading.score, $0.file) < ($1.reading.score, $1.file) })
  }
}
