import Law
import Testing
import TestSupport

@testable import Eligibility

/// What the follow-ups ask and settle, against the contract's « asked when » typed by hand.
struct FollowUpTests {
  private static let post = "statut=titulaire situation=en-poste employeurs=un formation=diplome"

  /// Some answers and the follow-ups that they leave open.
  @Test(arguments: [
    (post, ["projet", "heures", "assure-par", "deliberation", "refus"]),
    (post.replacing("diplome", with: "socle"), ["heures", "assure-par", "deliberation"]),
    (
      post + " heures=insuffisantes",
      ["projet", "complement", "assure-par", "deliberation", "refus"]
    ),
    (
      post + " heures=insuffisantes complement=inaptitude",
      ["projet", "avis-prevention", "assure-par", "deliberation", "refus"]
    ),
    (
      post + " assure-par=employeur-ou-cnfpt",
      ["projet", "heures", "public-prioritaire", "deliberation", "refus"]
    ),
    (
      post + " assure-par=employeur-ou-cnfpt public-prioritaire=oui",
      ["projet", "heures", "deliberation"]
    ),
    (post.replacing("diplome", with: "adaptation"), []),
    (post.replacing("diplome", with: "vae"), ["projet", "heures", "deliberation", "refus"]),
    (post.replacing("diplome", with: "bilan"), ["projet", "heures", "deliberation", "refus"]),
    (post.replacing("diplome", with: "illettrisme"), ["assure-par"]),
    (
      post.replacing("diplome", with: "concours preparation=personnelle cet=non"),
      ["projet", "heures", "refus"]
    ),
    ("statut=contrat-aide cotisation-opco=non formation=vae", ["projet", "deliberation", "refus"]),
    ("statut=titulaire situation=detachement accueil=prive", []),
    ("statut=cdi situation=autre", []),
    ("statut=autre", []),
    ("statut=titulaire situation=reclassement", ["heures", "assure-par", "deliberation", "refus"]),
    ("statut=cdd situation=maladie", ["heures", "assure-par", "deliberation", "refus"]),
    ("statut=retraite", []),
    ("statut=secteur-prive", []),
    (
      post.replacing("diplome", with: "concours preparation=personnelle cet=oui"), []
    ),
  ])
  func asksWhatMatters(answers: String, open: [String]) throws {
    guard case .settled(_, let passedOver) = try Answers(parsing: answers).examined() else {
      Issue.record("not settled")
      return
    }
    #expect(passedOver.map(\.question.rawValue) == open)
  }

  /// Follow-ups, the rule that they bring in, and what may then be asked of the employer.
  @Test(arguments: [
    (post + " assure-par=employeur-ou-cnfpt public-prioritaire=oui", "R17", "de-droit"),
    (post + " refus=deux-annees", "R22", "accord"),
    (post.replacing("diplome", with: "bilan") + " projet=aucun", "R102", "accord"),
    (post + " heures=suffisantes", "R24", "accord"),
    (post + " heures=insuffisantes complement=anticipation", "R25", "accord"),
    (post + " heures=insuffisantes complement=inaptitude avis-prevention=oui", "R26", "accord"),
    (post + " deliberation=oui", "R27", "accord"),
    (post + " deliberation=non", "R28", "accord"),
    (post.replacing("diplome", with: "socle") + " deliberation=non", "R28", "differable"),
  ])
  func settlesWhatTheFactsSay(answers: String, rule: String, request: String) throws {
    let finding = try #require(try settled(answers))
    #expect(finding.rules.map(\.rawValue).contains(rule))
    #expect(finding.ruling.request.rawValue == request)
    #expect(finding.ruling.verdict == .yes)
  }

  /// The instance to consult goes by status (CGFP, R263-7 and R272-19).
  @Test(arguments: [
    ("titulaire", "R71"), ("stagiaire", "R71"), ("cdi", "R72"), ("cdd", "R72"),
  ])
  func theInstanceGoesByStatus(status: String, rule: String) throws {
    let answers = Self.post.replacing("titulaire", with: status) + " refus=deux-annees"
    #expect(try #require(try settled(answers)).rules.map(\.rawValue).contains(rule))
  }

  @Test func redeploymentHasNoPreventionCredit() throws {
    let answers = "statut=titulaire situation=reclassement heures=insuffisantes"
    #expect(throws: Misstep.self) {
      try Answers(parsing: answers + " complement=inaptitude").examined()
    }
    #expect(try settled(answers + " complement=anticipation") != nil)
  }

  /// The articles name agents of public law: what they give to others is left to confirm, and no
  /// joint panel is theirs.
  @Test(arguments: [
    ("statut=apprenti cotisation-opco=non formation=illettrisme", "R100", "R61"),
    ("statut=ancien-agent indemnisation=ancien-employeur formation=illettrisme", "R100", "R61"),
    (
      "statut=apprenti cotisation-opco=non formation=concours preparation=personnelle cet=non",
      "R100", "R61"
    ),
    (
      "statut=apprenti cotisation-opco=non formation=diplome assure-par=employeur-ou-cnfpt"
        + " public-prioritaire=oui", "R100", "R61"
    ),
    ("statut=contrat-aide cotisation-opco=non formation=diplome refus=deux-annees", "R101", "R22"),
    (
      "statut=ancien-agent indemnisation=ancien-employeur formation=diplome refus=deux-annees",
      "R101", "R22"
    ),
    ("statut=contrat-aide cotisation-opco=non formation=diplome refus=une-annee", "R101", "R70"),
    ("statut=apprenti cotisation-opco=non formation=socle", "R98", "R61"),
  ])
  func whatNamesAgentsOfPublicLawIsLeftToConfirm(
    answers: String, rule: String, without other: String
  ) throws {
    let rules = try #require(try settled(answers)).rules
    #expect(rules.contains { $0.rawValue == rule && $0.standing == .toConfirm })
    #expect(!rules.contains { $0.rawValue == other })
  }

  /// An advance and a leave are written for somebody in office.
  @Test(arguments: ["anticipation", "conge-formation"])
  func complementsOfServiceAreLeftToConfirmOutOfIt(complement: String) throws {
    let former = "statut=ancien-agent indemnisation=ancien-employeur formation=diplome"
    let finding = try #require(
      try settled(former + " heures=insuffisantes complement=" + complement))
    #expect(finding.rules.contains(.complementsOfService))
    #expect(!finding.rules.contains(.anticipation) && !finding.rules.contains(.complementaryLeave))
  }

  /// Follow-ups never change whether, who or in what: only the terms of the request.
  @Test func followUpsLeaveTheVerdictAlone() throws {
    let core = try #require(try settled(Self.post))
    for answer in ["refus=deux-annees", "projet=aucun", "heures=insuffisantes"] {
      let finding = try #require(try settled(Self.post + " " + answer))
      #expect(finding.ruling.verdict == core.ruling.verdict)
      #expect(finding.ruling.decider == core.ruling.decider)
      #expect(finding.rules.starts(with: core.rules))
    }
  }

  private func settled(_ text: String) throws -> Finding? {
    switch try Answers(parsing: text).examined() {
    case .settled(let finding, _): finding
    case .asking: nil
    }
  }
}
