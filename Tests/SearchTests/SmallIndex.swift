@testable import Search
import SearchIndexing

/// Indexes of a few documents, written for a test.
enum SmallIndex {
  /// The bytes of an index of questions, whose ids are their numbers.
  static func bytes(_ questions: [String], synonyms: [[String]] = []) -> [UInt8] {
    output(questions, synonyms: synonyms).index
  }

  /// - Parameter sections: The first is that of the first question, and so on; the last is that of
  ///   all others.
  static func output(
    _ questions: [String], synonyms: [[String]] = [],
    sections: [SearchSection] = [SearchSection(id: "1-une", title: "Une")]
  ) -> IndexBuilder.Output {
    let builder = IndexBuilder(
      sections: sections, statuses: ["titulaire", "cdd"], synonyms: synonyms)
    return builder.build(
      questions.enumerated().map { number, question in
        SearchDocument(
          id: "\(number)", address: "faq/\(number)/", section: min(number, sections.count - 1),
          statuses: 1, covers: ["000-Q0\(number)"], question: question, keywords: [], phrases: [],
          headings: [], paragraphs: ["Réponse \(number). Et la suite.", "Autre paragraphe."])
      })
  }

  static func index(
    _ questions: [String], synonyms: [[String]] = [],
    sections: [SearchSection] = [SearchSection(id: "1-une", title: "Une")]
  ) throws -> SearchIndex {
    try SearchIndex(output(questions, synonyms: synonyms, sections: sections).index)
  }

  /// An index whose bytes were changed, with a sum that is right again.
  static func resealed(_ bytes: [UInt8]) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(Checksum.crc32(bytes[FileHeader.bodyPlace...]))
    var sealed = bytes
    sealed.replaceSubrange(
      FileHeader.bodyPlace - writer.bytes.count..<FileHeader.bodyPlace, with: writer.bytes)
    return sealed
  }
}
