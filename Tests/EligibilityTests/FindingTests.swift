import Eligibility
import Testing
import TestSupport

/// What every answer rests on, whoever asks.
struct FindingTests {
  private let findings: [Finding]

  init() throws {
    findings = try AnswerSpace.findings()
  }

  /// « Adressez une demande écrite à personne » would be the sign of a rule applied too early.
  @Test func aRequestIsOnlyMadeToSomeone() {
    let toSomeone = Rule.allCases.filter { rule in
      (rule.conditions.map(\.text) + rule.steps.map(\.text)).contains { $0.contains("{decideur}") }
    }
    #expect(!toSomeone.isEmpty)
    for finding in findings
    where finding.ruling.verdict != .no && !Set(finding.rules).isDisjoint(with: toSomeone) {
      #expect(![.nobody, .accountHolder].contains(finding.ruling.decider))
    }
  }

  @Test func noRuleIsAppliedTwice() {
    #expect(findings.allSatisfy { Set($0.rules).count == $0.rules.count })
  }

  @Test func aClosedAnswerAsksForNothing() {
    for finding in findings where [.no, .outOfScope].contains(finding.ruling.verdict) {
      #expect(finding.ruling.request == .none)
      #expect(finding.ruling.unit == .none || finding.ruling.acquisition == .electedEuros)
    }
  }

  @Test func theRulingIsReadOffTheRules() {
    for finding in findings {
      #expect(Ruling(rules: finding.rules) == finding.ruling)
      #expect(Finding(answers: finding.answers, rules: finding.rules) == finding)
    }
    #expect(Ruling(rules: []) == nil)
  }
}
