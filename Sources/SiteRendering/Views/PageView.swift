import Templates

/// What every page has around its content.
struct PageView: TemplateView {
  let title: String
  let description: String
  let site: String
  let publisher: String
  /// The drawing beside the name of the site, from its root.
  let logo: String
  /// The way back to the root; empty on the home page.
  let toRoot: String
  /// The full address, where the site's is known.
  let canonical: String?
  /// The kind of object for social networks: `website` or `article`.
  let kind: String
  let isIndexed: Bool
  /// The pages above this one, from the home page down.
  let crumbs: [LinkView]
  /// The full address of the feed, where there is one.
  let feed: String?
  /// The link to the page that this one leads to without a click, where there is one.
  let target: String?
  /// Linked data, as `script` elements.
  let linkedData: HTMLFragment
  let content: HTMLFragment
  let reviewed: String
  /// The pages about the site.
  let footLinks: [PreparedView<LinkView>]
  /// The links of the menu.
  let menu: [MenuLinkView]
  /// Whether the page has the search box that a script shows.
  let hasSearchBox: Bool
  /// The full address of what tells browsers how to search the site, where there is one.
  let openSearch: String?
  /// Whether it is a page of the checker, which has a sheet of its own.
  let isOfChecker: Bool
  /// The page that says how other sites show this one, where some may.
  let integration: String?
  /// Where readers tell of a mistake on this page, if anywhere.
  let report: String?

  /// The name of the template, without the ending of its file.
  static let template = "page"

  static let fields: ViewFields<PageView> = [
    .text("titre") { $0.title },
    .text("titre-complet") { $0.title == $0.site ? $0.site : "\($0.title) – \($0.site)" },
    .text("description") { $0.description },
    .text("site") { $0.site },
    .text("editeur") { $0.publisher },
    .literal("racine") { $0.toRoot },
    .literal("logo") { $0.logo },
    .literal("canonique", ifAny: { $0.canonical }),
    .literal("genre") { $0.kind },
    .flag("indexee") { $0.isIndexed },
    .views("fil") { $0.crumbs },
    .flag("a-un-fil") { !$0.crumbs.isEmpty },
    .literal("politique") { _ in ContentPolicy.page },
    .literal("fil-atom", ifAny: { $0.feed }),
    .literal("vers", ifAny: { $0.target }),
    .html("donnees") { $0.linkedData },
    .html("contenu") { $0.content },
    .text("a-jour-au") { $0.reviewed },
    .views("pied") { $0.footLinks },
    .views("menu") { $0.menu },
    .flag("cherche") { $0.hasSearchBox },
    .literal("opensearch", ifAny: { $0.openSearch }),
    .flag("reponse") { $0.isOfChecker },
    .literal("integrer", ifAny: { $0.integration }),
    .literal("signaler", ifAny: { $0.report }),
  ]
}
