/// What someone is to the employer who decides on the training.
enum Setting {
  case inService
  case onLeave
  case onSickLeave
  /// Out of work, paid an allowance by the former employer.
  case outOfWork
  case privateLawContract
  /// Seconded to a private body, which follows its own rules.
  case privateHost
}

extension Examination {
  /// The training asked for: closed trainings end here, whatever the position; open ones go on to
  /// the request.
  mutating func examineTraining(in setting: Setting) throws(Suspension) {
    switch try ask(.training) {
    case .jobAdaptation: apply(.closedTraining, .jobAdaptation)
    case .mandatory: apply(.closedTraining, .mandatoryTraining)
    case .notTraining: apply(.closedTraining, .notTraining)
    case .diploma, .skills, .business: applyOpen(.openTraining, in: setting)
    case .competition: try examineCompetition(in: setting)
    case .skillsAssessment: applyOpen(.skillsAssessment, in: setting)
    case .experienceValidation: applyOpen(.experienceValidation, in: setting)
    case .basicSkills: applyBasicSkills(in: setting)
    case .drivingLicence: try examineLicence(in: setting)
    case .territorialCatalogue: applyOpen(.territorialCatalogue, in: setting)
    }
  }

  /// Courses go on like any training; for personal study, time savings come first.
  private mutating func examineCompetition(in setting: Setting) throws(Suspension) {
    if case .onSickLeave = setting { apply(.sickLeaveExam) }
    switch try ask(.preparation) {
    case .courses: return applyOpen(.examCourses, in: setting)
    case .personalStudy: apply(.personalStudy)
    }
    switch try ask(.timeSavings) {
    case .yes: apply(.timeSavingsFirst)
    case .no: applyRequest(in: setting)
    }
  }

  /// Only a licence that the future job requires leads to a request.
  private mutating func examineLicence(in setting: Setting) throws(Suspension) {
    switch try ask(.licence) {
    case .futureJob: applyOpen(.licenceForFutureJob, in: setting)
    case .currentJob, .personal: apply(.closedLicence)
    }
  }

  /// A training that someone gives and someone pays for.
  private mutating func applyOpen(_ rule: Rule, in setting: Setting) {
    apply(rule)
    applyRequest(in: setting)
    applyCosts(in: setting)
  }

  /// The basic skills cannot be refused: no reasons, no silence, no project.
  private mutating func applyBasicSkills(in setting: Setting) {
    apply(.basicSkills)
    switch setting {
    case .privateHost: break
    case .inService, .onLeave, .onSickLeave, .outOfWork, .privateLawContract:
      apply(.basicSkillsRequest)
    }
    applyCosts(in: setting)
  }

  /// How the request is made and decided; what no text shows to apply to a setting is left out.
  private mutating func applyRequest(in setting: Setting) {
    switch setting {
    case .inService, .onLeave, .onSickLeave:
      apply(.writtenRequest, .requestPriorities, .silence, .reasonedRefusal)
    case .outOfWork, .privateLawContract:
      apply(.writtenRequest, .requestPriorities)
    case .privateHost:
      break
    }
  }

  /// Who pays for what.
  private mutating func applyCosts(in setting: Setting) {
    switch setting {
    case .inService:
      apply(.employerTrainingFirst, .funding, .repayment, .payAndCover, .noFlatRate)
    case .onLeave, .onSickLeave, .outOfWork:
      apply(.employerTrainingFirst, .funding, .repayment, .noFlatRate)
    case .privateLawContract:
      apply(.employerTrainingFirst, .funding, .repayment)
    case .privateHost:
      break
    }
  }
}
