extension Rule {
  /// What the rule changes in the ruling.
  package var effect: Effect {
    switch self {
    case .outsideStatute: .closed(.outOfScope, acquisition: Acquisition.none)
    case .retired: .closed(.no, acquisition: Acquisition.none)
    case .electedOnly:
      Effect(
        verdict: .outOfScope, request: Request.none, acquisition: .electedEuros, unit: .euros,
        decider: .depositsFund, payer: .electedTrainingFund)
    case .privateLawContract:
      Effect(
        verdict: .yes, request: .approval, acquisition: .euros, unit: .euros,
        decider: .employer, payer: .employer)
    case .formerAgent:
      Effect(
        verdict: .otherBody, request: .approval, acquisition: Acquisition.none, unit: .hours,
        decider: .formerEmployer, payer: .formerEmployer)
    case .publicAgent:
      Effect(
        verdict: .yes, request: .approval, acquisition: .hours, unit: .hours,
        decider: .employer, payer: .employer)
    case .consortiumLabourCode, .privateSector, .disabilityPrivateWork, .levyPaid,
      .availabilityPrivateWork:
      .privateScheme
    case .disabilityWithoutWork, .availabilityWithoutWork:
      .closed(.later, acquisition: Acquisition.none)
    case .disabilityPublicWork, .availabilityPublicWork:
      Effect(
        verdict: .otherBody, request: .approval, acquisition: .hours, unit: .hours,
        decider: .currentEmployer, payer: .currentEmployer)
    case .healthAvailability: .closed(.no, acquisition: Acquisition.none)
    case .sickLeaveRetraining: Effect(verdict: .onMedicalOpinion)
    case .sickLeaveWaiting: .closed(.later)
    case .contractSickLeave, .birthLeave, .redeployment: Effect(verdict: .toVerify)
    case .secondment: .both(.host, verdict: .otherBody)
    case .privateHost: Effect(acquisition: .euros, unit: .euros)
    case .assignment: .both(.homeEmployer)
    case .derogatingAgreement: .both(.asAgreed)
    case .severalEmployers: .both(.employersConcerned)
    case .closedTraining, .closedLicence: .closed(.no)
    case .basicSkills: Effect(request: .deferrable)
    case .timeSavingsFirst: Effect(verdict: .later)
    case .parentalLeave, .therapeuticPartTime, .trainingLeave: Effect(verdict: .yes)
    case .asOfRight: Effect(request: .asOfRight)
    case .probationer, .fixedTerm, .consortiumPublicLaw, .electedAgent, .personalStudy,
      .openTraining, .examCourses,
      .skillsAssessment, .experienceValidation, .licenceForFutureJob, .territorialCatalogue,
      .jobAdaptation, .mandatoryTraining, .notTraining, .sickLeaveExam, .writtenRequest,
      .employerTrainingFirst, .silence, .funding, .repayment, .privateSchemeCosts, .noFlatRate,
      .reasonedRefusal, .requestPriorities, .basicSkillsRequest, .payAndCover, .thirdRefusal,
      .oldHoursFirst,
      .anticipation, .preventionCredit, .cappedFunding, .fullFunding, .projectToBuild,
      .missingHours, .preventionOpinionFirst, .complementaryLeave, .ownExpense, .firstRefusal,
      .civilServantPanel, .contractPanel:
      Effect()
    }
  }
}
