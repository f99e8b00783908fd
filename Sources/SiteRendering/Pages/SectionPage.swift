import Content
import Templates

/// A section with all its questions.
enum SectionPage: SitePage {
  static let address = PageAddress(["rubriques"])
  static let template = "rubrique"
  static let naming = PageNaming.unlinked

  /// The address of a section.
  static func address(of id: String) -> PageAddress { address.below(id) }

  static func pages(of site: SiteRenderer, from template: Template<SectionPageView>) -> [Page] {
    site.knowledge.sections.map { section in
      let address = address(of: section.id)
      let entries = site.knowledge.entries(of: section)
      return Page(
        address: address, title: section.title, description: section.summary, crumbs: [.home],
        content: template.filled(with: SectionPageView(section, at: address, of: site)),
        linkedData: LinkedData.questions(entries, publisher: site.knowledge.settings.publisher),
        changed: entries.map(\.changed).max())
    }
  }
}

/// What the page of a section shows: the section, and what stands beside it.
struct SectionPageView: TemplateView {
  let section: [SectionView]
  /// Every section, in the order of the site.
  let sections: [SectionLinkView]
  /// The doors to the checker; none where the section speaks to others than agents.
  let statuses: [StatusDoorView]
  let reception: [ReceptionView]

  static let fields: ViewFields<SectionPageView> = [
    .views("rubrique") { $0.section },
    .views("rubriques") { $0.sections },
    .views("statuts") { $0.statuses },
    .flag("a-des-statuts") { !$0.statuses.isEmpty },
    .views("personnes") { $0.reception },
  ]
}

extension SectionPageView {
  fileprivate init(_ section: Section, at address: PageAddress, of site: SiteRenderer) {
    self.section = [site.view(of: section, from: address)]
    sections = site.knowledge.sections.map { other in
      SectionLinkView(
        title: other.title, address: address.link(to: SectionPage.address(of: other.id)),
        isCurrent: other.id == section.id)
    }
    statuses = section.audience.isEmpty ? site.statusDoors(from: address) : []
    reception = site.reception
  }
}

/// A section among all of them.
struct SectionLinkView: TemplateView {
  let title: String
  let address: String
  /// Whether it is the one that the page shows.
  let isCurrent: Bool

  static let fields: ViewFields<SectionLinkView> = [
    .text("titre") { $0.title },
    .literal("adresse") { $0.address },
    .flag("ici") { $0.isCurrent },
  ]
}

extension SiteRenderer {
  /// A section as the home page and its own page show it.
  func view(of section: Section, from address: PageAddress) -> SectionView {
    let place = knowledge.sections.firstIndex { $0.id == section.id }
    func neighbour(_ offset: Int) -> [LinkView] {
      guard let position = place.map({ $0 + offset }),
        knowledge.sections.indices.contains(position)
      else { return [] }
      let section = knowledge.sections[position]
      return [
        LinkView(
          title: section.title, address: address.link(to: SectionPage.address(of: section.id)))
      ]
    }
    let entries = knowledge.entries(of: section)
    let forAgents = entries.filter { $0.audience == nil }
    let listed = forAgents.isEmpty ? entries : forAgents
    let apart = forAgents.isEmpty ? [] : entries.filter { $0.audience != nil }
    return SectionView(
      id: section.id, title: section.title, summary: section.summary,
      address: address.link(to: SectionPage.address(of: section.id)),
      entries: listed.map { link(to: $0, from: address) },
      apart: apart.map { link(to: $0, from: address) },
      previous: neighbour(-1), next: neighbour(1))
  }
}

/// A section with its questions.
struct SectionView: TemplateView {
  let id: String
  let title: String
  let summary: String
  let address: String
  let entries: [LinkView]
  /// The entries for employers of a section that has others too.
  let apart: [LinkView]
  let previous: [LinkView]
  let next: [LinkView]

  static let fields: ViewFields<SectionView> = [
    .literal("id") { $0.id },
    .text("titre") { $0.title },
    .text("resume") { $0.summary },
    .literal("adresse") { $0.address },
    .literal("nombre") { String($0.entries.count + $0.apart.count) },
    .views("fiches") { $0.entries },
    .views("fiches-employeurs") { $0.apart },
    .flag("a-des-fiches-employeurs") { !$0.apart.isEmpty },
    .views("precedente") { $0.previous },
    .views("suivante") { $0.next },
  ]
}
