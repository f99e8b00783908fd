import BrowserChecker
import CheckerCore
import DecisionTree
import Eligibility
import Forms
import Law
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
      LetterSheet(try Self.data(letter, conditions).bytes, questions: page.questions))
    var random = SeededGenerator(seed: 41)
    var cases = 0
    for finding in try AnswerSpace.findings().shuffled(using: &random).prefix(500) {
      var answers = Answers()
      for answer in finding.answers where Bool.random(using: &random) { answers.give(answer) }
      let codes = CheckerCodes.codes(answers)
      guard let consulted = try? checker.consult(codes) else { continue }
      let option = Int.random(in: 0...2, using: &random)
      let values = option == 0 ? [:] : ["motif": ["service", "projet"][option - 1]]
      var settled: Finding?
      if case .settled(let found, _)? = try? checker.consult(answers) { settled = found }
      let here = LetterCase(
        letter, consulted, given: codes, finding: settled, values: values, today: Self.today)
      let there = sheet.truths(codes + [UInt8(option)], in: page)
      #expect(
        there.dropFirst().map { Int($0) } == letter.conditions.map { here.truth(of: $0).rawValue })
      let isFit = !here.problems.contains { if case .unfit = $0 { true } else { false } }
      let isModel = values.isEmpty && codes.allSatisfy { $0 == AnswerCode.none }
      #expect(isModel || isFit == (there.first != 0))
      var asked = NumberReader(sheet.undecided(codes + [UInt8(option)], in: page))
      var questions: [Question] = []
      while let place = asked.number() {
        questions.append(CheckerCodes.questions[place])
        _ = asked.numbers()
      }
      let told = here.problems.compactMap {
        if case .undecided(let question, _) = $0 { question } else { nil }
      }
      #expect(!isFit || isModel || told == questions)
      cases += 1
    }
    #expect(cases > 300)
  }

  @Test func fieldsHoldAlikeInTheModuleAndHere() throws {
    let letter = Letter.sample
    let conditions = try letter.conditions.map { try #require(Condition($0, in: letter)) }
    let sheet = try #require(
      LetterSheet(
        try Self.data(letter, conditions).bytes, questions: CheckerCodes.questions.count))
    let typed = [" Zoé <b> ", "30/11/2026", "x", "", "02/11/2026"]
    var request = NumberWriter()
    for number in [2026, 11, 29] { request.write(number) }
    for text in typed { request.write(bytes: Array(text.utf8)) }
    var reply = NumberReader(sheet.filled(request.bytes))
    var texts: [String] = []
    while let bytes = reply.bytes() { texts.append(String(decoding: bytes, as: UTF8.self)) }
    #expect(texts.count == 2 * letter.fields.count)
    #expect(texts[0] == "Zoé <b>" && texts[1].isEmpty)
    #expect(texts[3].contains("le 30 novembre 2026, c'est trop tard"))
    #expect(texts[5].contains("« x » n'est pas un nombre entier"))
    // The day of which the other is counted is wrong itself.
    #expect(texts[8] == "2 novembre 2026" && texts[9].isEmpty)
    #expect(sheet.filled([]).isEmpty && sheet.filled([1, 13, 1]).isEmpty)
  }

  private static let today = CalendarDay(2026, .november, 29)

  private static func data(_ letter: Letter, _ conditions: [Condition]) throws -> LetterData {
    LetterData(
      choices: letter.choiceFields.count, conditions, decisive: letter.decisiveConditions,
      try #require(letter.fitness), try #require(letter.form))
  }

  @Test func bytesThatAreNoConditionsAreRefused() throws {
    let letter = Letter.sample
    let bytes = ConditionList.bytes(
      try letter.conditions.map { try #require(Condition($0, in: letter)) })
    #expect(ConditionList.read(bytes, questions: 30, choices: 1)?.count == letter.conditions.count)
    #expect(ConditionList.read(bytes, questions: 30, choices: 0) == nil)
    #expect(ConditionList.read(Array(bytes.dropLast()), questions: 30, choices: 1) == nil)
    #expect(ConditionList.read(bytes + [0], questions: 30, choices: 1) == nil)
    let data = try Self.data(
      letter, letter.conditions.map { try #require(Condition($0, in: letter)) })
    #expect(LetterData(data.bytes, questions: 30) == data)
    for count in 0..<data.bytes.count {
      #expect(LetterData(Array(data.bytes.prefix(count)), questions: 30) == nil)
    }
  }
}
