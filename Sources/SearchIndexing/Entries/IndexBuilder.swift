import Parallel
import Search

/// Makes an index, and the file of answers that goes with it, out of documents.
package struct IndexBuilder: Sendable {
  private let sections: [SearchSection]
  private let statuses: [String]
  private let synonyms: [[String]]

  /// - Parameters:
  ///   - sections: The sections, in order.
  ///   - statuses: The ids of the statuses that documents may be meant for, at most 32.
  ///   - synonyms: Groups of expressions that say the same thing.
  package init(
    sections: [SearchSection], statuses: [String], synonyms: [[String]] = []
  ) {
    self.sections = sections
    self.statuses = Array(statuses.prefix(32))
    self.synonyms = synonyms
  }

  /// What a build gives.
  package struct Output: Sendable {
    /// The index.
    package let index: [UInt8]
    /// The answers in plain text, a sentence a line.
    package let answers: [UInt8]
  }

  /// Makes the index; the same documents give the same bytes.
  package func build(_ documents: [SearchDocument]) -> Output {
    let tallies = documents.mapInParallel {
      DocumentTally($0, section: sections[$0.section].title)
    }
    let answers = AnswerFile(documents)
    let vocabulary = Vocabulary(tallies, groups: synonyms)
    var body = ByteWriter()
    writeSections(to: &body)
    answers.write(documents, tallies, to: &body)
    vocabulary.writeLexicon(to: &body)
    vocabulary.writePostings(of: tallies, to: &body)
    vocabulary.writeThesaurus(to: &body)
    return Output(index: IndexFormat.header.file(around: body.bytes), answers: answers.bytes)
  }

  private func writeSections(to writer: inout ByteWriter) {
    writer.write(number: sections.count)
    for section in sections {
      writer.write(string: Array(section.id.utf8))
      writer.write(string: Array(section.title.utf8))
      let words = section.audience.flatMap { TextAnalysis.meaningfulWords(of: Array($0.utf8)) }
      writer.write(number: words.count)
      for word in words { writer.write(string: word.letters) }
    }
    writer.write(number: statuses.count)
    for status in statuses { writer.write(string: Array(status.utf8)) }
  }
}
