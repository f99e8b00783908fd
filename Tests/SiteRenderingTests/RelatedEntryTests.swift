import Answering
import DecisionTree
import Eligibility
import Foundation
import Testing
import TestSupport

/// Which entries an adviser would hand over with an answer: written by judgment, position by position
/// and training by training, not by running the program.
struct RelatedEntryTests {
  /// Where the entry that is about the position stands: before how to ask, or after.
  private static let positions: [(answers: [String: String], entries: Set<String>)] = [
    (["statut": "titulaire", "situation": "en-poste", "employeurs": "un"], []),
    (
      ["statut": "titulaire", "situation": "en-poste", "employeurs": "plusieurs"],
      ["plusieurs-employeurs"]
    ),
    (["statut": "cdd", "situation": "en-poste", "employeurs": "un"], []),
    (["statut": "titulaire", "situation": "conge-parental"], ["conge-parental"]),
    (
      ["statut": "titulaire", "situation": "detachement", "accueil": "public"], ["detachement"]
    ),
    (
      ["statut": "titulaire", "situation": "mise-a-disposition", "convention": "muette"],
      ["mise-a-disposition"]
    ),
    (
      [
        "statut": "titulaire", "situation": "maladie", "avis-medical": "favorable",
        "but": "reconversion",
      ], ["arret-maladie"]
    ),
    (
      [
        "statut": "titulaire", "situation": "citis", "avis-medical": "favorable",
        "but": "reconversion",
      ], ["arret-maladie"]
    ),
    (
      ["statut": "titulaire", "situation": "disponibilite", "activite": "publique"],
      ["disponibilite"]
    ),
  ]

  /// The entry that is about each training; more than one where either will do.
  private static let trainings: [(answers: [String: String], entries: Set<String>)] = [
    (["formation": "diplome"], []),
    (["formation": "competences"], []),
    (["formation": "concours", "preparation": "cours"], ["concours-preparation"]),
    (["formation": "bilan"], ["bilan-de-competences"]),
    (["formation": "vae"], ["vae"]),
    (["formation": "socle"], ["socle-clea"]),
    (["formation": "permis", "permis": "futur-metier"], ["permis"]),
    (
      ["formation": "permis", "permis": "poste-actuel"],
      ["permis"]
    ),
    (["formation": "entreprise"], ["principe-formations", "activite-a-la-retraite"]),
    (["formation": "offre-cnfpt"], ["formations-cnfpt"]),
    (["formation": "adaptation"], ["formation-imposee"]),
    (["formation": "hors-formation"], ["achat-de-materiel"]),
  ]

  /// Answers that settle a case without a training, and the entry to hand over first.
  private static let others: [(answers: [String: String], first: Set<String>)] = [
    (["statut": "retraite"], ["retraite", "retraite-progressive-cumul"]),
    (["statut": "retraite-invalidite", "reprise": "aucune"], ["retraite-invalidite"]),
    (["statut": "elu", "qualite-agent": "non"], ["elus"]),
    (["statut": "vacataire"], ["vacataire-militaire-etudiant"]),
    (["statut": "hors-statut"], ["vacataire-militaire-etudiant"]),
    (["statut": "gip", "regime-gip": "code-du-travail"], ["gip"]),
    (
      ["statut": "titulaire", "situation": "maladie", "avis-medical": "absent"], ["arret-maladie"]
    ),
    (
      ["statut": "titulaire", "situation": "citis", "avis-medical": "absent"],
      ["arret-maladie"]
    ),
    (["statut": "titulaire", "situation": "disponibilite-sante"], ["disponibilite-office-sante"]),
    (["statut": "titulaire", "situation": "reclassement"], ["reclassement-ppr"]),
    (["statut": "titulaire", "situation": "conge-maternite"], ["conge-maternite"]),
    (["statut": "cdd", "situation": "maladie"], ["contractuel-en-arret"]),
    (
      ["statut": "titulaire", "situation": "disponibilite", "activite": "privee"],
      ["disponibilite-emploi-prive", "disponibilite"]
    ),
    (
      ["statut": "titulaire", "situation": "disponibilite", "activite": "aucune"], ["disponibilite"]
    ),
  ]

  /// What people ask once the verdict is known, and an entry to hand over among the first three.
  private static let followUps: [(answers: [String: String], near: String)] = [
    (["heures": "insuffisantes", "complement": "anticipation"], "anticipation"),
    (
      ["heures": "insuffisantes", "complement": "inaptitude", "avis-prevention": "oui"],
      "prevention-inaptitude"
    ),
    (["refus": "deux-annees"], "refus-et-recours"),
  ]

