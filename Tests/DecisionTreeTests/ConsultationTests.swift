import DecisionTree
import Eligibility
import Testing
import TestSupport

/// « Je ne sais pas »: what is still possible is what some complete list of answers leads to.
struct ConsultationTests {
  private static let shared = Result {
    (try Diagram.shared.get(), try Checker.shared.get(), try AnswerSpace.findings())
  }
  private let diagram: Diagram
  private let checker: Checker
  private let findings: [Finding]

  init() throws {
    (diagram, checker, findings) = try Self.shared.get()
  }

  @Test(arguments: 0..<100)
  func anInterviewAlwaysGoesOnToItsEnd(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var interview = Interview()
    while let (question, offered) = try checkedNext(of: interview) {
      try interview.reply(to: question, among: offered, using: &generator)
    }
  }

  /// Without « je ne sais pas », the interview ends where the rules end.
  @Test func completeAnswersAreSettled() throws {
    for finding in findings {
      guard case .settled(let settled, _) = try checker.consult(Answers(finding.answers)) else {
        Issue.record("still open: \(finding.answers.map(\.assignment))")
        return
      }
      #expect(settled == finding)
    }
  }

  /// Some answers of a complete list, without those that come before them.
  @Test(arguments: 0..<60)
  func answersGivenAheadAreTaken(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let answers = try someAnswers(using: &generator)
    let possible = try verdicts(answers)
    let using = findings.filter { finding in answers.list.allSatisfy(finding.answers.contains) }
    #expect(possible.isSuperset(of: Set(using.map(\.ruling.verdict))))
  }

  /// « Une adaptation au poste »: the answer is no for whoever has an employer that decides.
  @Test func answersGivenAheadNarrowWhatIsPossible() throws {
    var generator = SeededGenerator(seed: 13)
    var strayed: [Answers] = []
    for _ in 0..<60 {
      let answers = try someAnswers(using: &generator)
      let left = Interview(answers: answers).completions(among: findings)
      if try !verdicts(answers).isSubset(of: Set(left.map(\.ruling.verdict))) {
        strayed.append(answers)
      }
    }
    #expect(strayed.isEmpty)
  }

  /// A list of staff names the training in each row, whatever else it lacks.
  @Test(arguments: [
    (
      "statut=titulaire situation=disponibilite", "formation=diplome",
      ["aucune", "publique", "privee"]
    ),
    (
      "statut=titulaire situation=maladie", "formation=bilan",
      ["favorable", "defavorable", "absent"]
    ),
    ("statut=contrat-aide", "formation=vae", ["non", "oui"]),
    ("statut=elu", "formation=vae", ["non", "oui"]),
  ])
  func aTrainingNamedAheadDecidesNothingOfThePerson(
    person: String, training: String, choices: [String]
  ) throws {
    let person = try Answers(parsing: person)
    let named = Answers(person.list + (try Answers(parsing: training)).list)
    guard case .open(let before) = try checker.consult(person),
      case .open(let after) = try checker.consult(named)
    else {
      Issue.record("settled")
      return
    }
    #expect(after.next?.offered.map(\.id).sorted() == choices.sorted())
    #expect(after.next?.offered == before.next?.offered)
    #expect(Set(after.possibilities.map(\.verdict)).count > 1)
  }

  /// What no account pays for is paid to nobody, whatever else is said.
  @Test(arguments: ["adaptation", "obligatoire", "hors-formation"])
  func aTrainingThatClosesTheCaseClosesItAhead(training: String) throws {
    let known = try Answers(parsing: "statut=titulaire situation=en-poste formation=\(training)")
    guard case .settled(let finding, let followUps) = try checker.consult(known) else {
      Issue.record("open")
      return
    }
    #expect(finding.ruling.verdict == .no && followUps.isEmpty)
    #expect(finding.answers == known.list)
  }

