import Content
import Law
import Templates

/// The home page: a door for agents and one for employers, what changed, every section with its
/// questions.
enum HomePage: SitePage {
  static let address = PageAddress([])
  static let template = "accueil"
  static let naming = PageNaming.unlinked

  static func pages(of site: SiteRenderer, from template: Template<HomeView>) -> [Page] {
    let settings = site.knowledge.settings
    return [
      Page(
        address: address, title: settings.title, description: settings.summary, crumbs: [],
        content: template.filled(with: view(of: site)),
        changed: site.knowledge.lastChanged.first?.changed)
    ]
  }

  private static func view(of site: SiteRenderer) -> HomeView {
    let settings = site.knowledge.settings
    func links(to ids: [String]) -> [LinkView] {
      ids.compactMap(site.knowledge.entry).map { site.link(to: $0, from: address) }
    }
    return HomeView(
      title: settings.title, summary: settings.summary,
      checker: address.link(to: QuestionPage.address), hours: address.link(to: HoursPage.address),
      deadlines: address.link(to: DeadlinesPage.address),
      letters: site.knowledge.letters.isEmpty ? nil : address.link(to: LettersPage.address),
      mostAsked: links(to: settings.mostAsked),
      mostAskedByEmployers: links(to: settings.mostAskedByEmployers),
      employersSection: employersSection(of: site.knowledge).map {
        address.link(to: SectionPage.address(of: $0.id))
      },
      statuses: site.statusDoors(from: address), reception: site.reception,
      news: news(of: site),
      sections: site.knowledge.sections.map { site.view(of: $0, from: address) })
  }

  /// The first section that has entries, all of them for employers.
  private static func employersSection(of knowledge: KnowledgeBase) -> Section? {
    knowledge.sections.first { section in
      let entries = knowledge.entries(of: section)
      return !entries.isEmpty && entries.allSatisfy { $0.audience == .employer }
    }
  }

  /// The entries whose change readers should know of, the last changed first; five at most.
  private static func news(of site: SiteRenderer) -> [NewsView] {
    let changed = site.knowledge.lastChanged.lazy.compactMap { entry in
      entry.lastRevision.map { revision in
        NewsView(
          title: entry.question, address: address.link(to: EntryPage.address(of: entry.id)),
          subject: revision.subject, day: revision.day.long, dayISO: revision.day.iso)
      }
    }
    return Array(changed.prefix(5))
  }
}

/// What the home page shows.
struct HomeView: TemplateView {
  let title: String
  let summary: String
  let checker: String
  let hours: String
  let deadlines: String
  /// The list of the letters, where there are some.
  let letters: String?
  let mostAsked: [LinkView]
  /// The entries of the door for employers; perhaps none.
  let mostAskedByEmployers: [LinkView]
  /// The section that is for employers, where there is one.
  let employersSection: String?
  let statuses: [StatusDoorView]
  let reception: [ReceptionView]
  let news: [NewsView]
  let sections: [SectionView]

  static let fields: ViewFields<HomeView> = [
    .text("titre") { $0.title },
    .text("resume") { $0.summary },
    .literal("verifier") { $0.checker },
    .literal("mes-heures") { $0.hours },
    .literal("delais") { $0.deadlines },
    .literal("courriers", ifAny: { $0.letters }),
    .views("plus-demandees") { $0.mostAsked },
    .views("plus-demandees-employeurs") { $0.mostAskedByEmployers },
    .flag("a-une-porte-employeurs") { !$0.mostAskedByEmployers.isEmpty },
    .literal("rubrique-employeurs", ifAny: { $0.employersSection }),
    .views("statuts") { $0.statuses },
    .views("personnes") { $0.reception },
    .views("nouveautes") { $0.news },
    .flag("a-des-nouveautes") { !$0.news.isEmpty },
    .views("rubriques") { $0.sections },
  ]
}

/// An entry that changed lately, and what changed in it.
struct NewsView: TemplateView {
  let title: String
  let address: String
  let subject: String
  let day: String
  let dayISO: String

  static let fields: ViewFields<NewsView> = [
    .text("titre") { $0.title },
    .literal("adresse") { $0.address },
    .text("objet") { $0.subject },
    .text("jour") { $0.day },
    .literal("jour-iso") { $0.dayISO },
  ]
}
