import CheckerCore
import DecisionTree
import Eligibility
import Testing
import TestSupport

/// What every answer tells: all of those without follow-ups, and some of each kind with them.
struct TellingTests {
  private static let shared = Result { try findings() }
  private let findings: [Finding]

  init() throws {
    findings = try Self.shared.get()
  }

  private static func findings() throws -> [Finding] {
    let diagram = try Diagram.shared.get()
    let paths = diagram.completions(of: diagram.start)
    var seen: Set<Int> = []
    let openings = paths.filter { seen.insert($0.node).inserted }
    let ways = openings.flatMap { path in
      diagram.followUpWays(from: path).enumerated().filter { $0.offset % 11 == 0 }.map(\.element)
    }
    return (paths + ways).compactMap(\.finding)
  }

  @Test func clausesComeOnceAndAreFilled() {
    for finding in findings {
      let clauses = (finding.conditions + finding.duties).map { ($0.id, $0.text) }
      let steps = finding.steps.map { ($0.id, $0.timedText) }
      #expect(Set((clauses + steps).map(\.0)).count == clauses.count + steps.count)
      for text in (clauses + steps).map(\.1) + finding.spoken.map(\.text) + [finding.title] {
        #expect(!text.contains("{") && !text.contains("}"), "\(text)")
      }
    }
  }

