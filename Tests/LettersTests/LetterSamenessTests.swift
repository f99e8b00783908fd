import BrowserChecker
import CheckerCore
import DecisionTree
import Eligibility
import Letters
import TestSupport
import Testing

/// The page and the command line keep the same parts of a letter.
struct LetterSamenessTests {
  @Test func conditionsHoldAlikeInTheModuleAndHere() throws {
    let checker = try Checker.shared.get()
    let letter = Letter.sample
    let conditions = try letter.conditions.map { try #require(Condition($0, in: letter)) }
    let tables = CheckerData(checker.tree.table)
    let page = try #require(CheckerPage(tables.bytes))
    let sheet = try #require(
      LetterSheet([1] + ConditionList.bytes(conditions), questions: page.questions))
    var random = SeededGenerator(seed: 41)
    var told = 0
    for finding in try AnswerSpace.findings().shuffled(using: &random).prefix(500) {
      var answers = Answers()
      for answer in finding.answers where Bool.random(using: &random) { answers.give(answer) }
      let codes = CheckerCodes.codes(answers)
      guard let consulted = try? checker.consult(codes) else { continue }
      let option = Int.random(in: 0...2, using: &random)
      let values = option == 0 ? [:] : ["motif": ["service", "projet"][option - 1]]
      var settled: Finding?
      if case .settled(let found, _)? = try? checker.consult(answers) { settled = found }
      let here = LetterCase(letter, consulted, given: codes, finding: settled, values: values)
      let there = sheet.truths(codes + [UInt8(option)], in: page)
      #expect(there.map { Int($0) } == letter.conditions.map { here.truth(of: $0).rawValue })
      told += 1
    }
    #expect(told > 300)
  }

  @Test func bytesThatAreNoConditionsAreRefused() throws {
    let letter = Letter.sample
    let bytes = ConditionList.bytes(
      try letter.conditions.map { try #require(Condition($0, in: letter)) })
    #expect(ConditionList.read(bytes, questions: 30, choices: 1)?.count == letter.conditions.count)
    #expect(ConditionList.read(bytes, questions: 30, choices: 0) == nil)
    #expect(ConditionList.read(Array(bytes.dropLast()), questions: 30, choices: 1) == nil)
    #expect(ConditionList.read(bytes + [0], questions: 30, choices: 1) == nil)
  }
}
