import Content
import Eligibility
import Law
import Templates

/// The desk of those who answer callers: a sentence, what it establishes, the answer.
enum DeskPage: SitePage {
  static let address = PageAddress(["conseil"])
  static let template = "conseil"
  private static let title = "Poste conseiller"
  static let naming = PageNaming.linked

  static func footLinks(in knowledge: KnowledgeBase) -> [FootLink] {
    [FootLink(title: title, address: address)]
  }

  static func pages(of site: SiteRenderer, from template: Template<AdviserView>) -> [Page] {
    [
      Page(
        address: address, title: title,
        description: "Pour qui répond aux appels : la phrase de l'appelant, et la réponse à dire.",
        crumbs: [.home], content: template.filled(with: view(of: site)), isIndexed: false,
        changed: Rule.reviewed)
    ]
  }

  private static func view(of site: SiteRenderer) -> AdviserView {
    let hasModules = site.options.search != nil && site.options.checker != nil
    return AdviserView(
      toRoot: address.toRoot, data: hasModules ? [site.scriptData] : [],
      local: site.localRules(on: LocalTopic.allCases), reviewed: Rule.reviewed.long,
      signature: site.knowledge.settings.reception?.signature.map(LineView.init) ?? [])
  }
}

/// What the desk shows before anybody speaks.
struct AdviserView: TemplateView {
  /// The way back to the root.
  let toRoot: String
  /// What the script reads; nothing where the modules were not built.
  let data: [HTMLFragment]
  /// What the authority has settled, beside the law.
  let local: [LocalRulesView]
  let reviewed: String
  /// Whom the readers can reach, as a letter is signed.
  let signature: [LineView]

  static let fields: ViewFields<AdviserView> = [
    .literal("racine") { $0.toRoot },
    .flag("a-un-coeur") { !$0.data.isEmpty },
    .html("donnees") { $0.data.first ?? .none },
    .views("collectivite") { $0.local },
    .views("carte") { _ in [CardView.blank] },
    .text("a-jour-au") { $0.reviewed },
    .flag("a-une-signature") { !$0.signature.isEmpty },
    .views("signature") { $0.signature },
  ]
}
