import Content
import French
import Letters
import Markup
import Templates

/// The list of the letters, by who writes them.
enum LettersPage: SitePage {
  static let address = PageAddress(["courriers"])
  static let template = "courriers"
  private static let title = "Modèles de courriers"
  static let naming = PageNaming.linkedWith(.letters)

  static func footLinks(in knowledge: KnowledgeBase) -> [FootLink] {
    knowledge.letters.isEmpty ? [] : [FootLink(title: title, address: address)]
  }

  static func pages(of site: SiteRenderer, from template: Template<LettersView>) -> [Page] {
    guard !site.knowledge.letters.isEmpty else { return [] }
    let view = LettersView(
      groups: Letter.Party.allCases.compactMap { party in
        let letters = site.knowledge.letters.map(\.letter).filter { $0.sender == party }
        return letters.isEmpty ? nil : LetterGroupView(party, letters)
      })
    return [
      Page(
        address: address, title: title,
        description: "Demander, répondre, refuser, contester : des courriers à compléter.",
        crumbs: [.home], content: template.filled(with: view))
    ]
  }
}

/// What the list of the letters shows.
struct LettersView: TemplateView {
  let groups: [LetterGroupView]

  static let fields: ViewFields<LettersView> = [.views("groupes") { $0.groups }]
}

/// The letters that one party writes.
struct LetterGroupView: TemplateView {
  let id: String
  let title: String
  let letters: [LinkView]

  static let fields: ViewFields<LetterGroupView> = [
    .literal("id") { $0.id },
    .text("titre") { $0.title },
    .views("courriers") { $0.letters },
  ]
}

extension LetterGroupView {
  fileprivate init(_ party: Letter.Party, _ letters: [Letter]) {
    self.init(
      id: party.rawValue, title: "Écrits par \(party.label)",
      letters: letters.map { letter in
        LinkView(
          title: letter.title,
          address: LettersPage.address.link(to: LetterPage.address(of: letter.id)),
          summary: HTMLFragment(HTML.escape(Typography.typeset(letter.summary))))
      })
  }
}
