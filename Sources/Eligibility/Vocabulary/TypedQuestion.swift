/// A question together with the type of its answers.
///
/// This is the one place where the compiler ties a question to its choices.
package struct TypedQuestion<Answers: Choice>: Sendable {
  /// The question.
  package let question: Question
}

extension TypedQuestion<Status> {
  package static var status: Self { Self(question: .status) }
}

extension TypedQuestion<YesNo> {
  package static var electedAsAgent: Self { Self(question: .electedAsAgent) }
  package static var trainingLevy: Self { Self(question: .trainingLevy) }
  package static var timeSavings: Self { Self(question: .timeSavings) }
  package static var preventionOpinion: Self { Self(question: .preventionOpinion) }
  package static var priorityPublic: Self { Self(question: .priorityPublic) }
  package static var deliberation: Self { Self(question: .deliberation) }
}

extension TypedQuestion<AgentStatus> {
  package static var agentStatus: Self { Self(question: .agentStatus) }
}

extension TypedQuestion<ConsortiumRegime> {
  package static var consortiumRegime: Self { Self(question: .consortiumRegime) }
}

extension TypedQuestion<Compensation> {
  package static var compensation: Self { Self(question: .compensation) }
}

extension TypedQuestion<Activity> {
  package static var resumption: Self { Self(question: .resumption) }
  package static var activity: Self { Self(question: .activity) }
}

extension TypedQuestion<Situation> {
  package static var situation: Self { Self(question: .situation) }
}

extension TypedQuestion<Host> {
  package static var host: Self { Self(question: .host) }
}

extension TypedQuestion<Agreement> {
  package static var agreement: Self { Self(question: .agreement) }
}

extension TypedQuestion<MedicalOpinion> {
  package static var medicalOpinion: Self { Self(question: .medicalOpinion) }
}

extension TypedQuestion<Aim> {
  package static var aim: Self { Self(question: .aim) }
}

extension TypedQuestion<EmployerCount> {
  package static var employers: Self { Self(question: .employers) }
}

extension TypedQuestion<Training> {
  package static var training: Self { Self(question: .training) }
}

extension TypedQuestion<Preparation> {
  package static var preparation: Self { Self(question: .preparation) }
}

extension TypedQuestion<Licence> {
  package static var licence: Self { Self(question: .licence) }
}

extension TypedQuestion<Project> {
  package static var project: Self { Self(question: .project) }
}

extension TypedQuestion<Balance> {
  package static var balance: Self { Self(question: .balance) }
}

extension TypedQuestion<Complement> {
  package static var complement: Self { Self(question: .complement) }
}

extension TypedQuestion<Provider> {
  package static var provider: Self { Self(question: .provider) }
}

extension TypedQuestion<Refusals> {
  package static var refusals: Self { Self(question: .refusals) }
}
