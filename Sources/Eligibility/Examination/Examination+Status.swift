extension Examination {
  /// The rules, from the first question to the ruling: first, who the person is.
  mutating func examine() throws(Suspension) {
    switch try ask(.status) {
    case .tenured: try examine(.tenured)
    case .probationer: try examine(.probationer)
    case .permanentContract: try examine(.permanentContract)
    case .fixedTermContract: try examine(.fixedTermContract)
    case .subsidisedContract: try examine(.subsidisedContract)
    case .apprentice: try examine(.apprentice)
    case .consortium: try examineConsortium()
    case .formerAgent: try examineFormerAgent()
    case .retired: apply(.retired)
    case .retiredOnDisability: try examineDisability()
    case .elected: try examineElected()
    case .casual, .outsideStatute, .studentTrainee: apply(.outsideStatute)
    case .privateSector: apply(.privateSector, .privateSchemeCosts)
    case .other: apply(.otherStatus)
    }
  }

  /// Someone who works for a territorial employer.
  mutating func examine(_ status: AgentStatus) throws(Suspension) {
    agentStatus = status
    switch status {
    case .tenured:
      apply(.publicAgent)
    case .probationer:
      apply(.publicAgent, .probationer)
    case .permanentContract:
      apply(.publicAgent)
    case .fixedTermContract:
      apply(.publicAgent, .fixedTerm)
    case .subsidisedContract, .apprentice:
      return try examinePrivateLawContract()
    }
    try examineSituation(of: status)
  }

  /// A contract of private law with a public employer (code du travail, art. L6323-20-1).
  private mutating func examinePrivateLawContract() throws(Suspension) {
    apply(.privateLawContract)
    switch try ask(.trainingLevy) {
    case .yes: apply(.levyPaid, .privateSchemeCosts)
    case .no: try examineTraining(in: .privateLawContract)
    }
  }

  /// Staff of a groupement d'intérêt public (loi 2011-525, art. 109).
  private mutating func examineConsortium() throws(Suspension) {
    switch try ask(.consortiumRegime) {
    case .publicLaw:
      apply(.consortiumPublicLaw)
      try examine(.permanentContract)
    case .labourCode:
      apply(.consortiumLabourCode, .privateSchemeCosts)
    }
  }

  /// Someone who left public employment: whoever bears the cost of the allowance pays the training
  /// (CGFP, art. L422-18); where no employer does, the hours become euros.
  private mutating func examineFormerAgent() throws(Suspension) {
    switch try ask(.compensation) {
    case .formerEmployer:
      apply(.formerAgent)
      try examineTraining(in: .outOfWork)
    case .jobCentre, .none: apply(.formerAgentConverted, .jobSeekerExempt)
    }
  }

  /// Retirement for invalidity: the account follows the activity resumed (décret 2017-928,
  /// art. 10-1).
  private mutating func examineDisability() throws(Suspension) {
    switch try ask(.resumption) {
    case .none: apply(.disabilityWithoutWork)
    case .publicSector:
      apply(.disabilityPublicWork)
      try examineTraining(in: .inService)
    case .privateSector: apply(.disabilityPrivateWork, .privateSchemeCosts)
    }
  }

  /// A local elected official, who may be an agent besides.
  private mutating func examineElected() throws(Suspension) {
    switch try ask(.electedAsAgent) {
    case .no: apply(.electedOnly)
    case .yes:
      apply(.electedAgent)
      try examine(try ask(.agentStatus))
    }
  }
}
