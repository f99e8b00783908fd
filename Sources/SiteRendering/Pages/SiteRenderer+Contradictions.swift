import Content
import Law

extension SiteRenderer {
  /// The page of contradictions, where the content has some.
  var contradictionPages: [Page] {
    guard !knowledge.contradictions.isEmpty else { return [] }
    let view = ContradictionsView(contradictions: knowledge.contradictions.map(view))
    return [
      Page(
        address: .contradictions, title: "Quand les documents se contredisent",
        description: "Qui dit quoi, ce qui vaut aujourd'hui, et d'où vient l'écart.",
        crumbs: [.home], content: templates.render(view, with: .contradictions),
        changed: knowledge.contradictions.map(\.verified).max())
    ]
  }

  /// The links from an entry to the contradictions that concern it.
  func contradictionLinks(about entry: Entry, from address: PageAddress) -> [LinkView] {
    knowledge.contradictions(about: entry).map { link(to: $0, from: address) }
  }

  /// The link to a contradiction, at its place on the page.
  func link(to contradiction: Contradiction, from address: PageAddress) -> LinkView {
    LinkView(
      title: contradiction.subject,
      address: address.link(to: .contradictions, anchor: contradiction.id))
  }

  private func view(of contradiction: Contradiction) -> ContradictionView {
    ContradictionView(
      id: contradiction.id, subject: contradiction.subject,
      claims: contradiction.claims.map {
        ClaimView(source: SourceView($0.source, locus: $0.locus), text: $0.text)
      },
      presentRule: contradiction.presentRule, texts: contradiction.texts.map(ReferenceView.init),
      reason: contradiction.reason, standing: contradiction.standing.label,
      verified: contradiction.verified.long, verifiedISO: contradiction.verified.iso,
      entries: contradiction.entries.compactMap(knowledge.entry).map {
        link(to: $0, from: .contradictions)
      })
  }
}
