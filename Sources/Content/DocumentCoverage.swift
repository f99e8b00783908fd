/// How much of a document the entries cover.
package struct DocumentCoverage: Sendable {
  /// The id of the document, with which the ids of its items begin: `000` for `000-Q01`.
  package let document: String
  /// The title of the document; nil where no source has this id.
  package let title: String?
  /// The ids of the items that an entry covers, in order.
  package let covered: [String]
  /// The ids of the items that none covers, in order.
  package let missing: [String]
}

extension KnowledgeBase {
  /// How much of each document the entries cover, in the order of the documents' first items.
  package var documentCoverage: [DocumentCoverage] {
    let found = Set(entries.flatMap(\.covers))
    var documents: [String] = []
    for item in coverage where !documents.contains(item.document) {
      documents.append(item.document)
    }
    return documents.map { document in
      let items = coverage.filter { $0.document == document }.map(\.id)
      return DocumentCoverage(
        document: document, title: sources.first { $0.id == document }?.title,
        covered: items.filter(found.contains), missing: items.filter { !found.contains($0) })
    }
  }
}

extension CoverageItem {
  /// The id of the document that the item comes from.
  fileprivate var document: String { String(id.prefix { $0 != "-" }) }
}
