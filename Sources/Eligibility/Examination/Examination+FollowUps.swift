extension Examination {
  /// The follow-ups of an open request, in the order of the contract.
  mutating func examineFollowUps(_ context: FollowUpContext) throws(Suspension) {
    if context.asksProject { try examineProject(context) }
    if context.usesHours { try examineBalance(context) }
    let isAsOfRight = context.asksProvider ? try examineProvider(context) : false
    if context.hasCosts { try examineDeliberation() }
    if context.mayBeRefused, !isAsOfRight { try examineRefusals(context.panel) }
  }

  private mutating func examineProject(_ context: FollowUpContext) throws(Suspension) {
    switch try askIfKnown(.project) {
    case .underConstruction, .some(.none):
      apply(context.isAssessment ? .projectByAssessment : .projectToBuild)
    case .stated, nil: break
    }
  }

  /// The hours, and what makes up for those that are missing.
  private mutating func examineBalance(_ context: FollowUpContext) throws(Suspension) {
    switch try askIfKnown(.balance) {
    case nil: return
    case .sufficient: return apply(.oldHoursFirst)
    case .insufficient: apply(.oldHoursFirst)
    }
    let offered = Complement.allCases.filter { $0 != .prevention || context.mayPreventInaptitude }
    switch try askIfKnown(.complement, among: offered) {
    case .anticipation where context.isOutOfWork, .trainingLeave where context.isOutOfWork:
      apply(.complementsOfService)
    case .anticipation:
      apply(.anticipation, .anticipationCap)
      if context.endsWithContract { apply(.contractEndLimit) }
    case .prevention: try examinePrevention()
    case .trainingLeave: apply(.complementaryLeave)
    case .ownExpense: apply(.ownExpense)
    case nil: apply(.missingHours)
    }
  }

  private mutating func examinePrevention() throws(Suspension) {
    switch try askIfKnown(.preventionOpinion) {
    case .yes: apply(.preventionCredit)
    case .no, nil: apply(.preventionOpinionFirst)
    }
  }

  /// Whether the agent has a right to a training that the employer or the CNFPT gives.
  private mutating func examineProvider(
    _ context: FollowUpContext
  ) throws(Suspension) -> Bool {
    guard try askIfKnown(.provider) == .employerOrCNFPT,
      try askIfKnown(.priorityPublic) == .yes
    else { return false }
    apply(.asOfRight)
    if context.isUnnamedForPriority { apply(.notNamed) }
    return true
  }

  private mutating func examineDeliberation() throws(Suspension) {
    switch try askIfKnown(.deliberation) {
    case .yes: apply(.cappedFunding)
    case .no: apply(.fullFunding)
    case nil: break
    }
  }

  private mutating func examineRefusals(
    _ panel: FollowUpContext.Panel?
  ) throws(Suspension) {
    switch try askIfKnown(.refusals) {
    case nil, .some(.none): return
    case .oneYear where panel == .unwritten, .twoYears where panel == .unwritten:
      return apply(.panelUnwritten)
    case .oneYear: return apply(.firstRefusal)
    case .twoYears: apply(.thirdRefusal)
    }
    switch panel {
    case .civilServants: apply(.civilServantPanel)
    case .contractStaff: apply(.contractPanel)
    case .unwritten, nil: break
    }
  }
}
