import Parallel
import Search

/// Makes an index, and the file of answers that goes with it, out of documents.
package struct IndexBuilder: Sendable {
  private let sections: [SearchSection]
  private let statuses: [String]
  private let synonyms: [[String]]

  /// How many documents stand in memory at a time.
  private static let portion = 256

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
    build(documents) { $0 }
  }

  /// Makes the index of documents that are made as they are needed, and not kept.
  ///
  /// - Parameters:
  ///   - sources: What the documents are made of, in order.
  ///   - document: Makes one; called by several threads.
  package func build<Source: Sendable>(
    _ sources: [Source], _ document: @Sendable (Source) -> SearchDocument
  ) -> Output {
    var answers = AnswerFile()
    var tallies = TallyRegister()
    for start in stride(from: 0, to: sources.count, by: Self.portion) {
      let portion = Array(sources[start..<min(start + Self.portion, sources.count)])
      let made = portion.mapInParallel { source in
        let document = document(source)
        return (
          document: document, lines: AnswerFile.lines(of: document),
          tally: DocumentTally(document, section: sections[document.section].title)
        )
      }
      for made in made {
        answers.add(made.document, made.lines, made.tally)
        tallies.add(made.tally)
      }
    }
    return output(answers, tallies)
  }

  private func output(_ answers: AnswerFile, _ tallies: TallyRegister) -> Output {
    let vocabulary = Vocabulary(tallies, groups: synonyms)
    var body = ByteWriter()
    writeSections(to: &body)
    answers.write(to: &body)
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
      let words = section.audience.flatMap { TextAnalysis.words(of: Array($0.utf8)) }
      writer.write(number: words.count)
      for word in words { writer.write(string: word.letters) }
    }
    writer.write(number: statuses.count)
    for status in statuses { writer.write(string: Array(status.utf8)) }
  }
}
