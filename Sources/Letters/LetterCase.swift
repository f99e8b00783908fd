package import CheckerCore
package import Eligibility
import Law

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

  /// - Parameters:
  ///   - letter: A letter whose conditions name what exists.
  ///   - consulted: What follows from the answers.
  ///   - given: The code of the answer to each question.
  ///   - finding: What was found, where the answers settle it.
  ///   - values: What was filled in, by field, as it was typed.
  package init(
    _ letter: Letter, _ consulted: Consulted, given: [UInt8], finding: Finding?,
    values: [String: String]
  ) {
    let typed = TypedFields(values, of: letter)
    self.init(
      letter, finding, typed, CaseFacts(consulted, given: given, chosen: typed.chosen),
      isModel: finding == nil && values.isEmpty)
  }

  /// A settled case, such as a situation of the content.
  package init(
    _ letter: Letter, _ finding: Finding, passed: [Question], values: [String: String]
  ) {
    let typed = TypedFields(values, of: letter)
    self.init(
      letter, finding, typed, finding.facts(passed: passed, chosen: typed.chosen), isModel: false)
  }

  private init(
    _ letter: Letter, _ finding: Finding?, _ typed: TypedFields, _ facts: CaseFacts,
    isModel: Bool
  ) {
    self.letter = letter
    self.finding = finding
    self.facts = facts
    let standing = letter.fields.compactMap { field in field.value.map { (field.id, $0) } }
    values = typed.printed.merging(standing) { typed, _ in typed }
    problems = typed.problems
    if !isModel { problems += misfits(typed) }
  }

  /// Whether something is said in this case.
  package func truth(of requirements: [Letter.Requirement]) -> Truth {
    guard let condition = Condition(requirements, in: letter) else {
      preconditionFailure("a letter names only what exists")
    }
    return facts.truth(of: condition)
  }

  /// What is missing, and what was chosen against the rules.
  private func misfits(_ typed: TypedFields) -> [LetterProblem] {
    if truth(of: letter.cases) == .no { return [.unfit] }
    return letter.fields.flatMap { field -> [LetterProblem] in
      guard truth(of: field.condition) == .yes else { return [] }
      let holding = field.options.filter { truth(of: $0.condition) != .no }
      if let option = typed.options[field.id] {
        return holding.contains(option) ? [] : [.groundlessChoice(field, option, holding: holding)]
      }
      return field.isRequired && field.value == nil && !typed.given.contains(field.id)
        ? [.missing(field, holding: holding)] : []
    }
  }
}

/// What was filled in, field by field.
private struct TypedFields {
  /// The values as they are printed, by field.
  private(set) var printed: [String: String] = [:]
  /// The option chosen, by field.
  private(set) var options: [String: Letter.Option] = [:]
  /// The place of the option chosen, for each field that has some.
  let chosen: [Int?]
  private(set) var problems: [LetterProblem] = []
  /// The names of what was filled in, well or badly.
  let given: Set<String>

  init(_ values: [String: String], of letter: Letter) {
    given = Set(values.filter { !$0.value.isEmpty }.keys)
    for (name, value) in values.sorted(by: { $0.key < $1.key }) where !value.isEmpty {
      guard let field = letter.field(name) else {
        problems.append(.unknownField(name, among: letter.fields.map(\.id)))
        continue
      }
      do {
        let (text, option) = try Self.read(value, for: field)
        printed[name] = text
        options[name] = option
      } catch {
        problems.append(error)
      }
    }
    chosen = letter.choiceFields.map { [options] field in
      options[field.id].flatMap { field.options.firstIndex(of: $0) }
    }
  }

  /// A value as it is printed, with the option that it is.
  private static func read(
    _ value: String, for field: Letter.Field
  ) throws(LetterProblem) -> (String, Letter.Option?) {
    guard value.count <= LetterProblem.limit else { throw .tooLong(field, count: value.count) }
    guard value.unicodeScalars.allSatisfy({ $0.value >= 0x20 || $0 == "\n" }) else {
      throw .controlCharacter(field)
    }
    switch field.kind {
    case .text, .lines: return (value, nil)
    case .day:
      guard let day = CalendarDay(written: value) else { throw .noDay(field, value) }
      return (day.long, nil)
    case .number:
      guard let number = Int(digits: Array(value.utf8)[...]) else { throw .noNumber(field, value) }
      return (String(number), nil)
    case .choice:
      guard let option = field.options.first(where: { $0.id == value }) else {
        throw .unknownChoice(field, value, among: field.options)
      }
      return (option.text, option)
    }
  }
}
