import CommonMark
import Content
import Law

extension SiteRenderer {
  /// The home page: the checker, the most-asked entries, every section with its questions.
  var homePage: Page {
    let settings = knowledge.settings
    let view = HomeView(
      title: settings.title, summary: settings.summary,
      checker: PageAddress.home.link(to: .checker), hours: PageAddress.home.link(to: .hours),
      mostAsked: settings.mostAsked.compactMap(knowledge.entry).map {
        link(to: $0, from: .home)
      },
      news: news, sections: knowledge.sections.map { sectionView($0, from: .home) })
    return Page(
      address: .home, title: settings.title, description: settings.summary, crumbs: [],
      content: templates.render(view, with: .home), changed: knowledge.lastChanged.first?.changed)
  }

  /// The entries whose change readers should know of, the last changed first; five at most.
  private var news: [NewsView] {
    let changed = knowledge.lastChanged.lazy.compactMap { entry in
      entry.lastRevision.map { revision in
        NewsView(
          title: entry.question, address: PageAddress.home.link(to: .entry(entry.id)),
          subject: revision.subject, day: revision.day.long, dayISO: revision.day.iso)
      }
    }
    return Array(changed.prefix(5))
  }

  /// One page per section.
  var sectionPages: [Page] {
    knowledge.sections.map { section in
      let address = PageAddress.section(section.id)
      let entries = knowledge.entries(of: section)
      return Page(
        address: address, title: section.title, description: section.summary,
        crumbs: [.home],
        content: templates.render(sectionView(section, from: address), with: .section),
        linkedData: LinkedData.questions(entries, publisher: knowledge.settings.publisher),
        changed: entries.map(\.changed).max())
    }
  }

  /// The page for an address that leads nowhere; it may be served at any depth.
  var notFoundPage: Page {
    let root = options.baseURL ?? ""
    let view = NotFoundView(
      home: root + PageAddress.home.file, checker: root + PageAddress.checker.file)
    return Page(
      address: PageAddress(["404"]), title: "Page introuvable",
      description: "Cette adresse ne mène à aucune page.", crumbs: [],
      content: templates.render(view, with: .notFound), isIndexed: false, fileName: "404.html",
      toRoot: root)
  }

  private func sectionView(_ section: Section, from address: PageAddress) -> SectionView {
    let index = knowledge.sections.firstIndex { $0.id == section.id } ?? 0
    func neighbour(_ offset: Int) -> [LinkView] {
      let position = index + offset
      guard knowledge.sections.indices.contains(position) else { return [] }
      let section = knowledge.sections[position]
      return [LinkView(title: section.title, address: address.link(to: .section(section.id)))]
    }
    return SectionView(
      id: section.id, title: section.title, summary: section.summary,
      address: address.link(to: .section(section.id)),
      entries: knowledge.entries(of: section).map { link(to: $0, from: address) },
      previous: neighbour(-1), next: neighbour(1))
  }

  /// A link to an entry, with the beginning of its answer.
  func link(to entry: Entry, from address: PageAddress) -> LinkView {
    LinkView(
      title: entry.question, address: address.link(to: .entry(entry.id)),
      summary: HTMLFragment(HTML.escape(FrenchTypography.apply(to: entry.lead.plainText))))
  }
}
