import Content
import ContentReading
import Search
import SiteRendering
import Testing
import TestSupport
import SearchIndexing

/// The index of the content of this package.
enum RealIndex {
  static let output = Result { try build() }

  static func build() throws -> IndexBuilder.Output {
    KnowledgeBase.read(
      try Package.content.get(), in: "Content", on: try Package.contentDay.get(),
      for: SiteMap.names
    ).knowledge.searchIndex
  }

  static func index() throws -> SearchIndex {
    try SearchIndex(try output.get().index)
  }
}

extension SearchIndex {
  /// The ids of the documents that a question finds, the best first.
  func ids(for question: String, limit: Int = 10) -> [String] {
    search(read(Array(question.utf8)), limit: limit).map {
      String(decoding: documents[$0.document].id, as: UTF8.self)
    }
  }
}
