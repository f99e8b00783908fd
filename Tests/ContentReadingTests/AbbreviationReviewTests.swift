import Diagnostics
import Testing
import TestSupport

@testable import ContentReading

/// Abbreviations that an answer uses before it says what they stand for.
struct AbbreviationReviewTests {
  /// The faults of the answer whose last paragraph is replaced, and the places of its marks.
  private func review(
    _ marked: String, known: Set<String> = []
  ) throws -> (faults: [Fault], marks: [Place]) {
    let path = TinyContent.licence
    var content = TinyContent()
    try content.replace("Trente heures.", with: marked, in: path)
    let text = MarkedText(content.text(of: path))
    content.put(text.text, at: path)
    let places = text.marks.map { TinyContent.place(path, line: $0.line, column: $0.column) }
    let entry = content.inputFiles.filter { $0.path == "\(TinyContent.folder)/\(path)" }
    let entries = entry.compactMap { EntryFile($0, FigureText(on: TinyContent.today), FaultLog()) }
    return (AbbreviationReview(entries, known: known).faults, places)
  }

  @Test(arguments: [
    "Le 1️⃣CET sert d'abord. Le CET compte.", "Un _1️⃣CET_ :\n\n- le 2️⃣CFP (article 5).",
    "Le (1️⃣CET) et le CET (compte épargne-temps).", "Le [1️⃣CET](detachement) d'un agent.",
  ])
  func aBareAbbreviationIsToldOnceWhereItFirstStands(text: String) throws {
    let (faults, marks) = try review(text)
    #expect(faults.map(\.place) == marks)
    #expect(faults.allSatisfy { $0.id == "sigle-non-developpe" && $0.severity == .warning })
  }

  @Test(arguments: [
    "Le compte épargne-temps (CET), puis le CET.", "Le CET (compte épargne-temps) d'un agent.",
    "Mon CPF et le service RH.", "L'article L422-4, BAC+3, `CET`, PEP's, A et B, GÉNÉRAL.",
    "## Le CET\n\nRien.",
  ])
  func whatIsSpelledOutOrKnownIsNot(text: String) throws {
    #expect(try review(text).faults.isEmpty)
  }

  @Test func aTermOfTheGlossaryIsExplainedByItsLink() throws {
    #expect(try review("Le CET.", known: ["CET"]).faults.isEmpty)
    #expect(try review("Le CET.", known: ["CFP"]).faults.count == 1)
  }
}
