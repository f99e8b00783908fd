/// A stage on the way from a project to a training, in order.
package enum Stage: String, CaseIterable, Hashable, Sendable {
  case project = "projet"
  case request = "demande"
  case answer = "reponse"
  case enrolment = "inscription"
  case training = "formation"

  /// The stage in a word.
  package var label: String {
    switch self {
    case .project: "Projet"
    case .request: "Demande"
    case .answer: "Réponse"
    case .enrolment: "Inscription"
    case .training: "Formation"
    }
  }
}

extension Ruling {
  /// The stages that lead to a training with this answer; none where the account leads to none, or
  /// where the texts do not say by which way.
  package var stages: [Stage] {
    switch verdict {
    case .yes, .onMedicalOpinion, .otherBody: Stage.allCases
    case .later: acquisition == .hours ? Stage.allCases : []
    case .euros: [.project, .enrolment, .training]
    case .no, .outOfScope, .toVerify: []
    }
  }

  /// Whether somebody is asked on the way: what entries say of its stages then holds.
  package var asksOnTheWay: Bool { stages.contains(.request) }

  /// The stage at which this answer finds somebody whom it lets go on; nil where there are none.
  package var stage: Stage? {
    switch verdict {
    case .yes, .onMedicalOpinion, .otherBody: .request
    case .later: stages.first
    case .euros: .enrolment
    case .no, .outOfScope, .toVerify: nil
    }
  }
}
