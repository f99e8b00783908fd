import Diagnostics
import Eligibility
import Law

/// A row of `situations` on which the rules were run, before the page is known to be right.
struct CaseDraft {
  /// What the rules found.
  let finding: Finding
  /// The follow-ups that the row leaves without an answer.
  let passed: [Question]
  /// What the page says they find.
  let expectation: CaseExpectation
  /// Where the row stands.
  let place: Place

  /// Reads a row and runs the rules on it; nil when they cannot conclude.
  init?(reading value: YAMLValue, in file: SourceText) {
    guard let fields = Fields<SituationKey>(value, in: file) else { return nil }
    self.init(fields[.answers], expecting: fields[.expected], at: value.mark, in: file)
  }

  /// Runs the rules on answers; nil when they cannot conclude.
  ///
  /// - Parameters:
  ///   - answers: The answers by question.
  ///   - expected: What the page says that the rules find.
  ///   - mark: Where the row stands.
  init?(
    _ answers: YAMLValue?, expecting expected: YAMLValue?, at mark: YAMLValue.Mark,
    in file: SourceText
  ) {
    let answers = CaseAnswers(answers, in: file)
    let expectation = CaseExpectation(expected, in: file)
    guard let given = answers, let expectation else { return nil }
    place = file.place(of: mark)
    self.expectation = expectation
    do {
      switch try given.answers.examined() {
      case .asking(let question, let offered, _):
        file.report(
          .incompleteSituation, at: place, "il manque la réponse à « \(question.rawValue) »",
          notes: ["réponses possibles : \(offered.map(\.id).joined(separator: ", "))"])
        return nil
      case .settled(let finding, let passedOver):
        self.finding = finding
        passed = passedOver.map(\.question)
      }
    } catch {
      file.log.add(given.fault(for: error, in: file))
      return nil
    }
  }

  /// The fields on which the rules say something else than the page.
  var contradicted: [CaseExpectation.Field] {
    expectation.fields.filter { finding.ruling.value(of: $0.name) != $0.value }
  }

  /// A fault for each of these fields, with the situation, the rules and their articles.
  var contradictions: [Fault] {
    contradicted.map { field in
      Fault(
        .contradictedSituation, at: place,
        "la page attend \(field.name.rawValue) « \(field.value) », les règles donnent "
          + "« \(finding.ruling.value(of: field.name)) »",
        notes: ["situation : \(situation)"] + rules)
    }
  }

  /// The answers, as they are typed.
  var situation: String {
    finding.answers.map(\.assignment).joined(separator: ", ")
  }

  private var rules: [String] {
    finding.rules.filter { !$0.effect.isEmpty }.map { rule in
      let texts = rule.texts.map(\.citation).joined(separator: " ; ")
      return "règle \(rule.rawValue) (\(texts)) : \(rule.text)"
    }
  }
}
