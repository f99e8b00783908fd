/// A question of the checker.
///
/// The core questions settle the verdict. The follow-ups settle conditions, steps and money: they may
/// be left unanswered.
///
/// Raw values are the ids of the contract: they stand in addresses, flags, JSON, CSV and front
/// matter. The order of the cases is the order in which questions are asked and answers are listed.
package enum Question: String, CaseIterable, Hashable, Sendable {
  case status = "statut"
  case electedAsAgent = "qualite-agent"
  case agentStatus = "statut-agent"
  case consortiumRegime = "regime-gip"
  case resumption = "reprise"
  case trainingLevy = "cotisation-opco"
  case situation
  case activity = "activite"
  case host = "accueil"
  case agreement = "convention"
  case medicalOpinion = "avis-medical"
  case aim = "but"
  case employers = "employeurs"
  case training = "formation"
  case preparation
  case timeSavings = "cet"
  case licence = "permis"

  case project = "projet"
  case balance = "heures"
  case complement
  case preventionOpinion = "avis-prevention"
  case provider = "assure-par"
  case priorityPublic = "public-prioritaire"
  case deliberation
  case refusals = "refus"
}

extension Question {
  /// Whether the verdict may hang on the question.
  package var isCore: Bool { self <= .licence }
}

extension Question: Comparable {
  /// Whether a question comes before another in the order of the contract.
  package static func < (left: Question, right: Question) -> Bool {
    left.position < right.position
  }

  /// The place of the question in the order of the contract, from 0.
  var position: Int {
    switch self {
    case .status: 0
    case .electedAsAgent: 1
    case .agentStatus: 2
    case .consortiumRegime: 3
    case .resumption: 4
    case .trainingLevy: 5
    case .situation: 6
    case .activity: 7
    case .host: 8
    case .agreement: 9
    case .medicalOpinion: 10
    case .aim: 11
    case .employers: 12
    case .training: 13
    case .preparation: 14
    case .timeSavings: 15
    case .licence: 16
    case .project: 17
    case .balance: 18
    case .complement: 19
    case .preventionOpinion: 20
    case .provider: 21
    case .priorityPublic: 22
    case .deliberation: 23
    case .refusals: 24
    }
  }
}
