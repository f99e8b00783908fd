/// A question together with the type of its answers.
///
/// This is the one place where the compiler ties a question to its choices.
package struct TypedQuestion<Answers: Choice>: Sendable {
  /// The question.
  package let question: Question
}

extension TypedQuestion<Status> {
  static var status: Self { Self(question: .status) }
}

extension TypedQuestion<YesNo> {
  static var electedAsAgent: Self { Self(question: .electedAsAgent) }
  static var trainingLevy: Self { Self(question: .trainingLevy) }
  static var timeSavings: Self { Self(question: .timeSavings) }
  static var preventionOpinion: Self { Self(question: .preventionOpinion) }
  static var priorityPublic: Self { Self(question: .priorityPublic) }
  static var deliberation: Self { Self(question: .deliberation) }
}

extension TypedQuestion<AgentStatus> {
  static var agentStatus: Self { Self(question: .agentStatus) }
}

extension TypedQuestion<ConsortiumRegime> {
  static var consortiumRegime: Self { Self(question: .consortiumRegime) }
}

extension TypedQuestion<Compensation> {
  static var compensation: Self { Self(question: .compensation) }
}

extension TypedQuestion<Activity> {
  static var resumption: Self { Self(question: .resumption) }
  static var activity: Self { Self(question: .activity) }
}

extension TypedQuestion<Situation> {
  static var situation: Self { Self(question: .situation) }
}

extension TypedQuestion<Host> {
  static var host: Self { Self(question: .host) }
}

extension TypedQuestion<Agreement> {
  static var agreement: Self { Self(question: .agreement) }
}

extension TypedQuestion<MedicalOpinion> {
  static var medicalOpinion: Self { Self(question: .medicalOpinion) }
}

extension TypedQuestion<Aim> {
  static var aim: Self { Self(question: .aim) }
}

extension TypedQuestion<EmployerCount> {
  static var employers: Self { Self(question: .employers) }
}

extension TypedQuestion<Training> {
  static var training: Self { Self(question: .training) }
}

extension TypedQuestion<Preparation> {
  static var preparation: Self { Self(question: .preparation) }
}

extension TypedQuestion<Licence> {
  static var licence: Self { Self(question: .licence) }
}

extension TypedQuestion<Project> {
  static var project: Self { Self(question: .project) }
}

extension TypedQuestion<Balance> {
  static var balance: Self { Self(question: .balance) }
}

extension TypedQuestion<Complement> {
  static var complement: Self { Self(question: .complement) }
}

extension TypedQuestion<Provider> {
  static var provider: Self { Self(question: .provider) }
}

extension TypedQuestion<Refusals> {
  static var refusals: Self { Self(question: .refusals) }
}
