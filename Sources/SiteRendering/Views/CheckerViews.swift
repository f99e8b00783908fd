import Eligibility
import Law
import Templates

/// A choice, and the verdicts that it leaves possible.
struct SeparationView: TemplateView {
  let label: String
  let verdicts: String

  static let fields: ViewFields<SeparationView> = [
    .text("libelle") { $0.label },
    .text("verdicts") { $0.verdicts },
  ]
}

/// A choice, and where it leads.
struct ChoiceView: TemplateView {
  let label: String
  let address: String

  static let fields: ViewFields<ChoiceView> = [
    .text("libelle") { $0.label },
    .literal("adresse") { $0.address },
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

  static let fields: ViewFields<RolesView> = [
    .text("decideur") { $0.decider },
    .text("payeur") { $0.payer },
  ]
}

/// A condition or a step.
struct ClauseView: TemplateView {
  let id: String
  let text: String

  static let fields: ViewFields<ClauseView> = [
    .literal("id") { $0.id },
    .text("texte") { $0.text },
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

extension ClauseView {
  init(_ clause: Clause) {
    self.init(id: clause.id, text: clause.text)
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
