import Answering
import DecisionTree
import Eligibility
import Templates

/// A follow-up beside an answer, with what each answer to it adds.
struct PrecisionView: TemplateView {
  let question: String
  let help: String
  /// The answer to an earlier follow-up after which it comes up.
  let condition: String?
  let options: [OptionView]

  static let fields: ViewFields<PrecisionView> = [
    .text("question") { $0.question },
    .text("aide") { $0.help },
    .text("condition", ifAny: { $0.condition }),
    .views("options") { $0.options },
  ]
}

/// A choice of a follow-up, and what it adds to the answer.
struct OptionView: TemplateView {
  let label: String
  /// The answer, where it is no longer the same.
  let title: String?
  let rules: [ClauseView]
  let conditions: [ClauseView]
  let steps: [ClauseView]

  static let fields: ViewFields<OptionView> = [
    .text("libelle") { $0.label },
    .text("devient", ifAny: { $0.title }),
    .flag("sans-effet") { $0.rules.isEmpty },
    .views("apports") { $0.rules },
    .views("conditions") { $0.conditions },
    .views("demarches") { $0.steps },
  ]
}

extension PrecisionView {
  /// - Parameters:
  ///   - finding: What was found where no follow-up is answered.
  ///   - said: What is said of it.
  init(_ precision: Precision, after finding: Finding, _ said: SaidFinding) {
    let (known, title) = (said.clauseIDs, said.title)
    self.init(
      question: precision.question.text, help: precision.question.help,
      condition: precision.condition?.summary,
      options: precision.options.map {
        OptionView($0, after: finding, titled: title, besides: known)
      })
  }
}

extension OptionView {
  /// - Parameters:
  ///   - title: The answer where no follow-up is answered.
  ///   - known: The ids of the conditions, duties and steps where none is answered.
  fileprivate init(
    _ option: Precision.Option, after finding: Finding, titled title: String,
    besides known: Set<String>
  ) {
    guard let found = Finding(answers: finding.answers, rules: finding.rules + option.rules) else {
      preconditionFailure("a follow-up unsettles \(finding.answers.summary)")
    }
    let said = found.said
    self.init(
      label: option.answer.label, title: said.title == title ? nil : said.title,
      rules: option.rules.map { ClauseView(id: $0.rawValue, text: $0.text) },
      conditions: (said.conditions(besides: known) + said.duties(besides: known))
        .map(ClauseView.init),
      steps: said.steps(besides: known).map(ClauseView.init))
  }
}
