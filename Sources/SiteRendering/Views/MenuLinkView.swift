import Content
import Templates

/// A link of the menu, on a page.
struct MenuLinkView: TemplateView {
  let title: String
  let address: String
  /// Whether the page is the one that the link leads to (`page`), or one of its pages (`true`); nil
  /// elsewhere.
  let current: String?
  /// Whether it leads to the search, which the search box stands for.
  let isOfSearch: Bool

  static let fields: ViewFields<MenuLinkView> = [
    .text("titre") { $0.title },
    .literal("adresse") { $0.address },
    .literal("ici", ifAny: { $0.current }),
    .flag("recherche") { $0.isOfSearch },
  ]
}

/// A link that the menu of every page has.
struct MenuLink: Sendable {
  let title: String
  let address: PageAddress
  /// The place of the page to which it leads, where that is not its top.
  var anchor: String?
  /// The folders of the pages that it stands for.
  let folders: [PageAddress]

  init(_ title: String, _ address: PageAddress) {
    self.title = title
    self.address = address
    folders = [address]
  }

  private init(
    _ title: String, _ address: PageAddress, at anchor: String, of folders: [PageAddress]
  ) {
    self.title = title
    self.address = address
    self.anchor = anchor
    self.folders = folders
  }

  /// The menu of a site.
  static func menu(of knowledge: KnowledgeBase) -> [MenuLink] {
    [
      MenuLink("Vérifier ma situation", QuestionPage.address),
      MenuLink("Mes heures", HoursPage.address),
      MenuLink("Mes dates limites", DeadlinesPage.address),
    ] + (knowledge.letters.isEmpty ? [] : [MenuLink("Courriers", LettersPage.address)]) + [
      MenuLink("Rechercher", SearchPage.address),
      MenuLink(
        "Questions", HomePage.address, at: "rubriques",
        of: [SectionPage.address, EntryPage.address]),
    ] + (knowledge.glossary.isEmpty ? [] : [MenuLink("Glossaire", GlossaryPage.address)]) + [
      MenuLink("Sources", SourcesPage.address)
    ]
  }

  /// The link as a page shows it.
  func view(on page: Page) -> MenuLinkView {
    MenuLinkView(
      title: title,
      address: page.wayToRoot + address.file + (anchor.map { "#" + $0 } ?? ""),
      current: current(at: page.address), isOfSearch: address == SearchPage.address)
  }

  /// What says that a page is the one it leads to, or one of those it stands for.
  private func current(at page: PageAddress) -> String? {
    if anchor == nil, page == address { return "page" }
    let isAbove = folders.contains { page.components.starts(with: $0.components) }
    return isAbove ? "true" : nil
  }
}