  @Test func nothingKnownLeavesEverythingPossible() throws {
    let unknown = Set(Question.allCases)
    guard case .open(let prospects) = try checker.consult(Answers(), unknown: unknown) else {
      Issue.record("settled without an answer")
      return
    }
    #expect(prospects.next == nil)
    #expect(prospects.possibilities.map(\.verdict) == Verdict.allCases)
  }

  @Test(arguments: [
    ("stagiaire", "situation", "detachement"), ("cdi", "situation", "disponibilite"),
  ])
  func anAnswerThatIsNotOfferedIsRefused(status: String, question: String, id: String) throws {
    let question = try #require(Question(rawValue: question))
    let answer = try #require(Answer(id, to: question))
    let answers = try Answers([#require(Answer(status, to: .status)), answer])
    let error = try #require(throws: Misstep.self) { try checker.consult(answers) }
    guard case .notOffered(answer, _) = error else {
      Issue.record("\(error)")
      return
    }
  }

  @Test func anAnswerThatNothingAsksForIsRefused() throws {
    let stray = try #require(Answer("public", to: .host))
    let answers = try Answers([#require(Answer("retraite", to: .status)), stray])
    #expect(throws: Misstep.notAsked(stray)) { try checker.consult(answers) }
    #expect(throws: Misstep.notAsked(stray)) {
      try checker.consult(answers, unknown: [.situation])
    }
  }

  @Test func aQuestionSeparatesWhatItsChoicesLeadTo() throws {
    for path in diagram.prefixes(of: diagram.start) {
      for (answer, verdicts) in checker.separations(after: path.answers) {
        let found = try AnswerSpace.findings(from: Answers(path.answers + [answer]))
        #expect(Set(verdicts) == Set(found.map(\.ruling.verdict)))
      }
    }
  }

  @Test func theQuestionsLeftAreThoseOfTheShortestAndTheLongestWay() throws {
    for path in diagram.prefixes(of: diagram.start) {
      let counts = try AnswerSpace.findings(from: Answers(path.answers)).map { finding in
        finding.answers.count { $0.question.isCore } - path.answers.count
      }
      let left = try #require(checker.remaining(after: path.answers))
      #expect(left.lowerBound == counts.min() && left.upperBound == counts.max())
    }
  }

  /// Checks one step of an interview against every complete list of answers; gives the next one.
  private func checkedNext(of interview: Interview) throws -> (Question, [Answer])? {
    let left = interview.completions(among: findings)
    switch try checker.consult(interview.answers, unknown: interview.unknown) {
    case .settled(let finding, _):
      #expect(Set(left.map(\.ruling)) == [finding.ruling], "\(interview)")
      #expect(left.allSatisfy { interview.settles($0) }, "\(interview)")
      return nil
    case .open(let prospects):
      let expected = Set(left.map(\.ruling.verdict))
      #expect(prospects.possibilities.map(\.verdict) == Verdict.allCases.filter(expected.contains))
      for possibility in prospects.possibilities {
        #expect(possibility.answers == interview.hinges(of: possibility.verdict, among: left))
      }
      let isTired = interview.unknown.count { $0.isCore } >= 2
      guard let next = prospects.next else {
        let questions = Set(left.flatMap(\.answers).map(\.question))
        #expect(
          isTired
            || !questions.contains { !interview.isAnswered($0) && Self.isClear($0, to: interview) })
        return nil
      }
      #expect(!isTired)
      #expect(Self.isClear(next.question, to: interview), "\(next.question) in \(interview)")
      #expect(!interview.isAnswered(next.question))
      #expect(!next.offered.isEmpty)
      #expect(Set(next.offered).isSubset(of: left.flatMap(\.answers)))
      return (next.question, next.offered)
    }
  }

  /// What the contract says must be known before a question is put, typed again by hand.
  private static let premises: [String: (question: String, answers: Set<String>)] = [
    "qualite-agent": ("statut", ["elu"]), "statut-agent": ("qualite-agent", ["oui"]),
    "regime-gip": ("statut", ["gip"]), "reprise": ("statut", ["retraite-invalidite"]),
    "indemnisation": ("statut", ["ancien-agent"]),
    "activite": ("situation", ["disponibilite", "conge-sans-remuneration"]),
    "accueil": ("situation", ["detachement"]),
    "convention": ("situation", ["mise-a-disposition"]),
    "avis-medical": ("situation", ["maladie", "citis"]), "but": ("avis-medical", ["favorable"]),
    "employeurs": ("situation", ["en-poste", "temps-partiel-therapeutique"]),
    "preparation": ("formation", ["concours"]), "cet": ("preparation", ["personnelle"]),
    "permis": ("formation", ["permis"]),
  ]

  private static func isClear(_ question: Question, to interview: Interview) -> Bool {
    if question == .trainingLevy {
      let statuses = [interview.answers[.status]?.id, interview.answers[.agentStatus]?.id]
      return statuses.contains("contrat-aide") || statuses.contains("apprenti")
    }
    guard let premise = premises[question.rawValue] else { return true }
    guard let asked = Question(rawValue: premise.question), let answer = interview.answers[asked]
    else { return false }
    return premise.answers.contains(answer.id)
  }

  private func verdicts(_ answers: Answers) throws -> Set<Verdict> {
    switch try checker.consult(answers) {
    case .settled(let finding, _): [finding.ruling.verdict]
    case .open(let prospects): Set(prospects.possibilities.map(\.verdict))
    }
  }

  private func someAnswers(using generator: inout SeededGenerator) throws -> Answers {
    let finding = try #require(findings.randomElement(using: &generator))
    return Answers(finding.answers.filter { _ in Bool.random(using: &generator) })
  }
}

/// Someone who answers, now and then, that they do not know.
private struct Interview {
  private(set) var answers = Answers()
  private(set) var unknown: Set<Question> = []

  mutating func reply(
    to question: Question, among offered: [Answer], using generator: inout SeededGenerator
  ) throws {
    if Int.random(in: 0..<4, using: &generator) == 0 {
      unknown.insert(question)
    } else {
      answers.give(try #require(offered.randomElement(using: &generator)))
    }
  }

  func isAnswered(_ question: Question) -> Bool {
    answers[question] != nil || unknown.contains(question)
  }

  /// Whether the way to a finding holds no question still to be put.
  func settles(_ finding: Finding) -> Bool {
    finding.answers.allSatisfy { isAnswered($0.question) }
  }

  /// The findings that no answer contradicts; one that is not reached yet has to take the answers
  /// that none has come to, but for a training, which may be wanted where nothing asks for one.
  func completions(among findings: [Finding]) -> [Finding] {
    let wishes = ["formation", "preparation", "cet", "permis"]
    func isWish(_ answer: Answer) -> Bool { wishes.contains(answer.question.rawValue) }
    let possible = findings.filter { finding in
      finding.answers.allSatisfy { answers[$0.question] == nil || answers[$0.question] == $0 }
    }
    let reached = Set(possible.flatMap { $0.answers.prefix { isAnswered($0.question) } })
    let ahead = answers.list.filter { !reached.contains($0) }
    return possible.filter { finding in
      let asksForTraining = finding.answers.contains(where: isWish)
      return settles(finding)
        || ahead.allSatisfy {
          finding.answers.contains($0) || (isWish($0) && !asksForTraining)
        }
    }
  }

  /// The answers to unknown questions on the ways to a verdict, in the order of the questions.
  func hinges(of verdict: Verdict, among findings: [Finding]) -> [Answer] {
    let taken = findings.filter { $0.ruling.verdict == verdict }.flatMap(\.answers)
    return Question.allCases.filter(unknown.contains).flatMap { question in
      question.answers.filter(taken.contains)
    }
  }

  init(answers: Answers = Answers()) {
    self.answers = answers
  }
}
