/// Whether a condition holds, as far as is known.
package enum Truth: Int, Equatable, Sendable {
  case no, yes
  /// What is known does not tell.
  case open
}

/// What must hold for something to be said: every subject has one of some values.
package struct Condition: Equatable, Sendable {
  /// What a requirement is about.
  package enum Subject: Equatable, Sendable {
    /// The answer to a question; its values are codes, among them that of no answer where a
    /// question that is not asked will do.
    case question(Int)
    /// A field of the ruling; its values are places.
    case field(Int)
    /// What was chosen beside the answers; its values are places.
    case choice(Int)
  }

  /// A subject with the values that it may have.
  package struct Requirement: Equatable, Sendable {
    package let subject: Subject
    package let values: PlaceSet

    package init(_ subject: Subject, among values: PlaceSet) {
      self.subject = subject
      self.values = values
    }
  }

  /// The requirements; where there is none, the condition always holds.
  package let requirements: [Requirement]

  package init(_ requirements: [Requirement] = []) {
    self.requirements = requirements
  }
}

/// What is known of a case: the answers, what follows from them, and what was chosen beside them.
package struct CaseFacts: Sendable {
  /// The code of the answer to each question.
  private let codes: [UInt8]
  /// The questions that may still be answered; nil where any may.
  private let ahead: PlaceSet?
  private let ruling: PackedRuling
  /// The verdicts still possible, where the ruling is not settled.
  private let verdicts: PlaceSet
  /// The place of what was chosen for each choice; nil where nothing was.
  private let chosen: [Int?]

  /// - Parameters:
  ///   - consulted: What follows from the answers.
  ///   - given: The code of the answer to each question.
  ///   - chosen: The place of what was chosen for each choice.
  package init(_ consulted: Consulted, given: [UInt8], chosen: [Int?] = []) {
    switch consulted {
    case .settled(let way):
      self.init(
        way.choices, ruling: way.ruling, passed: way.passed.map { $0.question },
        of: given.count, chosen: chosen,
        unknown: given.indices.filter { given[$0] == AnswerCode.unknown })
    case .open(let outlook):
      self.init(
        codes: given, ahead: nil, ruling: PackedRuling(), verdicts: outlook.verdicts,
        chosen: chosen)
    }
  }

  /// A case whose ruling is settled.
  ///
  /// - Parameters:
  ///   - choices: The answers that count.
  ///   - passed: The questions that could still be answered.
  ///   - count: How many questions there are.
  ///   - unknown: The questions whose answer is said not to be known.
  package init(
    _ choices: [CodedAnswer], ruling: PackedRuling, passed: [Int], of count: Int,
    chosen: [Int?] = [], unknown: [Int] = []
  ) {
    var codes = [UInt8](repeating: AnswerCode.none, count: count)
    for question in unknown { codes[question] = AnswerCode.unknown }
    for choice in choices { codes[choice.question] = choice.code }
    var ahead = PlaceSet()
    for question in passed { ahead.insert(question) }
    self.init(codes: codes, ahead: ahead, ruling: ruling, verdicts: PlaceSet(), chosen: chosen)
  }

  private init(
    codes: [UInt8], ahead: PlaceSet?, ruling: PackedRuling, verdicts: PlaceSet, chosen: [Int?]
  ) {
    self.codes = codes
    self.ahead = ahead
    self.ruling = ruling
    self.verdicts = verdicts
    self.chosen = chosen
  }

  /// Whether the ruling is settled.
  package var isSettled: Bool { ahead != nil }

  /// Whether a condition holds.
  package func truth(of condition: Condition) -> Truth {
    var truth = Truth.yes
    for requirement in condition.requirements {
      switch self.truth(of: requirement) {
      case .no: return .no
      case .open: truth = .open
      case .yes: break
      }
    }
    return truth
  }

  func truth(of requirement: Condition.Requirement) -> Truth {
    switch requirement.subject {
    case .question(let question):
      let code = codes[question]
      if code > AnswerCode.unknown { return requirement.values.contains(Int(code)) ? .yes : .no }
      if code == AnswerCode.unknown { return .open }
      if ahead?.contains(question) ?? true { return .open }
      return requirement.values.contains(Int(AnswerCode.none)) ? .yes : .no
    case .field(let field):
      if let value = ruling[field] { return requirement.values.contains(value) ? .yes : .no }
      guard field == PackedRuling.verdict else { return .open }
      if verdicts.subtracting(requirement.values).isEmpty { return .yes }
      return verdicts.intersects(requirement.values) ? .open : .no
    case .choice(let choice):
      guard let place = chosen[choice] else { return .open }
      return requirement.values.contains(place) ? .yes : .no
    }
  }
}
