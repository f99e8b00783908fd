import CheckerCore
import DecisionTree
import Eligibility
import Law
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
    var unknown: Set<Question> = []
    for assignment in assignments.split(separator: " ") {
      let parts = assignment.split(separator: "=")
      let question = try #require(Question(rawValue: String(parts[0])))
      if parts[1] == "inconnu" {
        unknown.insert(question)
      } else {
        answers.give(try #require(Answer(parts[1], to: question)))
      }
    }
    let codes = CheckerCodes.codes(answers, unknown: unknown)
    var finding: Finding?
    if case .settled(let found, _) = try checker.consult(answers) { finding = found }
    return LetterCase(
      .sample, try checker.consult(codes), given: codes, finding: finding, values: values,
      today: CalendarDay(2026, .november, 29))
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
    #expect(try letter("statut=retraite").problems == [.unfit("à la retraite, non.")])
    #expect(try letter("statut=elu qualite-agent=non").problems == [.unfit(nil)])
  }

  @Test func aLetterWithoutAChoiceThatMayHoldIsNotForTheCase() throws {
    // A secondment leaves none of the grounds of the sample.
    let hosted = "statut=titulaire situation=detachement accueil=public formation=diplome"
    #expect(try letter(hosted).problems == [.unfit(nil)])
    let shelf = LetterShelf([.sample])
    for (assignments, ids) in [
      (hosted, []), (Self.inPost + "diplome", ["essai"]),
    ] as [(String, [String])] {
      let found = try #require(try letter(assignments).finding)
      #expect(shelf.fitting(found, passed: []).map(\.id) == ids)
    }
  }

  @Test func whatTheAnswersLeaveOpenIsAskedAndNeverWritten() throws {
    let open = try letter(Self.inPost + "diplome", ["motif": "service"]).problems
    #expect(open.count == 1)
    guard case .undecided(.refusals, let answers)? = open.first else {
      Issue.record("\(open)")
      return
    }
    #expect(answers.map(\.id) == ["aucun", "une-annee", "deux-annees"])
    let unsettled = try letter("statut=titulaire", ["motif": "service"]).problems
    guard case .undecided(.situation, _)? = unsettled.first else {
      Issue.record("\(unsettled)")
      return
    }
    let unknown = try letter(Self.inPost + "diplome refus=inconnu", ["motif": "service"]).problems
    guard case .undecided(.refusals, _)? = unknown.first else {
      Issue.record("\(unknown)")
      return
    }
  }

  @Test(arguments: [
    ("jour", "30/11/2026", "au plus tard le 29 novembre 2026, aujourd'hui"),
    ("avis", "01/12/2026", "au plus tard le 28 novembre 2026, « Le champ jour »"),
  ])
  func aDayBeyondItsBoundIsTold(name: String, value: String, accepted: String) throws {
    let values = ["jour": "28/11/2026", "motif": "service", "avis": "02/11/2026"]
    let third = Self.inPost + "vae projet=formule refus=deux-annees"
    #expect(try letter(third, values).problems.isEmpty)
    let problems = try letter(third, values.merging([name: value]) { $1 }).problems
    let told = problems.filter { $0.text.contains(accepted) && $0.text.contains("(« Le ") }
    #expect(told.count == 1, "\(problems.map(\.text))")
  }

  @Test(arguments: [
    ("jour", "31/02/2026"), ("heures-prises", "beaucoup"), ("motif", "humeur"), ("nom", "\u{7}"),
    ("nom", String(repeating: "a", count: 2001)), ("inconnu", "x"), ("jour", "01/01/1066"),
  ])
  func aFieldThatCannotBeIsTold(name: String, value: String) throws {
    let problems = try letter("", [name: value]).problems
    #expect(problems.contains { $0.text.contains(name) }, "\(problems)")
  }
}
