/// What the follow-ups depend on: this, their own answers, and nothing else.
///
/// Two situations with equal contexts share their follow-ups, in the diagram as in the law.
package struct FollowUpContext: Hashable, Sendable {
  /// Whether the training has to serve a project.
  let asksProject: Bool
  /// Whether the training is the assessment that serves to build a project.
  let isAssessment: Bool
  /// Whether the account is used in hours.
  let usesHours: Bool
  /// Whether a credit against inaptitude may be asked for; not once redeployment has begun.
  let mayPreventInaptitude: Bool
  /// Whether the person has no employment left: no leave to take, no hours to come.
  let isOutOfWork: Bool
  /// Whether hours in advance have to be earned before the contract ends.
  let endsWithContract: Bool
  /// Whether someone has to give the training; not for leaves of their own nor for personal study.
  let asksProvider: Bool
  /// Whether the article on priority agents leaves the person unnamed, and nothing said so yet.
  let isUnnamedForPriority: Bool
  /// Whether the employer pays for a training out of the account.
  let hasCosts: Bool
  /// Whether the request can be refused.
  let mayBeRefused: Bool
  /// The body that gives its opinion before a third refusal, where the status tells.
  let panel: Panel?

  enum Panel: Hashable, Sendable {
    case civilServants, contractStaff
    /// No panel knows of contracts of private law, nor of those who left.
    case unwritten
  }
}

extension FollowUpContext {
  /// The context that the core questions lead to; nothing where there is no request to make.
  init?(_ answers: [Answer], _ rules: [Rule]) {
    guard let ruling = Ruling(rules: rules) else { return nil }
    switch ruling.verdict {
    case .yes, .onMedicalOpinion, .otherBody, .toVerify: break
    case .euros, .later, .no, .outOfScope: return nil
    }
    // Who the person is, or where, has to be known first.
    if ruling.acquisition == .toVerify { return nil }
    let training = answers.first { $0.question == .training }.flatMap { Training(rawValue: $0.id) }
    let isAlone = rules.contains(.personalStudy)
    let isOnAccount = training != .literacy
    asksProject = training != nil && training != .basicSkills && isOnAccount
    isAssessment = training == .skillsAssessment
    usesHours = ruling.unit == .hours
    mayPreventInaptitude = !rules.contains(.redeployment)
    isOutOfWork = rules.contains(.formerAgent)
    endsWithContract = usesHours && rules.contains(.fixedTerm)
    asksProvider = training != .skillsAssessment && training != .experienceValidation && !isAlone
    isUnnamedForPriority =
      asksProvider && !rules.contains(.notNamed) && Self.isOutsidePublicLaw(rules)
    hasCosts = isOnAccount && !isAlone
    mayBeRefused = isOnAccount && ruling.request == .approval
    panel = mayBeRefused ? Self.panel(answers, rules) : nil
  }

  /// Whether no article on agents of public law names the person.
  private static func isOutsidePublicLaw(_ rules: [Rule]) -> Bool {
    rules.contains(.privateLawContract) || rules.contains(.formerAgent)
  }

  private static func panel(_ answers: [Answer], _ rules: [Rule]) -> Panel? {
    if isOutsidePublicLaw(rules) { return .unwritten }
    guard rules.contains(.publicAgent) else { return nil }
    // An agent's status has the same id among those of agents and among all.
    let status = answers.last { $0.question == .status || $0.question == .agentStatus }
    return switch status.flatMap({ Status(rawValue: $0.id) }) {
    case .tenured, .probationer: .civilServants
    case .permanentContract, .fixedTermContract, .consortium: .contractStaff
    case .subsidisedContract, .apprentice, .formerAgent, .retired, .retiredOnDisability, .elected,
      .casual, .outsideStatute, .privateSector, .studentTrainee, .other, nil:
      nil
    }
  }
}
