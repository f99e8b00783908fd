import CommandLineTools
import Content
import ContentReading
import Diagnostics
import Foundation
import Search
import SiteRendering
import Testing
import TestSupport

/// The index of the content of this package.
enum RealIndex {
  static let output = Result { try build() }

  static func build() throws -> IndexBuilder.Output {
    let files = try PackageFolder.files(of: "Content").map {
      InputFile(
        path: $0.components.joined(separator: "/"), components: $0.components, bytes: $0.bytes)
    }
    return KnowledgeBase.read(files, in: "Content", on: .today).knowledge.searchIndex
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
