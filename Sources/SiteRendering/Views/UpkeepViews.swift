import Content
import Eligibility
import Entitlement
import Law
import Templates

/// An entry with what it leaves open.
struct OpenEntryView: TemplateView {
  let entry: LinkView
  let points: [OpenPointView]

  static let fields: ViewFields<OpenEntryView> = [
    .text("titre") { $0.entry.title },
    .literal("adresse") { $0.entry.address },
    .views("points") { $0.points },
  ]
}

/// What an answer leaves open.
struct OpenPointView: TemplateView {
  let point: OpenPoint

  static let fields: ViewFields<OpenPointView> = [
    .text("point") { $0.point.subject },
    .text("par") { $0.point.settledBy },
  ]
}

/// A rule that no text lays down, or that one place alone says.
struct UncertainRuleView: TemplateView {
  let rule: Rule

  static let fields: ViewFields<UncertainRuleView> = [
    .literal("id") { $0.rule.rawValue },
    .text("texte") { $0.rule.text },
    .text("etat") { $0.rule.standing.label },
    .text("appuis") { $0.rule.texts.map(\.citation).joined(separator: " ; ") },
  ]
}

/// An amount that was not read in a text in force.
struct UncertainAmountView: TemplateView {
  let topic: String
  let basis: Topic.Basis

  static let fields: ViewFields<UncertainAmountView> = [
    .text("objet") { $0.topic },
    .text("etat") { $0.basis.standing.label },
    .text("appui") { $0.basis.text.reference.title },
  ]
}

/// A point between documents whose present rule no text settles for certain.
struct UncertainContradictionView: TemplateView {
  let link: LinkView
  let standing: Standing

  static let fields: ViewFields<UncertainContradictionView> = [
    .text("titre") { $0.link.title },
    .literal("adresse") { $0.link.address },
    .text("etat") { $0.standing.label },
  ]
}

/// A source with what is to be read again when it changes.
struct SourceUseView: TemplateView {
  let source: SourceView
  /// The contradictions that cite it.
  let contradictions: [LinkView]

  static let fields: ViewFields<SourceUseView> = [
    .views("source") { [$0.source] },
    .views("contradictions") { $0.contradictions },
    .flag("a-des-contradictions") { !$0.contradictions.isEmpty },
  ]
}

/// The entries that were checked on one day.
struct AgeView: TemplateView {
  let day: String
  let dayISO: String
  let isStale: Bool
  let entries: [LinkView]

  static let fields: ViewFields<AgeView> = [
    .text("jour") { $0.day },
    .literal("jour-iso") { $0.dayISO },
    .flag("a-relire") { $0.isStale },
    .literal("nombre") { String($0.entries.count) },
    .views("fiches") { $0.entries },
  ]
}
