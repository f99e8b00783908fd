package import CheckerCore
import DecisionTree
package import Eligibility
import Forms
package import Law

/// The case that a letter is written for: what was found, and what was filled in.
package struct LetterCase: Sendable {
  /// The letter.
  package let letter: Letter
  /// What was found; nil where the letter is wanted as a model.
  package let finding: Finding?
  /// What was filled in, as it is printed, by field.
  package let values: [String: String]
  /// What stands against writing the letter; empty where nothing does.
  package private(set) var problems: [LetterProblem]
  private let facts: CaseFacts
  /// The questions that can be answered, with the codes of their answers.
  private let ahead: [Way.FollowUp]

  /// - Parameters:
  ///   - letter: A letter whose conditions name what exists.
  ///   - consulted: What follows from the answers.
  ///   - given: The code of the answer to each question.
  ///   - finding: What was found, where the answers settle it.
  ///   - values: What was filled in, by field, as it was typed.
  ///   - today: The day that the bounds of fields may name.
  package init(
    _ letter: Letter, _ consulted: Consulted, given: [UInt8], finding: Finding?,
    values: [String: String], today: CalendarDay
  ) {
    let typed = TypedFields(values, of: letter, today)
    self.init(
      letter, finding, typed, CaseFacts(consulted, given: given, chosen: typed.chosen),
      consulted.ahead,
      isModel: given.allSatisfy { $0 <= AnswerCode.unknown } && values.isEmpty)
  }

  /// A settled case, such as a situation of the content.
  package init(
    _ letter: Letter, _ finding: Finding, passed: [Question], values: [String: String],
    today: CalendarDay
  ) {
    let typed = TypedFields(values, of: letter, today)
    self.init(
      letter, finding, typed, finding.facts(passed: passed, chosen: typed.chosen), [],
      isModel: false)
  }

  private init(
    _ letter: Letter, _ finding: Finding?, _ typed: TypedFields, _ facts: CaseFacts,
    _ ahead: [Way.FollowUp], isModel: Bool
  ) {
    self.letter = letter
    self.finding = finding
    self.facts = facts
    self.ahead = ahead
    let standing = letter.fields.compactMap { field in field.value.map { (field.id, $0) } }
    values = typed.printed.merging(standing) { typed, _ in typed }
    problems = typed.problems
    if !isModel { problems += misfits(typed) }
  }

  /// Whether something is said in this case.
  package func truth(of requirements: [Letter.Requirement]) -> Truth {
    facts.truth(of: Self.known(Condition(requirements, in: letter)))
  }

  /// What is missing, and what was chosen against the rules.
  private func misfits(_ typed: TypedFields) -> [LetterProblem] {
    if facts.truth(of: Self.known(letter.fitness)) == .no {
      return [.unfit(letter.alternatives.first { truth(of: $0.condition) == .yes }?.text)]
    }
    return undecided
      + letter.fields.flatMap { field -> [LetterProblem] in
        guard truth(of: field.condition) == .yes else { return [] }
        let holding = field.options.filter { truth(of: $0.condition) != .no }
        if let option = typed.options[field.id] {
          return holding.contains(option)
            ? [] : [.groundlessChoice(field, option, holding: holding)]
        }
        return field.isRequired && field.value == nil && !typed.given.contains(field.id)
          ? [.missing(field, holding: holding)] : []
      }
  }

  /// The questions that must be answered before it is known what stands in the letter.
  private var undecided: [LetterProblem] {
    let questions = ahead.undecided(facts, letter.decisiveConditions)
    return questions.map { followUp in
      let question = CheckerCodes.questions[followUp.question]
      let offered = question.answers.indices.filter { place in
        followUp.offered.isEmpty || followUp.offered.contains(UInt8(place + AnswerCode.first))
      }
      return .undecided(question, among: offered.map { question.answers[$0] })
    }
  }

  private static func known<Coded>(_ coded: Coded?) -> Coded {
    guard let coded else { preconditionFailure("a letter names only what exists") }
    return coded
  }
}

extension Letter {
  /// The conditions that decide what stands in the letter: those of its fields and of its parts.
  package var decisiveConditions: [Condition] {
    (fields.map(\.condition) + paragraphs.map(\.condition)).compactMap { Condition($0, in: self) }
  }
}

/// What was filled in, field by field.
private struct TypedFields {
  /// The values as they are printed, by field.
  private(set) var printed: [String: String] = [:]
  /// The option chosen, by field.
  private(set) var options: [String: Letter.Option] = [:]
  /// The place of the option chosen, for each field that has some.
  private(set) var chosen: [Int?] = []
  private(set) var problems: [LetterProblem] = []
  /// The names of what was filled in, well or badly.
  private(set) var given: Set<String> = []

  init(_ values: [String: String], of letter: Letter, _ today: CalendarDay) {
    guard let form = letter.form else { preconditionFailure("a letter names only what exists") }
    for name in values.keys.sorted() where letter.field(name) == nil {
      problems.append(.unknownField(name, among: letter.fields.map(\.id)))
    }
    let typed = letter.fields.map { Array((values[$0.id] ?? "").utf8) }
    for (field, entry) in zip(letter.fields, FilledForm(form, typed: typed, today: today).entries) {
      let text = String(decoding: entry.text, as: UTF8.self)
      if entry.fault != nil || !text.isEmpty { given.insert(field.id) }
      if let fault = entry.fault {
        problems.append(.wrongField(field, fault))
      } else if field.kind == .choice, !text.isEmpty {
        choose(text, for: field)
      } else if !text.isEmpty {
        printed[field.id] = text
      }
    }
    chosen = letter.choiceFields.map { [options] field in
      options[field.id].flatMap { field.options.firstIndex(of: $0) }
    }
  }

  private mutating func choose(_ name: String, for field: Letter.Field) {
    guard let option = field.options.first(where: { $0.id == name }) else {
      problems.append(.unknownChoice(field, name, among: field.options))
      return
    }
    printed[field.id] = option.text
    options[field.id] = option
  }
}
