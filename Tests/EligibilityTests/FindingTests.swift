import Eligibility
import Testing
import TestSupport

/// What every answer shows, whoever asks.
struct FindingTests {
  private let findings: [Finding]

  init() throws {
    findings = try AnswerSpace.findings()
  }

  @Test func clausesComeOnceAndAreFilled() {
    for finding in findings {
      for clauses in [finding.conditions, finding.steps] {
        #expect(Set(clauses.map(\.id)).count == clauses.count)
        #expect(clauses.allSatisfy { !$0.text.contains("{") && !$0.text.contains("}") })
      }
    }
  }

  /// « Adressez une demande écrite à personne » would be the sign of a rule applied too early.
  @Test func aRequestIsOnlyMadeToSomeone() {
    let toSomeone = Rule.allCases.filter { rule in
      (rule.conditions + rule.steps).contains { $0.text.contains("{decideur}") }
    }
    #expect(!toSomeone.isEmpty)
    for finding in findings where !Set(finding.rules).isDisjoint(with: toSomeone) {
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

  @Test func theExplanationBeginsWithTheRuleThatDecided() throws {
    for finding in findings {
      let rule = try #require(finding.decisiveRule)
      #expect(finding.explanation.hasPrefix(rule.text))
      #expect(finding.explanation.hasSuffix((finding.ruling.roles ?? "")))
    }
  }

  @Test func theRulingIsReadOffTheRules() {
    for finding in findings {
      #expect(Ruling(rules: finding.rules) == finding.ruling)
      #expect(Finding(answers: finding.answers, rules: finding.rules) == finding)
    }
    #expect(Ruling(rules: []) == nil)
  }

  @Test func aDoubtfulRuleThatDecidesIsShown() throws {
    #expect(try finding(for: "statut=retraite").isCertain)
    #expect(try !finding(for: "statut=cdi situation=maladie").isCertain)
  }

  private func finding(for text: String) throws -> Finding {
    try #require(AnswerSpace.findings(from: Answers(parsing: text)).first)
  }
}
