package import Law

/// Something that an authority may settle by itself, beside the law.
package enum LocalTopic: String, CaseIterable, Sendable {
  /// What it pays.
  case money = "argent"
  /// When and to whom requests are made.
  case filing = "depot"
  /// Whether a mediator comes before the court.
  case mediation

  /// The texts that leave it to the authority: whoever reads of one of them wants to know.
  package var texts: [LegalText] {
    switch self {
    case .money: [.cgfpL422_17, .decree2017Article9]
    case .filing: [.decree2017Article6]
    case .mediation: [.cjaL213_11, .cjaR213_10, .decree2022Mediation]
    }
  }
}

extension Ruling {
  /// What the authority of the person may have settled of this case.
  package var localTopics: [LocalTopic] {
    LocalTopic.allCases.filter { topic in
      switch topic {
      case .money: payer.isOwnAuthority
      case .filing: decider.isOwnAuthority && request != .none
      case .mediation: decider.isOwnAuthority && (request == .approval || request == .deferrable)
      }
    }
  }
}

extension Verdict {
  /// Whether an authority that pays does so under it, within its own caps.
  package var mayBePaid: Bool {
    switch self {
    case .yes, .onMedicalOpinion: true
    case .otherBody, .euros, .later, .no, .outOfScope, .toVerify: false
    }
  }
}

extension Party {
  /// Whether it is the authority that employs the person, whose own rule then holds.
  package var isOwnAuthority: Bool {
    switch self {
    case .employer, .homeEmployer, .employersConcerned: true
    case .host, .currentEmployer, .formerEmployer, .asAgreed, .managementCentre, .accountHolder,
      .depositsFund, .electedTrainingFund, .nobody:
      false
    }
  }
}
