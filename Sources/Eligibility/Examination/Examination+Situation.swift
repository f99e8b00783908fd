extension AgentStatus {
  /// The positions that the status allows; none where the position does not matter.
  var situations: [Situation] {
    switch self {
    case .tenured:
      Situation.allCases.filter { $0 != .unpaidLeave }
    case .probationer:
      [
        .inPost, .therapeuticPartTime, .sickLeave, .workInjuryLeave, .parentalLeave, .birthLeave,
        .familyCareLeave, .unionRelease, .exclusion, .suspension, .other,
      ]
    case .permanentContract:
      [
        .inPost, .therapeuticPartTime, .sickLeave, .parentalLeave, .birthLeave, .familyCareLeave,
        .assignment, .unpaidLeave, .trainingLeave, .unionRelease, .progressiveRetirement,
        .exclusion, .suspension, .other,
      ]
    case .fixedTermContract:
      AgentStatus.permanentContract.situations.filter { $0 != .assignment }
    case .subsidisedContract, .apprentice:
      []
    }
  }

  /// Whether the law on leaves for health reasons names the status (CGFP, art. L822-30).
  var isCivilServant: Bool {
    switch self {
    case .tenured, .probationer: true
    case .permanentContract, .fixedTermContract, .subsidisedContract, .apprentice: false
    }
  }
}

extension Examination {
  /// The position on the day of the request.
  mutating func examineSituation(of status: AgentStatus) throws(Suspension) {
    switch try ask(.situation, among: status.situations) {
    case .inPost:
      try examineEmployers()
    case .therapeuticPartTime:
      apply(.therapeuticPartTime)
      try examineEmployers()
    case .sickLeave:
      if status.isCivilServant { try examineSickLeave() } else { apply(.contractSickLeave) }
    case .workInjuryLeave:
      try examineSickLeave()
    case .parentalLeave:
      apply(.parentalLeave)
      try examineTraining(in: .onLeave)
    case .birthLeave:
      apply(.birthLeave)
    case .secondment:
      try examineSecondment()
    case .assignment:
      try examineAssignment()
    case .availability:
      try examineAvailability()
    case .healthAvailability:
      apply(.healthAvailability)
    case .redeployment:
      apply(.redeployment)
    case .trainingLeave:
      apply(.trainingLeave)
      try examineTraining(in: .onLeave)
    case .familyCareLeave:
      apply(.familyCareLeave)
    case .unpaidLeave:
      try examineUnpaidLeave()
    case .unionRelease:
      apply(.unionRelease)
      try examineTraining(in: .inService)
    case .takenOver:
      apply(.takenOver)
      try examineTraining(in: .inService)
    case .progressiveRetirement:
      apply(.progressiveRetirement)
    case .exclusion:
      apply(.exclusion)
    case .suspension:
      apply(.suspension)
    case .other:
      apply(.otherPosition)
    }
  }

  private mutating func examineEmployers() throws(Suspension) {
    switch try ask(.employers) {
    case .one: break
    case .several: apply(.severalEmployers)
    case .publicAndPrivate: apply(.publicAndPrivate)
    }
    try examineTraining(in: .inService)
  }

  /// A civil servant on leave for health reasons (CGFP, art. L822-30).
  private mutating func examineSickLeave() throws(Suspension) {
    switch try ask(.medicalOpinion) {
    case .unfavourable, .absent: return apply(.sickLeaveWaiting)
    case .favourable: break
    }
    switch try ask(.aim) {
    case .other: apply(.sickLeaveWaiting)
    case .retraining:
      apply(.sickLeaveRetraining)
      try examineTraining(in: .onSickLeave)
    }
  }

  /// Secondment: the host manages and pays (décret 2017-928, art. 7); a private one is no
  /// administration, and the account follows its scheme (CGFP, art. L422-5).
  private mutating func examineSecondment() throws(Suspension) {
    switch try ask(.host) {
    case .publicBody: apply(.secondment)
    case .ownAuthority: apply(.ownAuthoritySecondment)
    case .privateBody: return apply(.privateHost, .privateSchemeCosts)
    }
    try examineTraining(in: .inService)
  }

  /// Mise à disposition: the home employer manages, unless the agreement says otherwise
  /// (décret 2017-928, art. 7).
  private mutating func examineAssignment() throws(Suspension) {
    apply(.assignment)
    if try ask(.agreement) == .derogating { apply(.derogatingAgreement) }
    try examineTraining(in: .inService)
  }

  /// Disponibilité on request: the account follows the activity (CGFP, art. L422-5).
  private mutating func examineAvailability() throws(Suspension) {
    switch try ask(.activity) {
    case .none: apply(.availabilityWithoutWork)
    case .publicSector:
      apply(.availabilityPublicWork)
      try examineTraining(in: .inService)
    case .privateSector: apply(.availabilityPrivateWork, .privateSchemeCosts)
    }
  }

  /// The unpaid leave of a contract agent: the account follows the activity (CGFP, art. L422-5).
  private mutating func examineUnpaidLeave() throws(Suspension) {
    switch try ask(.activity) {
    case .none: apply(.unpaidLeaveWithoutWork)
    case .publicSector:
      apply(.unpaidLeavePublicWork)
      try examineTraining(in: .inService)
    case .privateSector: apply(.unpaidLeavePrivateWork, .privateSchemeCosts)
    }
  }
}