  /// Entries that are for some statuses alone, by their titles; to anybody else they say what does
  /// not hold.
  private static let reserved: [(entries: Set<String>, statuses: Set<String>)] = [
    (["arret-maladie"], ["titulaire", "stagiaire"]),
    (
      [
        "detachement", "disponibilite", "disponibilite-emploi-prive", "disponibilite-office-sante",
        "disponibilite-pour-se-former", "reclassement-ppr", "prise-en-charge",
      ], ["titulaire"]
    ),
    (["contractuel-en-arret", "conge-sans-remuneration"], ["cdi", "cdd", "gip"]),
    (["cdd"], ["cdd", "ancien-agent"]),
    (["contrats-de-droit-prive"], ["contrat-aide", "apprenti"]),
    (["contrat-aide-devenu-stagiaire"], ["contrat-aide", "stagiaire"]),
    (["gip"], ["gip", "titulaire"]),
    (["elus"], ["elu"]),
    (["ancien-agent-au-chomage", "quitter-son-emploi"], ["ancien-agent"]),
    (["retraite-invalidite"], ["retraite-invalidite"]),
    (
      ["vacataire-militaire-etudiant"],
      ["autre", "vacataire", "hors-statut", "etudiant-stagiaire", "stagiaire"]
    ),
  ]

  private let related: RelatedEntries
  private let index: EntryIndex

  init() throws {
    let file = try #require(try Rendering.real.get().files[EntryIndex.path])
    index = try JSONDecoder().decode(EntryIndex.self, from: Data(file))
    related = RelatedEntries(index)
  }

  /// What the rules find for answers by their ids; nil where they need another answer.
  private func finding(_ answers: [String: String]) throws -> Finding? {
    let list = try answers.map { question, id in
      let question = try #require(Question(rawValue: question))
      return try #require(Answer(id, to: question), "\(question.rawValue)=\(id)")
    }
    guard case .settled(let finding, _) = try Answers(list).examined() else { return nil }
    return finding
  }

  @Test func theEntriesAreThoseThatAnAdviserWouldHandOver() throws {
    var cases = 0
    for (position, aboutPosition) in Self.positions {
      for (training, aboutTraining) in Self.trainings {
        let answers = position.merging(training) { first, _ in first }
        guard let finding = try finding(answers) else { continue }
        let found = related.nearest(to: finding)
        let line = "\(finding.answers.summary): \(found)"
        cases += 1
        switch finding.ruling.verdict {
        case .yes: #expect(found.first == "demander-son-cpf", "\(line)")
        case .onMedicalOpinion, .otherBody: #expect(found.contains("demander-son-cpf"), "\(line)")
        case .no: #expect(found.contains("refus-et-recours"), "\(line)")
        case .euros, .later, .outOfScope, .toVerify: break
        }
        for expected in [aboutPosition, aboutTraining] where !expected.isEmpty {
          #expect(!expected.isDisjoint(with: found), "\(line) lacks \(expected)")
        }
      }
    }
    #expect(cases > 90)
  }

  @Test func aSettledCaseHasItsOwnEntryFirst() throws {
    for (answers, first) in Self.others {
      let found = related.nearest(to: try #require(try finding(answers), "\(answers)"))
      #expect(first.contains(found.first ?? ""), "\(answers): \(found)")
    }
  }

  @Test func aFollowUpBringsItsEntry() throws {
    let post = ["statut": "titulaire", "situation": "en-poste", "employeurs": "un"]
    for (answers, near) in Self.followUps {
      let all = post.merging(["formation": "diplome", "projet": "formule"]) { $1 }
        .merging(answers) { $1 }
      let found = related.nearest(to: try #require(try finding(all)))
      #expect(found.prefix(3).contains(near), "\(answers): \(found)")
    }
  }

  /// In every result of the checker, elected agents excepted: they have the status of an agent too.
  @Test func entriesForAnotherStatusShowNowhere() throws {
    for finding in try AnswerSpace.findings() {
      let answers = Dictionary(
        finding.answers.map { ($0.question, $0.id) }, uniquingKeysWith: { first, _ in first })
      guard let status = answers[.status], answers[.agentStatus] == nil else { continue }
      let found = related.nearest(to: finding)
      for (entries, statuses) in Self.reserved where !statuses.contains(status) {
        #expect(entries.isDisjoint(with: found), "\(finding.answers.summary): \(found)")
      }
    }
  }

  /// What a training needs holds for whoever may ask for it, whichever status its entry takes as an
  /// example.
  @Test func theEntryOfATrainingShowsForEveryAgent() throws {
    let about = ["permis": "permis", "vae": "vae", "bilan": "bilan-de-competences"]
    for finding in try AnswerSpace.findings() where finding.ruling.verdict == .yes {
      guard let training = finding.answers.first(where: { $0.question == .training }),
        let entry = about[training.id]
      else { continue }
      let found = related.nearest(to: finding)
      #expect(found.contains(entry), "\(finding.answers.summary): \(found)")
    }
  }

  /// In every result of the checker.
  @Test func entriesForOthersShowNowhereElse() throws {
    let others = Set(index.entries.filter(\.isForOthers).map(\.id))
    #expect(others.count > 5)
    for finding in try AnswerSpace.findings() where finding.ruling.unit != .euros {
      #expect(others.isDisjoint(with: related.nearest(to: finding)), "\(finding.answers.summary)")
    }
  }
}
