import Eligibility
import TestSupport
import Testing

/// Answers that the rules cannot take, and questions still open.
struct MisstepTests {
  @Test func nothingAnsweredAsksForTheStatus() throws {
    guard case .asking(let question, let offered, let events) = try Answers().examined() else {
      Issue.record("settled without an answer")
      return
    }
    #expect(question == .status)
    #expect(offered == Question.status.answers)
    #expect(events.isEmpty)
  }

  @Test func anOpenQuestionComesWithWhatHappenedBefore() throws {
    let answers = try Answers(parsing: "statut=stagiaire situation=citis")
    guard case .asking(let question, let offered, let events) = try answers.examined() else {
      Issue.record("settled without the medical opinion")
      return
    }
    #expect(question == .medicalOpinion)
    #expect(offered.map(\.id) == ["favorable", "defavorable", "absent"])
    #expect(events.answers == answers.list)
    #expect(events.rules == [.publicAgent, .probationer])
  }

  @Test(arguments: [
    ("statut=stagiaire situation=detachement", "detachement", 11),
    ("statut=cdi situation=citis", "citis", 14),
    ("statut=cdd situation=mise-a-disposition", "mise-a-disposition", 13),
    ("statut=elu qualite-agent=oui statut-agent=cdd situation=disponibilite", "disponibilite", 13),
    ("statut=gip regime-gip=droit-public situation=reclassement", "reclassement", 14),
  ])
  func anAnswerThatIsNotOfferedIsNamed(text: String, culprit: String, offered: Int) throws {
    let answers = try Answers(parsing: text)
    let error = try #require(throws: Misstep.self) { try answers.examined() }
    guard case .notOffered(let answer, let choices) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(answer.id == culprit)
    #expect(answer.question == .situation)
    #expect(choices.count == offered)
    #expect(!choices.contains(answer))
  }

  @Test(arguments: [
    ("statut=retraite situation=en-poste", Question.situation),
    ("statut=cdi situation=conge-maternite formation=diplome", .training),
    ("statut=titulaire situation=maladie avis-medical=absent but=autre", .aim),
    ("statut=contrat-aide cotisation-opco=oui formation=vae", .training),
    ("statut=gip regime-gip=code-du-travail reprise=aucune", .resumption),
    ("statut=elu qualite-agent=non statut-agent=cdi situation=en-poste", .agentStatus),
  ])
  func anAnswerThatNothingAsksForIsNamed(text: String, question: Question) throws {
    let answers = try Answers(parsing: text)
    let culprit = try #require(answers[question])
    #expect(throws: Misstep.notAsked(culprit)) { try answers.examined() }
  }

  /// An answer given ahead is not a misstep while it may still be asked for.
  @Test func anAnswerGivenAheadWaits() throws {
    let ahead = try Answers(parsing: "formation=diplome situation=detachement")
    guard case .asking(let question, _, let events) = try ahead.examined() else {
      Issue.record("settled without a status")
      return
    }
    #expect(question == .status)
    #expect(events.isEmpty)
  }

  @Test func anAnswerIsOneOfItsQuestion() {
    #expect(Answer("titulaire", to: .status) != nil)
    #expect(Answer("titulaire", to: .situation) == nil)
    #expect(Answer("Titulaire", to: .status) == nil)
    #expect(Answer("", to: .status) == nil)
  }

  @Test func aQuestionHasOneAnswer() throws {
    let first = try #require(Answer("cdi", to: .status))
    let second = try #require(Answer("cdd", to: .status))
    let third = try #require(Answer("en-poste", to: .situation))
    var answers = Answers([third, first]).giving(second)
    #expect(answers.list == [second, third])
    answers.withdraw(.status)
    #expect(answers.list == [third])
    #expect(answers[.status] == nil)
    answers.withdraw(.situation)
    #expect(answers.list.isEmpty)
    #expect(answers == Answers())
  }

  @Test func rulesThatDoNotConcludeAreToldWithTheSituation() throws {
    let answers = try Answers(parsing: "statut=cdd situation=maladie").list
    let situation = Misstep.Unsettled(answers: answers, rules: [.publicAgent])
    #expect(situation.text.contains("statut=cdd, situation=maladie"))
    #expect(situation.text.contains(Rule.publicAgent.rawValue))
  }
}
