import DecisionTree
import Eligibility
import Law
import Templates

/// A choice, and where it leads.
struct ChoiceView: TemplateView {
  let id: String
  let label: String
  /// What helps to recognise the choice.
  let hint: String
  let address: String
  /// What is drawn beside it, if anything.
  let pictogram: [PictogramView]

  static let fields: ViewFields<ChoiceView> = [
    .literal("id") { $0.id },
    .text("libelle") { $0.label },
    .text("indice") { $0.hint },
    .literal("adresse") { $0.address },
    .views("pictogramme") { $0.pictogram },
  ]
}

/// An answer given, and the page on which to change it.
struct GivenView: TemplateView {
  let question: String
  let answer: String
  let address: String

  static let fields: ViewFields<GivenView> = [
    .text("question") { $0.question },
    .text("reponse") { $0.answer },
    .literal("adresse") { $0.address },
  ]
}

/// Who decides and who pays.
struct RolesView: TemplateView {
  let decider: String
  let payer: String
  /// By when whoever decides answers; nil where nothing says so.
  let answerTime: String?

  static let fields: ViewFields<RolesView> = [
    .text("decideur") { $0.decider },
    .text("payeur") { $0.payer },
    .text("delai", ifAny: { $0.answerTime }),
  ]
}

/// A condition, a duty or what a follow-up adds.
struct ClauseView: TemplateView {
  let id: String
  let text: String

  static let fields: ViewFields<ClauseView> = [
    .literal("id") { $0.id },
    .text("texte") { $0.text },
  ]
}

/// The steps of one phase, in order.
struct PhaseView: TemplateView {
  let label: String
  let steps: [StepView]

  static let fields: ViewFields<PhaseView> = [
    .text("libelle") { $0.label },
    .views("demarches") { $0.steps },
  ]
}

/// A step with its time limit, and its article.
struct StepView: TemplateView {
  let id: String
  let text: String
  let ground: String

  static let fields: ViewFields<StepView> = [
    .literal("id") { $0.id },
    .text("texte") { $0.text },
    .text("article") { $0.ground },
  ]
}

/// A rule behind the answer.
struct RuleView: TemplateView {
  let id: String
  let text: String
  let standing: String
  let isVerified: Bool
  let texts: [ReferenceView]

  static let fields: ViewFields<RuleView> = [
    .literal("id") { $0.id },
    .text("texte") { $0.text },
    .text("etat") { $0.standing },
    .flag("verifiee") { $0.isVerified },
    .views("references") { $0.texts },
  ]
}

extension ChoiceView {
  /// - Parameter isDrawnElsewhere: Whether the page holds every drawing once.
  init(_ answer: Answer, address: String, isDrawnElsewhere: Bool) {
    self.init(
      id: answer.id, label: answer.label, hint: answer.hint, address: address,
      pictogram: PictogramView(answer, isElsewhere: isDrawnElsewhere).map { [$0] } ?? [])
  }
}

extension ClauseView {
  init(_ clause: SaidClause) {
    self.init(id: clause.id, text: clause.text)
  }

  init(_ step: SaidStep) {
    self.init(id: step.id, text: step.timedText)
  }
}

extension PhaseView {
  /// Some steps by their phases, in the order of time.
  static func views(of steps: [SaidStep]) -> [PhaseView] {
    Step.Phase.allCases.compactMap { phase in
      let now = steps.filter { $0.phase == phase }.map(StepView.init)
      return now.isEmpty ? nil : PhaseView(label: phase.label, steps: now)
    }
  }
}

extension StepView {
  init(_ step: SaidStep) {
    self.init(id: step.id, text: step.timedText, ground: step.ground.citation)
  }
}

extension RuleView {
  /// A rule with its texts as they are right on a day.
  init(_ rule: Rule, on day: CalendarDay) {
    self.init(
      id: rule.rawValue, text: rule.text, standing: rule.standing.label,
      isVerified: rule.standing == .verified,
      texts: rule.texts.map { ReferenceView($0.reference, on: day) })
  }
}
