import Content
import Law
import Templates

/// The points on which documents contradict each other, where the content has some.
enum ContradictionsPage: SitePage {
  static let address = PageAddress(["contradictions"])
  static let template = "contradictions"
  private static let title = "On m'a dit que…"
  static let naming = PageNaming.linkedWith(.contradictions)

  static func footLinks(in knowledge: KnowledgeBase) -> [FootLink] {
    knowledge.contradictions.isEmpty ? [] : [FootLink(title: title, address: address)]
  }

  static func pages(of site: SiteRenderer, from template: Template<ContradictionsView>) -> [Page] {
    guard !site.knowledge.contradictions.isEmpty else { return [] }
    let view = ContradictionsView(
      contradictions: site.knowledge.contradictions.map { self.view(of: $0, site) })
    return [
      Page(
        address: address, title: title,
        description: "Ce qu'on entend dire à tort sur le CPF, et quoi répondre, texte à l'appui.",
        crumbs: [.home], content: template.filled(with: view),
        changed: site.knowledge.contradictions.map(\.verified).max())
    ]
  }

  private static func view(of contradiction: Contradiction, _ site: SiteRenderer)
    -> ContradictionView
  {
    ContradictionView(
      id: contradiction.id, subject: contradiction.subject,
      hearsay: contradiction.hearsay.map { [HearsayView(hearsay: $0)] } ?? [],
      claims: contradiction.claims.map {
        ClaimView(source: SourceView($0.source, locus: $0.locus), text: $0.text)
      },
      presentRule: contradiction.presentRule,
      texts: contradiction.texts.map { ReferenceView($0, on: site.options.day) },
      reason: contradiction.reason, standing: contradiction.standing.label,
      verified: contradiction.verified.long, verifiedISO: contradiction.verified.iso,
      entries: contradiction.entries.compactMap(site.knowledge.entry).map {
        site.link(to: $0, from: address)
      })
  }
}

extension SiteRenderer {
  /// The links from an entry to the contradictions that concern it.
  func contradictionLinks(about entry: Entry, from address: PageAddress) -> [LinkView] {
    knowledge.contradictions(about: entry).map { link(to: $0, from: address) }
  }

  /// The link to a contradiction, at its place on the page.
  func link(to contradiction: Contradiction, from address: PageAddress) -> LinkView {
    LinkView(
      title: contradiction.hearsay?.claims.first.map { "« \($0) »" } ?? contradiction.subject,
      address: address.link(to: ContradictionsPage.address, anchor: contradiction.id))
  }
}

/// What the page of contradictions shows.
struct ContradictionsView: TemplateView {
  let contradictions: [ContradictionView]

  static let fields: ViewFields<ContradictionsView> = [
    .views("contradictions") { $0.contradictions },
    .text("nombre") { "\($0.contradictions.count)" },
  ]
}
