import Testing
import TestSupport

@testable import DecisionTree
@testable import Eligibility

/// What is said to hang on what, where not everything is known.
struct DecisiveQuestionTests {
  private let checker: Checker

  init() throws {
    checker = try Checker.shared.get()
  }

  /// Answers, the questions not known, and the question whose answer separates the verdicts best.
  @Test(arguments: [
    ("statut=gip situation=en-poste employeurs=un formation=vae", ["regime-gip"], "regime-gip"),
    ("statut=retraite-invalidite formation=diplome", ["reprise"], "reprise"),
    ("statut=titulaire formation=diplome", ["situation"], "situation"),
  ])
  func theQuestionThatSeparatesBestIsNamed(
    known: String, unknown: [String], decisive: String
  ) throws {
    let prospects = try prospects(known, unknown)
    #expect(prospects.decisive?.rawValue == decisive)
    #expect(prospects.undecided.contains(.verdict))
  }

  /// Only who decides and who pays hangs on these answers: the verdict is certain.
  @Test(arguments: [
    ("statut=titulaire situation=en-poste formation=vae", "employeurs"),
    ("statut=titulaire situation=mise-a-disposition formation=vae", "convention"),
  ])
  func aCertainVerdictIsSaidToBe(known: String, unknown: String) throws {
    let prospects = try prospects(known, [unknown])
    #expect(prospects.decisive == nil)
    #expect(prospects.undecided == [.decider, .payer])
    #expect(prospects.possibilities.map(\.verdict) == [.yes])
  }

  private func prospects(_ known: String, _ unknown: [String]) throws -> Prospects {
    let answers = try Answers(parsing: known)
    let questions = try unknown.map { try #require(Question(rawValue: $0)) }
    let consultation = try checker.consult(answers, unknown: Set(questions))
    guard case .open(let prospects) = consultation else {
      throw Settled()
    }
    return prospects
  }

  private struct Settled: Error {}
}