  /// One source gives one sentence: nothing is said aloud twice, nor told again below.
  @Test func noSourceIsHeardTwice() {
    for finding in findings {
      let sources = finding.spoken.map(\.source)
      #expect(Set(sources).count == sources.count)
      #expect((1...3).contains(sources.count), "\(finding.answers.map(\.assignment))")
      for rule in finding.furtherRules { #expect(!sources.contains(.rule(rule))) }
      for step in finding.furtherSteps { #expect(!sources.contains(.step(step.id))) }
    }
  }

  /// The step said aloud is that of the rule that answers, where it has one to take before an answer
  /// comes; else that of a rule which holds before the follow-ups, where one has any.
  @Test func theStepSaidAloudIsThatOfTheRuleThatAnswers() {
    var own: Set<Rule> = []
    for finding in findings {
      let said = finding.spoken.compactMap { sentence in
        finding.steps.first { sentence.source == .step($0.id) }
      }
      let ahead = finding.steps.filter { $0.phase == .prepare || $0.phase == .request }
      let ofAnswer = ahead.filter { $0.rule == finding.decisiveRule }
      if ofAnswer.isEmpty {
        let isAsked = ahead.contains { $0.rule == .writtenRequest }
        #expect(!isAsked || said.first?.rule != .oldHoursFirst, "\(finding.answers.summary)")
      } else {
        #expect(said.first == ofAnswer.first, "\(finding.answers.summary)")
        own.formUnion([finding.decisiveRule].compactMap(\.self))
      }
    }
    #expect(own.isSuperset(of: [.thirdRefusal, .asOfRight, .preventionCredit, .projectToBuild]))
  }

  /// What follows a refusal, or no answer: nothing where the training is due as of right.
  @Test(arguments: [
    (
      "statut=ancien-agent indemnisation=ancien-employeur formation=diplome",
      ["silence-ancien-agent", "recours-ancien-agent"]
    ),
    (
      "statut=ancien-agent indemnisation=ancien-employeur formation=diplome "
        + "assure-par=employeur-ou-cnfpt public-prioritaire=oui", []
    ),
    (
      "statut=titulaire situation=en-poste employeurs=un formation=illettrisme "
        + "assure-par=employeur-ou-cnfpt public-prioritaire=oui", []
    ),
    (
      "statut=apprenti cotisation-opco=non formation=diplome",
      ["motifs-du-refus", "conseil-de-prud-hommes"]
    ),
  ])
  func whatFollowsARefusalGoesByWhoDecides(assignments: String, steps: [String]) throws {
    let answers = try Answers(parsing: assignments)
    guard case .settled(let finding, _) = try Checker.shared.get().consult(answers) else {
      Issue.record("not settled")
      return
    }
    #expect(finding.steps.filter { $0.phase == .silence }.map(\.id) == steps)
  }

  /// The first sentence answers, and with the word that the verdict calls for.
  @Test func theFirstSentenceIsTheAnswer() throws {
    for finding in findings {
      let first = try #require(finding.spoken.first)
      let opening =
        switch finding.ruling.verdict {
        case .yes, .onMedicalOpinion, .otherBody, .euros: "Oui"
        case .later, .outOfScope: "Pas"
        case .no: "Non"
        case .toVerify: "À vérifier"
        }
      #expect(first.text.hasPrefix(opening), "\(finding.answers.map(\.assignment))")
      #expect(finding.title.hasPrefix(opening))
      if finding.ruling.verdict == .onMedicalOpinion {
        #expect(first.text.contains("avis médical"))
      }
    }
  }

  /// The general rule answers for nobody: something says more of every case.
  @Test func theGeneralRuleNeverAnswers() {
    for finding in findings { #expect(finding.decisiveRule != .publicAgent) }
  }

  @Test func stepsStandInTheOrderOfTime() {
    let order = Step.Phase.allCases
    for finding in findings {
      let places = finding.steps.compactMap { order.firstIndex(of: $0.phase) }
      #expect(places == places.sorted())
    }
  }

  @Test func doubtStatesNoRolesAsCertain() {
    for finding in findings where finding.ruling.verdict == .toVerify {
      #expect(!finding.ruling.hasCertainRoles)
      #expect(finding.ruling.roles?.hasPrefix("Si la réponse est oui") != false)
      #expect(!finding.isCertain)
    }
  }

  /// Nothing is asked of someone whose case is closed but what follows from that.
  @Test func aClosedCaseHasNoConditions() {
    for finding in findings
    where [.no, .later, .outOfScope].contains(finding.ruling.verdict) {
      #expect(finding.conditions.isEmpty && finding.duties.isEmpty)
      #expect(!finding.steps.contains { $0.phase == .silence })
    }
  }

  /// What is had as of right needs no agreement, and silence refuses nothing.
  @Test func whatIsHadAsOfRightNeedsNoAgreement() {
    let asOfRight = findings.filter { $0.ruling.request == .asOfRight }
    #expect(!asOfRight.isEmpty)
    for finding in asOfRight {
      #expect(!finding.conditions.contains { $0.id == "accord-ecrit" })
      #expect(!finding.steps.contains { $0.phase == .silence })
      #expect(!finding.toldRules.contains(.silence))
    }
  }

  /// What cannot be refused is heard so, whatever makes up for missing hours; who uses euros hears
  /// of an absence from work.
  @Test func theTermsAndTheAbsenceAreHeard() {
    for finding in findings where finding.ruling.request == .deferrable {
      let waits = finding.title.contains("quand le médecin")
      #expect(
        waits || finding.ruling.verdict == .onMedicalOpinion || finding.ruling.verdict == .toVerify
          || finding.decisiveRule == .basicSkills, "\(finding.answers.map(\.assignment))")
    }
    for finding in findings where finding.ruling.acquisition == .euros {
      guard finding.ruling.verdict == .euros else { continue }
      #expect(finding.conditions.contains { $0.id == "accord-absence-prive" })
    }
  }

  @Test func aProjectThatIsNotFormulatedIsInTheTitle() {
    for finding in findings {
      let waits = finding.rules.contains(.projectToBuild)
      #expect(finding.title.contains("quand votre projet sera formulé") == waits || !waits)
      if waits { #expect(finding.title.contains(", quand ")) }
    }
  }

  @Test func aDoubtfulRuleThatDecidesIsShown() throws {
    #expect(try #require(findings.first { $0.rules == [.retired] }).isCertain)
    for finding in findings where finding.toldRules.contains(.severalEmployers) {
      #expect(!finding.isCertain)
    }
  }

  /// The numbers by which what is told knows phases and precedences are their places.
  @Test func placesAreThoseOfTheLists() {
    #expect(Step.Phase.allCases[Telling.requestPhase] == .request)
    #expect(Step.Phase.allCases[Telling.lastPhase] == .silence)
    #expect(Precedence.general.rawValue == Telling.general)
  }

  /// Every finding has a rule that answers, and so a reason.
  @Test func everyFindingHasAReason() {
    for finding in findings { #expect(!finding.reason.isEmpty) }
  }
}
