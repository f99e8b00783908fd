import Answering
import CheckerCore
import CommandLineTools
import DecisionTree
import Eligibility
import Law
import Letters

/// What an adviser needs to answer a caller: the words, the checker, the entries.
struct AdviserDesk {
  let callers: CallersLibrary
  let checker: Checker
  let library: EntryLibrary
  let index: SearchLibrary
  /// The folder of the built site that was asked for; nil where none was.
  let site: String?

  /// How many entries are told for a sentence.
  private static let entryLimit = 5

  /// - Throws: What the libraries throw where no built site is found.
  init(_ checker: Checker, at site: String?) throws {
    self.checker = checker
    self.site = site
    callers = try CallersLibrary(at: site)
    index = try SearchLibrary(at: site)
    library = try EntryLibrary(at: site)
  }

  /// What was understood and what follows, as JSON.
  func document(_ sentence: String) throws -> SentenceDocument {
    let hearing = callers.understand(sentence)
    let (consultation, answers) = try hearing.consult(checker)
    return SentenceDocument(
      hearing: HearingDocument(
        hearing, consultation, answers, told: library.document(consultation, after: answers),
        found: entries(for: sentence)),
      isCut: callers.notice(of: sentence) != nil)
  }

  /// The same as lines.
  func report(_ sentence: String) throws -> String {
    let hearing = callers.understand(sentence)
    let (consultation, answers) = try hearing.consult(checker)
    return [
      HearingReport(hearing, answers, isSettled: consultation.isSettled).text,
      Report(
        consultation, library.entries(for: consultation),
        letters: library.letters(for: consultation), under: library.rules
      ).text,
      found(sentence),
    ].joined(separator: "\n")
  }

  /// The entries that a sentence finds, as lines.
  func found(_ sentence: String) -> String {
    let rows = entries(for: sentence).flatMap {
      Wrap.lines("- \($0.question) (\($0.url))", indent: 3, hanging: 2)
    }
    let title = rows.isEmpty ? "Aucune fiche ne répond à ces mots." : "Fiches trouvées par ces mots"
    return (["", "  \(title)"] + rows).joined(separator: "\n")
  }

  /// The letters that the person can send in a case.
  ///
  /// - Throws: What `LetterLibrary` throws.
  func letters(for finding: Finding, _ answers: GivenAnswers) throws -> [LetterCase] {
    let codes = CheckerCodes.codes(answers.known, unknown: answers.unknown)
    let consulted = try checker.consult(codes)
    return try LetterLibrary(at: site).letters.filter { $0.sender == .agent }
      .map { LetterCase($0, consulted, given: codes, finding: finding, values: [:], today: .today) }
      .filter { $0.truth(of: $0.letter.cases) != .no }
  }

  /// The entries that a sentence finds.
  func entries(for sentence: String) -> [AnswerDocument.EntryDocument] {
    SearchFindings(Array(sentence.utf8), in: index, limit: Self.entryLimit).documents.map {
      AnswerDocument.EntryDocument(id: $0.id, question: $0.question, url: $0.url)
    }
  }
}
