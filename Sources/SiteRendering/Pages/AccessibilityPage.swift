import Content
import Law
import Templates

/// What the site says of its own accessibility, where the content says something.
enum AccessibilityPage: SitePage {
  static let address = PageAddress(["accessibilite"])
  static let template = "accessibilite"
  private static let title = "Accessibilité"
  static let naming = PageNaming.linkedWith(.accessibility)

  static func footLinks(in knowledge: KnowledgeBase) -> [FootLink] {
    guard let statement = knowledge.accessibility else { return [] }
    return [FootLink(title: "\(title) : \(statement.state.label)", address: address)]
  }

  static func pages(of site: SiteRenderer, from template: Template<AccessibilityView>) -> [Page] {
    guard let statement = site.knowledge.accessibility else { return [] }
    let settings = site.knowledge.settings
    let view = AccessibilityView(
      publisher: settings.publisher, site: settings.title, statement: statement,
      toRoot: address.toRoot,
      grid: address.link(to: ProsePage.address(of: AccessibilityReport.name)),
      contact: settings.contact?.link(about: "Accessibilité de « \(settings.title) »"),
      contactWords: settings.contact?.words ?? "")
    return [
      Page(
        address: address, title: title,
        description: "État de conformité, contenus non accessibles, contact et voies de recours.",
        crumbs: [.home], content: template.filled(with: view), changed: statement.day)
    ]
  }
}

/// What the statement of accessibility shows.
struct AccessibilityView: TemplateView {
  let publisher: String
  let site: String
  let statement: AccessibilityStatement
  /// The way back to the root.
  let toRoot: String
  /// The page that tells every criterion.
  let grid: String
  let contact: String?
  let contactWords: String

  private func criteria(_ result: AccessibilityCriterion.Result) -> [CriterionView] {
    statement.criteria.filter { $0.result == result }.map(CriterionView.init)
  }

  static let fields: ViewFields<AccessibilityView> = [
    .text("editeur") { $0.publisher },
    .text("site") { $0.site },
    .text("etat") { $0.statement.state.label },
    .text("referentiel") { $0.statement.standard },
    .flag("valable") { $0.statement.isValid },
    .text("taux") { "\($0.statement.rate)" },
    .text("conformes") { "\($0.statement.count(of: .met))" },
    .text("applicables") { "\($0.statement.applicable)" },
    .text("criteres") { "\($0.statement.criteria.count)" },
    .literal("grille") { $0.grid },
    .text("date") { $0.statement.day.long },
    .literal("date-iso") { $0.statement.day.iso },
    .text("etablie") { $0.statement.established.long },
    .literal("etablie-iso") { $0.statement.established.iso },
    .views("methode") { $0.statement.method.map(LineView.init) },
    .flag("a-des-ecarts") { $0.statement.count(of: .unmet) > 0 },
    .views("ecarts") { $0.criteria(.unmet) },
    .flag("a-des-exemptions") { !$0.statement.exemptions.isEmpty },
    .views("exemptions") { $0.statement.exemptions.map(LineView.init) },
    .views("technologies") { $0.statement.technologies.map(LineView.init) },
    .views("environnement") { $0.statement.environment.map(LineView.init) },
    .views("outils") { $0.statement.tools.map(LineView.init) },
    .views("echantillon") { view in
      view.statement.sample.map { LinkView(title: $0.title, address: view.toRoot + $0.address) }
    },
    .views("controles") {
      $0.statement.checks.map { CheckView(subject: $0.subject, result: $0.result) }
    },
    .flag("a-des-limites") { !$0.statement.limits.isEmpty },
    .views("limites") { $0.statement.limits.map(LineView.init) },
    .literal("schema", ifAny: { $0.statement.longPlan }),
    .literal("plan", ifAny: { $0.statement.yearPlan }),
    .literal("contact", ifAny: { $0.contact }),
    .literal("contact-en-mots") { $0.contactWords },
  ]
}

/// A criterion that is not met.
struct CriterionView: TemplateView {
  let criterion: AccessibilityCriterion

  static let fields: ViewFields<CriterionView> = [
    .text("numero") { $0.criterion.number.text },
    .text("titre") { $0.criterion.title },
    .text("preuve") { $0.criterion.evidence },
  ]

  init(_ criterion: AccessibilityCriterion) {
    self.criterion = criterion
  }
}

/// A check of accessibility and its result.
struct CheckView: TemplateView {
  let subject: String
  let result: String

  static let fields: ViewFields<CheckView> = [
    .text("objet") { $0.subject },
    .text("resultat") { $0.result },
  ]
}
