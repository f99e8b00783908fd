import Content
import Law
import Templates

/// The sources with the entries that rest on them, and every legal reference in use.
enum SourcesPage: SitePage {
  static let address = PageAddress(["sources"])
  static let template = "sources"
  static let title = "Sources et textes"
  static let naming = PageNaming.linked

  static func footLinks(in knowledge: KnowledgeBase) -> [FootLink] {
    [FootLink(title: title, address: address)]
  }

  static func pages(of site: SiteRenderer, from template: Template<SourcesView>) -> [Page] {
    let used = Set(
      site.knowledge.entries.flatMap(\.texts) + site.knowledge.contradictions.flatMap(\.texts)
        + LegalText.allCases.map(\.reference))
    return [
      Page(
        address: address, title: title,
        description: "Les documents d'où viennent les réponses et les textes qui les fondent.",
        crumbs: [.home], content: template.filled(with: view(of: site, citing: used)),
        changed: used.map(\.seen).max())
    ]
  }

  private static func view(of site: SiteRenderer, citing used: Set<LegalReference>) -> SourcesView {
    SourcesView(
      upkeep: address.link(to: UpkeepPage.address),
      sources: site.sourcesByUse(from: address),
      texts: site.knowledge.texts.filter(used.contains).map {
        ReferenceView($0, on: site.options.day)
      },
      contradictions: site.knowledge.contradictions.isEmpty
        ? nil : address.link(to: ContradictionsPage.address))
  }
}

/// What the page of sources and legal references shows.
struct SourcesView: TemplateView {
  /// The address of the page for maintainers.
  let upkeep: String
  let sources: [SourceView]
  let texts: [ReferenceView]
  /// The link to the contradictions between the sources, where some are known.
  let contradictions: String?

  static let fields: ViewFields<SourcesView> = [
    .literal("suivi") { $0.upkeep },
    .views("sources") { $0.sources },
    .views("textes") { $0.texts },
    .literal("contradictions", ifAny: { $0.contradictions }),
  ]
}
