package import Knowledge

extension SiteBuild {
  /// How easy each entry is to read, the hardest first; entries that cannot be read are left out.
  package var readability: [(file: String, reading: Readability)] {
    let reader = FolderReader(content, as: "le dossier du contenu")
    return KnowledgeBase.read(reader.files, in: content, on: day).knowledge.entries
      .compactMap { entry in
        Readability(of: entry.body).map { (file: entry.file, reading: $0) }
      }
      .sorted { ($0.reading.score, $0.file) < ($1.reading.score, $1.file) }
  }
}
