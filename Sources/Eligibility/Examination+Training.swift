extension Examination {
  /// The training asked for: closed trainings end here, whatever the position; open ones go on to
  /// the request.
  mutating func examineTraining(decidedBy host: Host) throws(Suspension) {
    switch try ask(.training) {
    case .jobAdaptation: return apply(.closedTraining, .jobAdaptation)
    case .mandatory: return apply(.closedTraining, .mandatoryTraining)
    case .notTraining: return apply(.closedTraining, .notTraining)
    case .diploma, .skills, .business: apply(.openTraining)
    case .competition:
      guard try examineCompetition() else { return }
    case .skillsAssessment: apply(.skillsAssessment)
    case .experienceValidation: apply(.experienceValidation)
    case .basicSkills: apply(.basicSkills)
    case .drivingLicence:
      guard try examineLicence() else { return }
    case .territorialCatalogue: apply(.territorialCatalogue)
    }
    examineRequest(decidedBy: host)
  }

  /// Whether the competition leads to a request; time savings come first.
  private mutating func examineCompetition() throws(Suspension) -> Bool {
    if isOnSickLeave { apply(.sickLeaveExam) }
    switch try ask(.preparation) {
    case .courses:
      apply(.examCourses)
      return true
    case .personalStudy:
      apply(.personalStudy)
    }
    switch try ask(.timeSavings) {
    case .no: return true
    case .yes:
      apply(.timeSavingsFirst)
      return false
    }
  }

  /// Whether the licence leads to a request: only one that the future job requires.
  private mutating func examineLicence() throws(Suspension) -> Bool {
    switch try ask(.licence) {
    case .futureJob:
      apply(.licenceForFutureJob)
      return true
    case .currentJob, .personal:
      apply(.closedLicence)
      return false
    }
  }

  /// How an open request is made, decided and paid; a private host follows its own rules.
  private mutating func examineRequest(decidedBy host: Host) {
    switch host {
    case .publicBody:
      apply(
        .writtenRequest, .employerTrainingFirst, .requestPriorities, .silence, .reasonedRefusal,
        .funding, .repayment, .noFlatRate)
    case .privateBody:
      break
    }
  }
}
