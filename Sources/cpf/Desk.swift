import Answering
import DecisionTree
import Eligibility

/// What an adviser needs to answer a caller: the words, the checker, the entries.
struct Desk {
  let callers: CallersLibrary
  let checker: Checker
  let library: EntryLibrary
  let index: SearchLibrary

  /// How many entries are told for a sentence.
  private static let entryLimit = 5

  /// - Throws: What the libraries throw where no built site is found.
  init(at site: String?) throws {
    callers = try CallersLibrary(at: site)
    index = try SearchLibrary(at: site)
    library = try EntryLibrary(at: site)
    checker = Checker(try Diagram())
  }

  /// What was understood and what follows, as JSON.
  func document(_ sentence: String) throws -> HearingDocument {
    let hearing = callers.understand(sentence)
    let (consultation, answers) = try hearing.consult(checker)
    return HearingDocument(
      hearing, consultation, answers, explaining: library.entries(for: consultation),
      found: entries(for: sentence))
  }

  /// The same as lines.
  func report(_ sentence: String) throws -> String {
    let hearing = callers.understand(sentence)
    let (consultation, answers) = try hearing.consult(checker)
    return [
      HearingReport(hearing, answers, isSettled: consultation.isSettled).text,
      Report(consultation, explaining(consultation, sentence)).text,
      found(sentence),
    ].joined(separator: "\n")
  }

  /// The entries that a sentence finds, as lines.
  func found(_ sentence: String) -> String {
    let rows = entries(for: sentence).flatMap {
      Wrap.lines("- \($0.question) (\($0.url))", indent: 3, hanging: 2)
    }
    return (["", "  Fiches trouvées par ces mots"] + rows).joined(separator: "\n")
  }

  private func explaining(
    _ consultation: Consultation, _ sentence: String
  ) -> [AnswerDocument.EntryDocument] {
    library.entries(for: consultation)
  }

  /// The entries that a sentence finds.
  func entries(for sentence: String) -> [AnswerDocument.EntryDocument] {
    SearchFindings(Array(sentence.utf8), in: index, limit: Self.entryLimit).documents.map {
      AnswerDocument.EntryDocument(id: $0.id, question: $0.question, url: $0.url)
    }
  }
}
