import Templates

/// The page for an address that leads nowhere; it may be served at any depth.
enum NotFoundPage: SitePage {
  static let address = PageAddress(["404"])
  static let template = "introuvable"
  /// The file, which hosts look for.
  static let file = "404.html"
  static let naming = PageNaming.unlinked

  static func pages(of site: SiteRenderer, from template: Template<NotFoundView>) -> [Page] {
    let root = site.options.baseURL ?? ""
    let view = NotFoundView(
      home: root + HomePage.address.file, checker: root + QuestionPage.address.file,
      search: root + SearchPage.address.file, reception: site.reception)
    return [
      Page(
        address: address, title: "Page introuvable",
        description: "Cette adresse ne mène à aucune page.", crumbs: [],
        content: template.filled(with: view), isIndexed: false, fileName: file,
        toRoot: root)
    ]
  }
}

/// What the page for an address that leads nowhere shows.
struct NotFoundView: TemplateView {
  let home: String
  let checker: String
  let search: String
  let reception: [ReceptionView]

  static let fields: ViewFields<NotFoundView> = [
    .literal("accueil") { $0.home },
    .literal("verifier") { $0.checker },
    .literal("recherche") { $0.search },
    .views("personnes") { $0.reception },
  ]
}
