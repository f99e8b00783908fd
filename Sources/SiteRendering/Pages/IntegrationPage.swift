import Content
import Templates

/// How another site shows pages of this one, where some may.
enum IntegrationPage: SitePage {
  static let address = PageAddress(["integrer"])
  static let template = "integrer"
  static let naming = PageNaming.unlinked
  static let title = "Intégrer à votre site"

  /// What stands for the address of the site where it is not known.
  private static let unknownRoot = "https://adresse-de-ce-site/"

  static func pages(of site: SiteRenderer, from template: Template<IntegrationView>) -> [Page] {
    guard !site.options.embedders.isEmpty else { return [] }
    let settings = site.knowledge.settings
    let view = IntegrationView(
      root: site.options.baseURL ?? unknownRoot,
      origins: site.options.embedders.map { LineView(text: $0.text) },
      entry: settings.mostAsked.first.flatMap(site.knowledge.entry).map {
        LinkView(title: $0.question, address: EntryPage.address(of: $0.id).path)
      }.map { [$0] } ?? [],
      hasFragments: site.options.baseURL != nil,
      accent: settings.palettes[.light][.accent].hex)
    return [
      Page(
        address: address, title: title,
        description: "Le vérificateur, une fiche ou la recherche, dans une page de votre site.",
        crumbs: [.home], content: template.filled(with: view), isIndexed: false)
    ]
  }
}

/// What the page on embedding shows.
struct IntegrationView: TemplateView {
  /// The full address of the root of the site.
  let root: String
  /// The sites that may embed.
  let origins: [LineView]
  /// An entry to take as an example.
  let entry: [LinkView]
  let hasFragments: Bool
  let accent: String

  static let fields: ViewFields<IntegrationView> = [
    .literal("adresse-du-site") { $0.root },
    .views("origines") { $0.origins },
    .views("exemple") { $0.entry },
    .flag("a-des-fragments") { $0.hasFragments },
    .literal("couleur") { $0.accent },
  ]
}
