import Eligibility
import Content
import Templates

/// The page of results, which without a script lists every question and every keyword.
enum SearchPage: SitePage {
  static let address = PageAddress(["recherche"])
  static let template = "recherche"
  static let naming = PageNaming.linked

  static func pages(of site: SiteRenderer, from template: Template<SearchView>) -> [Page] {
    let view = SearchView(
      sections: site.knowledge.sections.map { section in
        SearchSectionView(
          id: section.id, title: section.title,
          entries: site.knowledge.entries(of: section).map { site.link(to: $0, from: address) })
      },
      statuses: Status.allCases.map { FilterView(id: $0.rawValue, label: $0.label) },
      letters: KeywordIndex(site.knowledge).letters.map { letter in
        LetterView(
          letter: letter.name,
          keywords: letter.keywords.map { keyword in
            KeywordView(
              word: keyword.word, entries: keyword.entries.map { site.link(to: $0, from: address) })
          })
      }, searches: site.options.search != nil, reception: site.reception)
    return [
      Page(
        address: address, title: "Rechercher une réponse",
        description: "Chercher avec ses mots, ou parcourir toutes les questions et les mots-clés.",
        crumbs: [.home], content: template.filled(with: view),
        changed: site.knowledge.lastChanged.first?.changed)
    ]
  }
}

/// What the page of results shows, and what it lists without a script.
struct SearchView: TemplateView {
  let sections: [SearchSectionView]
  /// The statuses to filter by, in the order of the contract.
  let statuses: [FilterView]
  let letters: [LetterView]
  /// Whether a script can search.
  let searches: Bool
  let reception: [ReceptionView]

  static let fields: ViewFields<SearchView> = [
    .views("rubriques") { $0.sections },
    .views("statuts") { $0.statuses },
    .views("lettres") { $0.letters },
    .flag("cherche") { $0.searches },
    .views("personnes") { $0.reception },
  ]
}
