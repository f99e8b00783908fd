import Content
import Law
import Templates

/// The words that the site explains, where the content has some.
enum GlossaryPage: SitePage {
  static let address = PageAddress(["glossaire"])
  static let template = "glossaire"
  private static let title = "Glossaire"
  static let naming = PageNaming.linkedWith(.glossary)

  static func footLinks(in knowledge: KnowledgeBase) -> [FootLink] {
    knowledge.glossary.isEmpty ? [] : [FootLink(title: title, address: address)]
  }

  static func pages(of site: SiteRenderer, from template: Template<GlossaryView>) -> [Page] {
    guard !site.knowledge.glossary.isEmpty else { return [] }
    let view = GlossaryView(
      toRoot: address.toRoot,
      terms: site.knowledge.glossary.map { term in
        TermView(
          term,
          neighbours: term.neighbours.compactMap { id in
            site.knowledge.glossary.first { $0.id == id }.map {
              LinkView(title: $0.term, address: "#\($0.id)")
            }
          }, on: site.options.day)
      })
    return [
      Page(
        address: address, title: title,
        description: "Les sigles et les mots du compte personnel de formation, expliqués.",
        crumbs: [.home], content: template.filled(with: view),
        changed: site.knowledge.glossary.flatMap(\.texts).map(\.seen).max())
    ]
  }
}

/// What the glossary shows.
struct GlossaryView: TemplateView {
  /// The way back to the root.
  let toRoot: String
  let terms: [TermView]

  static let fields: ViewFields<GlossaryView> = [
    .literal("racine") { $0.toRoot },
    .views("termes") { $0.terms },
  ]
}

/// A word, explained.
struct TermView: TemplateView {
  let id: String
  let term: String
  let expansion: String?
  let definition: String
  let synonyms: String?
  let neighbours: [LinkView]
  let texts: [ReferenceView]
  let sources: [SourceView]

  static let fields: ViewFields<TermView> = [
    .literal("id") { $0.id },
    .text("terme") { $0.term },
    .text("developpe", ifAny: { $0.expansion }),
    .text("definition") { $0.definition },
    .text("synonymes", ifAny: { $0.synonyms }),
    .views("voisins") { $0.neighbours },
    .flag("a-des-voisins") { !$0.neighbours.isEmpty },
    .views("textes") { $0.texts },
    .views("sources") { $0.sources },
    .flag("a-des-appuis") { !$0.texts.isEmpty || !$0.sources.isEmpty },
  ]
}

extension TermView {
  init(_ term: GlossaryTerm, neighbours: [LinkView], on day: CalendarDay) {
    self.init(
      id: term.id, term: term.term, expansion: term.expansion, definition: term.definition,
      synonyms: term.synonyms.isEmpty ? nil : term.synonyms.joined(separator: ", "),
      neighbours: neighbours, texts: term.texts.map { ReferenceView($0, on: day) },
      sources: term.sources.map { SourceView($0) })
  }
}
