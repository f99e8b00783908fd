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
  /// - Parameter finding: What was found where no follow-up is answered.
  init(_ precision: Precision, after finding: Finding) {
    let known = Set((finding.conditions + finding.duties).map(\.id) + finding.steps.map(\.id))
    self.init(
      question: precision.question.text, help: precision.question.help,
      condition: precision.condition?.summary,
      options: precision.options.map { OptionView($0, after: finding, besides: known) })
  }
}

extension OptionView {
  /// - Parameter known: The ids of the conditions, duties and steps where none is answered.
  fileprivate init(
    _ option: Precision.Option, after finding: Finding, besides known: Set<String>
  ) {
    guard let found = Finding(answers: finding.answers, rules: finding.rules + option.rules) else {
      preconditionFailure("a follow-up unsettles \(finding.answers.summary)")
    }
    let title = found.title
    self.init(
      label: option.answer.label, title: title == finding.title ? nil : title,
      rules: option.rules.map { ClauseView(id: $0.rawValue, text: $0.text) },
      conditions: (found.conditions + found.duties).filter { !known.contains($0.id) }
        .map(ClauseView.init),
      steps: found.steps.filter { !known.contains($0.id) }.map(ClauseView.init))
  }
}
