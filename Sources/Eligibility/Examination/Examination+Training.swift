/// What someone is to the employer who decides on the training.
enum Setting {
  case inService
  case onLeave
  case onSickLeave
  /// Out of work, paid an allowance by the former employer.
  case outOfWork
  case privateLawContract

  /// Whether there is working time that could be freed.
  var hasServiceTime: Bool {
    switch self {
    case .inService, .privateLawContract: true
    case .onLeave, .onSickLeave, .outOfWork: false
    }
  }
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
    case .skillsAssessment:
      apply(.skillsAssessment)
      applyLeave(.assessmentLeave, in: setting)
      applyTerms(in: setting)
    case .experienceValidation:
      apply(.experienceValidation)
      applyLeave(.validationLeave, in: setting)
      applyTerms(in: setting)
    case .basicSkills: applyBasicSkills(in: setting)
    case .literacy:
      apply(.literacy)
      applyDoubt(in: setting)
    case .drivingLicence: try examineLicence(in: setting)
    case .territorialCatalogue: applyOpen(.territorialCatalogue, in: setting)
    }
  }

  /// Courses go on like any training; personal study takes working time, and time savings come
  /// first.
  private mutating func examineCompetition(in setting: Setting) throws(Suspension) {
    switch try ask(.preparation) {
    case .courses:
      if case .onSickLeave = setting { apply(.sickLeaveExam) }
      return applyOpen(.examCourses, in: setting)
    case .personalStudy: apply(.personalStudy)
    }
    guard setting.hasServiceTime else { return apply(.studyWithoutService) }
    switch try ask(.timeSavings) {
    case .yes: apply(.timeSavingsFirst)
    case .no:
      apply(.studyRequest)
      applyDoubt(in: setting)
      applyReply(in: setting)
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
    applyTerms(in: setting)
  }

  private mutating func applyTerms(in setting: Setting) {
    apply(.writtenRequest, .requestPriorities)
    applyReply(in: setting)
    applyCosts(in: setting)
  }

  /// The leave of a training, for those who are at work; a contract agent needs a permanent post.
  private mutating func applyLeave(_ rule: Rule, in setting: Setting) {
    guard case .inService = setting else { return }
    apply(rule)
    switch agentStatus {
    case .permanentContract, .fixedTermContract: apply(.permanentPost)
    case .tenured, .probationer, .subsidisedContract, .apprentice, nil: break
    }
  }

  /// The basic skills cannot be refused: no reasons, no silence, no project.
  private mutating func applyBasicSkills(in setting: Setting) {
    apply(.basicSkills, .basicSkillsRequest)
    switch setting {
    case .inService, .onLeave, .onSickLeave, .outOfWork: break
    case .privateLawContract: apply(.privateLawRefusal)
    }
    applyCosts(in: setting)
  }

  /// What follows from a request; where no text says that it applies to a setting, the rule says so.
  private mutating func applyReply(in setting: Setting) {
    switch setting {
    case .inService, .onLeave, .onSickLeave: apply(.silence, .reasonedRefusal)
    case .privateLawContract: apply(.privateLawRefusal)
    case .outOfWork: apply(.formerAgentReply)
    }
  }

  /// A right that the articles give to agents of public law alone.
  private mutating func applyDoubt(in setting: Setting) {
    switch setting {
    case .inService, .onLeave, .onSickLeave: break
    case .privateLawContract, .outOfWork: apply(.notNamed)
    }
  }

  /// Who pays for what.
  private mutating func applyCosts(in setting: Setting) {
    apply(.employerTrainingFirst, .funding, .repayment)
    switch setting {
    case .inService: apply(.payAndCover, .noFlatRate)
    case .onLeave, .onSickLeave, .outOfWork: apply(.noFlatRate)
    case .privateLawContract: break
    }
  }
}
