import CheckerCore
import DecisionTree
import Eligibility
import Letters
import TestSupport
import Testing

/// What a letter keeps and asks for in a case.
struct LetterCaseTests {
  private let checker: Checker

  init() throws {
    checker = try Checker.shared.get()
  }

  private func letter(
    _ assignments: String, _ values: [String: String] = [:]
  ) throws -> LetterCase {
    var answers = Answers()
    for assignment in assignments.split(separator: " ") {
      let parts = assignment.split(separator: "=")
      let question = try #require(Question(rawValue: String(parts[0])))
      answers.give(try #require(Answer(parts[1], to: question)))
    }
    let codes = CheckerCodes.codes(answers)
    var finding: Finding?
    if case .settled(let found, _) = try checker.consult(answers) { finding = found }
    return LetterCase(
      .sample, try checker.consult(codes), given: codes, finding: finding, values: values)
  }

  private static let inPost = "statut=titulaire situation=en-poste employeurs=un formation="

  @Test func withoutACaseEveryPartStaysWithItsProviso() throws {
    let model = try letter("")
    #expect(model.problems.isEmpty)
    let written = WrittenLetter(model)
    #expect(written.parts.map(\.proviso).compactMap(\.self).count == 3)
    #expect(written.parts.count == 6)
    #expect(written.text.contains("…………………… (Le champ nom)"))
  }

  @Test func inACaseWhatDoesNotConcernItGoes() throws {
    let written = WrittenLetter(
      try letter(
        Self.inPost + "diplome refus=aucun",
        ["motif": "service", "nom": "Martin", "jour": "28/11/2026", "heures-prises": "24"]))
    #expect(
      written.text == """
        Madame Martin,

        Motif : les nécessités du service.

        Service.

        Le 28 novembre 2026, 24 heures.

        """)
  }

  @Test func aRefusalNeedsAGroundThatHoldsAndThePriorOpinion() throws {
    let third = Self.inPost + "vae projet=formule refus=deux-annees"
    let none = try letter(third).problems
    #expect(none.count == 2)
    guard case .missing(let motif, let holding) = none[0], case .missing(let opinion, _) = none[1]
    else {
      Issue.record("\(none)")
      return
    }
    #expect(motif.id == "motif" && holding.map(\.id) == ["service"])
    #expect(opinion.id == "avis")
    let groundless = try letter(third, ["motif": "projet", "avis": "2026-11-02"]).problems
    guard case .groundlessChoice(_, let option, let others)? = groundless.first else {
      Issue.record("\(groundless)")
      return
    }
    #expect(option.id == "projet" && others.map(\.id) == ["service"])
    #expect(try letter(third, ["motif": "service", "avis": "2026-11-02"]).problems.isEmpty)
  }

  @Test func aLetterIsRefusedToACaseItIsNotFor() throws {
    #expect(try letter("statut=retraite").problems == [.unfit])
  }

  @Test(arguments: [
    ("jour", "31/02/2026"), ("heures-prises", "beaucoup"), ("motif", "humeur"), ("nom", "\u{7}"),
    ("nom", String(repeating: "a", count: 2001)), ("inconnu", "x"),
  ])
  func aFieldThatCannotBeIsTold(name: String, value: String) throws {
    let problems = try letter("", [name: value]).problems
    #expect(problems.contains { $0.text.contains(name) }, "\(problems)")
  }
}
