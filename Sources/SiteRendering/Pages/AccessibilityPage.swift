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
      publisher: settings.publisher, site: settings.title, state: statement.state.label,
      standard: statement.standard, day: statement.day.long, dayISO: statement.day.iso,
      reasons: statement.reasons.map(LineView.init),
      checks: statement.checks.map { CheckView(subject: $0.subject, result: $0.result) },
      limits: statement.limits.map(LineView.init),
      contact: settings.contact?.link(about: "Accessibilité de « \(settings.title) »"),
      contactWords: settings.contact?.words ?? "")
    return [
      Page(
        address: address, title: title,
        description: "Ce qui a été contrôlé, et ce qui reste à faire.", crumbs: [.home],
        content: template.filled(with: view), changed: statement.day)
    ]
  }
}

/// What the statement of accessibility shows.
struct AccessibilityView: TemplateView {
  let publisher: String
  let site: String
  let state: String
  let standard: String
  let day: String
  let dayISO: String
  let reasons: [LineView]
  let checks: [CheckView]
  let limits: [LineView]
  let contact: String?
  let contactWords: String

  static let fields: ViewFields<AccessibilityView> = [
    .text("editeur") { $0.publisher },
    .text("site") { $0.site },
    .text("etat") { $0.state },
    .text("referentiel") { $0.standard },
    .text("date") { $0.day },
    .literal("date-iso") { $0.dayISO },
    .views("explications") { $0.reasons },
    .views("controles") { $0.checks },
    .views("limites") { $0.limits },
    .flag("a-des-limites") { !$0.limits.isEmpty },
    .literal("contact", ifAny: { $0.contact }),
    .literal("contact-en-mots") { $0.contactWords },
  ]
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
