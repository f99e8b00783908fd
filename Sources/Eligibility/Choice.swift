/// A closed set of answers to a question.
///
/// Raw values are the ids of the contract. The order of the cases is the order of the choices.
package protocol Choice: RawRepresentable<String>, CaseIterable, Hashable, Sendable
where AllCases == [Self] {
  /// The choice in French, as it is printed beside a button or a number.
  var label: String { get }
}

/// A question together with the type of its answers.
///
/// This is the one place where the compiler ties a question to its choices.
package struct Inquiry<Answers: Choice>: Sendable {
  /// The question.
  package let question: Question
}

extension Inquiry<Status> {
  static var status: Self { Self(question: .status) }
}

extension Inquiry<YesNo> {
  static var electedAsAgent: Self { Self(question: .electedAsAgent) }
  static var trainingLevy: Self { Self(question: .trainingLevy) }
  static var timeSavings: Self { Self(question: .timeSavings) }
  static var preventionOpinion: Self { Self(question: .preventionOpinion) }
  static var priorityPublic: Self { Self(question: .priorityPublic) }
  static var deliberation: Self { Self(question: .deliberation) }
}

extension Inquiry<AgentStatus> {
  static var agentStatus: Self { Self(question: .agentStatus) }
}

extension Inquiry<ConsortiumRegime> {
  static var consortiumRegime: Self { Self(question: .consortiumRegime) }
}

extension Inquiry<Activity> {
  static var activity: Self { Self(question: .activity) }
  static var resumption: Self { Self(question: .resumption) }
}

extension Inquiry<Situation> {
  static var situation: Self { Self(question: .situation) }
}

extension Inquiry<Host> {
  static var host: Self { Self(question: .host) }
}

extension Inquiry<Agreement> {
  static var agreement: Self { Self(question: .agreement) }
}

extension Inquiry<MedicalOpinion> {
  static var medicalOpinion: Self { Self(question: .medicalOpinion) }
}

extension Inquiry<Aim> {
  static var aim: Self { Self(question: .aim) }
}

extension Inquiry<EmployerCount> {
  static var employers: Self { Self(question: .employers) }
}

extension Inquiry<Training> {
  static var training: Self { Self(question: .training) }
}

extension Inquiry<Preparation> {
  static var preparation: Self { Self(question: .preparation) }
}

extension Inquiry<Licence> {
  static var licence: Self { Self(question: .licence) }
}

extension Inquiry<Project> {
  static var project: Self { Self(question: .project) }
}

extension Inquiry<Balance> {
  static var balance: Self { Self(question: .balance) }
}

extension Inquiry<Complement> {
  static var complement: Self { Self(question: .complement) }
}

extension Inquiry<Provider> {
  static var provider: Self { Self(question: .provider) }
}

extension Inquiry<Refusals> {
  static var refusals: Self { Self(question: .refusals) }
}
