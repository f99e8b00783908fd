import Eligibility
import Law
import Testing
import TestSupport

/// The table of the rules: each is named once, worded, and grounded in a text.
struct RuleTableTests {
  /// The texts that the table of the facts gives for each rule, typed again by hand.
  private static let grounds: [String: Set<String>] = [
    "R01": ["cgfp-l422-4"], "R02": ["decret-2017-928-art-10-1"], "R03": ["cgfp-l422-4"],
    "R04": ["ct-l6323-20-1"], "R05": ["cgfp-l422-5"], "R06": ["cgfp-l422-5"],
    "R07": ["cgfp-l822-30"], "R08": ["cgfp-l822-30"],
    "R09": ["cgfp-l822-30", "decret-2017-928-art-3"], "R10": ["css-l323-3-1"],
    "R11": ["decret-2017-928-art-7"], "R12": ["decret-2017-928-art-7"], "R13": ["cgfp-l422-25"],
    "R14": ["cgfp-l422-18"], "R15": ["decret-2017-928-art-2"], "R16": ["cgfp-l422-12"],
    "R18": ["decret-2017-928-art-2"], "R19": ["decret-2017-928-art-2"],
    "R20": ["decret-2017-928-art-6"], "R21": ["decret-2017-928-art-6"],
    "R23": ["crpa-l231-4", "crpa-l232-4"], "R28": ["cgfp-l422-17"],
    "R29": ["decret-2017-928-art-9"], "R30": [], "R31": [], "R32": [],
  ]

  @Test(arguments: grounds.keys.sorted())
  func ruleOfTheFactsCitesItsGround(id: String) throws {
    let rule = try #require(Rule[id])
    let cited = Set(rule.texts.map(\.rawValue))
    #expect(try cited.isSuperset(of: #require(Self.grounds[id])))
  }

  @Test func idsAreUniqueAndOfOneForm() {
    #expect(Set(Rule.allCases.map(\.rawValue)).count == Rule.allCases.count)
    for rule in Rule.allCases {
      #expect(rule.rawValue.wholeMatch(of: /R[0-9]{2,3}/) != nil)
    }
  }

  @Test(arguments: Rule.allCases)
  func statementIsASentenceWithATextBehindIt(rule: Rule) {
    #expect(rule.text.hasSuffix("."))
    #expect(rule.text.first?.isUppercase == true)
    #expect(!rule.texts.isEmpty)
    #expect(Set(rule.texts).count == rule.texts.count)
  }

  @Test(arguments: Rule.allCases)
  func clausesAreSentencesWithKebabCaseIds(rule: Rule) {
    for (id, text) in Self.clauses(of: rule) {
      #expect(id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
      #expect(text.hasSuffix("."), "\(id)")
      #expect(text.first?.isUppercase == true, "\(id)")
    }
    for step in rule.steps {
      #expect(step.deadline?.text.hasSuffix(".") != true, "\(step.id)")
    }
  }

  /// The conditions, the duties and the steps of a rule.
  private static func clauses(of rule: Rule) -> [(id: String, text: String)] {
    (rule.conditions + rule.duties).map { ($0.id, $0.text) } + rule.steps.map { ($0.id, $0.text) }
  }

  @Test func oneClauseIdStandsForOneText() {
    let clauses = Rule.allCases.flatMap(Self.clauses)
    for (id, group) in Dictionary(grouping: clauses, by: \.id) {
      #expect(Set(group.map(\.text)).count == 1, "\(id)")
    }
  }

  @Test func noClauseIsBothAConditionAndAStep() {
    let conditions = Set(Rule.allCases.flatMap(\.conditions).map(\.id))
    let duties = Set(Rule.allCases.flatMap(\.duties).map(\.id))
    let steps = Set(Rule.allCases.flatMap(\.steps).map(\.id))
    #expect(conditions.isDisjoint(with: steps.union(duties)))
    #expect(duties.isDisjoint(with: steps))
  }

  @Test func noTwoRulesSayTheSame() {
    #expect(Set(Rule.allCases.map(\.text)).count == Rule.allCases.count)
    let answers = Rule.allCases.compactMap { $0.answer?.text }
    #expect(Set(answers).count == answers.count)
  }

  /// A rule that may answer has a sentence for it, which ends and which the verdict opens.
  @Test(arguments: Rule.allCases)
  func aRuleThatMayAnswerHasASentenceForIt(rule: Rule) {
    #expect((rule.answer == nil) == (rule.precedence == .background))
    guard let answer = rule.answer?.text else { return }
    #expect(answer.hasSuffix("."))
    #expect(answer.contains(/^(Oui|Non|Pas|À vérifier)[ ,]/), "\(answer)")
  }

  /// Amounts are names that the tables resolve: a figure typed by hand could disagree with them.
  @Test func amountsInSentencesAreNames() {
    let wordings = Rule.allCases.flatMap(\.wordings)
    #expect(!wordings.flatMap(\.figures).isEmpty)
    for wording in wordings {
      let typed = wording.literal.matches(of: /[0-9]+([,.][0-9]+)?\s?(€|h\b|heures?\b)/)
      #expect(typed.isEmpty, "\(wording.text)")
    }
  }

  /// « {decideur} » is the only name that a sentence leaves to whoever prints it.
  @Test(arguments: Rule.allCases)
  func amountsAreFilledOnTheDayOfTheReview(rule: Rule) {
    for text in rule.wordings.map(\.text) {
      #expect(!text.replacing("{decideur}", with: "").contains("{"), "\(text)")
    }
  }
}
