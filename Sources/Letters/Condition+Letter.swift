package import CheckerCore
import DecisionTree
package import Eligibility

extension Condition {
  /// What a letter asks for, by the numbers of the checker; nil where it names something that does
  /// not exist.
  package init?(_ requirements: [Letter.Requirement], in letter: Letter) {
    var coded: [Requirement] = []
    for requirement in requirements {
      guard let one = Requirement(requirement, in: letter) else { return nil }
      coded.append(one)
    }
    self.init(coded)
  }
}

extension Condition.Requirement {
  fileprivate init?(_ requirement: Letter.Requirement, in letter: Letter) {
    guard let subject = LetterSubject(requirement.subject, in: letter) else { return nil }
    var values = PlaceSet()
    for value in requirement.values {
      guard let number = subject.number(of: value) else { return nil }
      values.insert(number)
    }
    self.init(subject.coded, among: values)
  }
}

/// Something that a condition of a letter may be about.
package struct LetterSubject {
  /// How the checker tells it.
  package let coded: Condition.Subject
  /// The values that it may have, in order.
  package let values: [String]
  /// The number of the first value.
  let first: Int

  /// The fields of a ruling that letters may ask about.
  private static let fields: [Ruling.Field] = [.verdict, .request, .acquisition, .unit]
  /// The value of a question that the case does not ask.
  private static let unasked = "sans-objet"

  /// The subject with a name; nil where there is none.
  package init?(_ name: String, in letter: Letter) {
    if let question = Question(rawValue: name) {
      coded = .question(CheckerCodes.place(of: question))
      values = question.answers.map(\.id)
      first = AnswerCode.first
    } else if let field = Self.fields.first(where: { $0.rawValue == name }),
      let place = CheckerCodes.fields.firstIndex(of: field)
    {
      coded = .field(place)
      values = field.accepted
      first = 0
    } else if let place = letter.choiceFields.firstIndex(where: { $0.id == name }) {
      coded = .choice(place)
      values = letter.choiceFields[place].options.map(\.id)
      first = 0
    } else {
      return nil
    }
  }

  /// What a condition may name: the values, and for a question that it is not asked.
  package var accepted: [String] {
    if case .question = coded { values + [Self.unasked] } else { values }
  }

  /// The number of a value; nil where there is no such value.
  fileprivate func number(of value: String) -> Int? {
    if case .question = coded, value == Self.unasked { return Int(AnswerCode.none) }
    return values.firstIndex(of: value).map { $0 + first }
  }

  /// The names that a condition of a letter may have.
  package static func names(in letter: Letter) -> [String] {
    fields.map(\.rawValue) + Question.allCases.map(\.rawValue) + letter.choiceFields.map(\.id)
  }
}

extension Finding {
  /// What a condition can be asked about this finding.
  ///
  /// - Parameters:
  ///   - passed: The follow-ups that could still be answered.
  ///   - chosen: The place of what was chosen for each field that has choices.
  package func facts(passed: [Question], chosen: [Int?]) -> CaseFacts {
    CaseFacts(
      answers.map(CheckerCodes.choice), ruling: CheckerCodes.packed(ruling),
      passed: passed.map { CheckerCodes.place(of: $0) }, of: CheckerCodes.questions.count,
      chosen: chosen)
  }
}
