import Content
import Eligibility

extension SiteRenderer {
  /// The page of results, which without a script lists every question and every keyword.
  var searchPage: Page {
    let address = PageAddress.search
    let view = SearchView(
      sections: knowledge.sections.map { section in
        SearchSectionView(
          id: section.id, title: section.title,
          entries: knowledge.entries(of: section).map { link(to: $0, from: address) })
      },
      statuses: Status.allCases.map { FilterView(id: $0.rawValue, label: $0.label) },
      letters: KeywordIndex(knowledge).letters.map { letter in
        LetterView(
          letter: letter.name,
          keywords: letter.keywords.map { keyword in
            KeywordView(
              word: keyword.word, entries: keyword.entries.map { link(to: $0, from: address) })
          })
      }, searches: options.core != nil)
    return Page(
      address: address, title: "Rechercher une réponse",
      description: "Chercher avec ses mots, ou parcourir toutes les questions et les mots-clés.",
      crumbs: [.home], content: templates.render(view, with: .search),
      changed: knowledge.lastChanged.first?.changed)
  }
}
