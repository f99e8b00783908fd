import DecisionTree
import Eligibility
import Letters
import Testing
import TestSupport

/// Which letters fit an answer.
struct LetterShelfTests {
  private static func letter(
    _ id: String, from sender: Letter.Party, isAppeal: Bool = false,
    _ cases: [Letter.Requirement]
  ) -> Letter {
    Letter(
      id: id, title: id, summary: id, sender: sender, recipient: .agent, verified: "2026-11-28",
      isAppeal: isAppeal, cases: cases, fields: [], paragraphs: [])
  }

  private static let asked = Letter.Requirement("demande", among: ["accord"])
  private let shelf = LetterShelf([
    letter("accord", from: .employer, [asked]),
    letter("avance", from: .employer, [Letter.Requirement("complement", among: ["anticipation"])]),
    letter("deliberation", from: .employer, []),
    letter("demande", from: .agent, [asked]),
    letter("motifs", from: .agent, isAppeal: true, [asked]),
  ])

  private func fitting(
    _ assignments: String, among letters: LetterShelf? = nil
  ) throws -> [String] {
    let answers = Answers(
      assignments.split(separator: " ").compactMap { pair in
        let parts = pair.split(separator: "=")
        return Question(rawValue: String(parts[0])).flatMap { Answer(parts[1], to: $0) }
      })
    guard case .settled(let finding, let followUps) = try Checker.shared.get().consult(answers)
    else { return [] }
    return (letters ?? shelf).fitting(finding, passed: followUps.map(\.question)).map(\.id)
  }

  private static let post = "statut=titulaire situation=en-poste employeurs=un formation=diplome"

  @Test func whoMayAskFindsWhatToAskWithFirst() throws {
    #expect(try fitting(Self.post) == ["demande", "motifs", "accord"])
  }

  @Test func aFollowUpBringsItsOwnLetter() throws {
    let ids = try fitting(Self.post + " heures=insuffisantes complement=anticipation")
    #expect(ids == ["demande", "motifs", "accord", "avance"])
  }

  /// A condition may leave out one answer without leaving out the cases that do not ask for any.
  @Test(arguments: [
    (post, ["seance"]),
    (post.replacing("diplome", with: "concours preparation=cours"), ["seance"]),
    (post.replacing("diplome", with: "concours preparation=personnelle cet=non"), []),
    ("statut=apprenti cotisation-opco=non formation=diplome", ["seance", "euros"]),
  ])
  func aCaseMayBeToldByAQuestionThatItDoesNotAsk(assignments: String, ids: [String]) throws {
    let shelf = LetterShelf([
      Self.letter(
        "seance", from: .agent, [Letter.Requirement("preparation", among: ["cours", "sans-objet"])]),
      Self.letter("euros", from: .agent, [Letter.Requirement("unite", among: ["euros"])]),
    ])
    #expect(try fitting(assignments, among: shelf) == ids)
  }

  @Test func whoMayNotAskFindsNone() throws {
    #expect(try fitting("statut=retraite").isEmpty)
  }
}
