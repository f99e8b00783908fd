import CommonMark
import Content
import Law
import Templates

/// A question with its answer.
enum EntryPage: SitePage {
  static let address = PageAddress(["faq"])
  static let template = "fiche"
  static let naming = PageNaming.unlinked

  /// The address of an entry.
  static func address(of id: String) -> PageAddress { address.below(id) }

  static func pages(of site: SiteRenderer, from template: Template<EntryView>) -> [Page] {
    site.knowledge.sections.flatMap { section in
      let entries = site.knowledge.entries(of: section)
      return entries.indices.map {
        page(of: entries[$0], at: $0, among: entries, in: section, site, template)
      }
    }
  }

  private static func page(
    of entry: Entry, at index: Int, among entries: [Entry], in section: Section,
    _ site: SiteRenderer, _ template: Template<EntryView>
  ) -> Page {
    let address = address(of: entry.id)
    return Page(
      address: address, title: entry.question, description: entry.lead.plainText,
      crumbs: [.home, Crumb(title: section.title, address: SectionPage.address(of: section.id))],
      content: template.filled(with: view(of: entry, at: index, among: entries, site)),
      linkedData: LinkedData.question(entry, publisher: site.knowledge.settings.publisher),
      kind: "article", changed: entry.changed)
  }

  private static func view(
    of entry: Entry, at index: Int, among entries: [Entry], _ site: SiteRenderer
  ) -> EntryView {
    let address = address(of: entry.id)
    let neighbours = (
      previous: index > 0 ? [entries[index - 1]] : [],
      next: index + 1 < entries.count ? [entries[index + 1]] : []
    )
    var marks = site.abbreviations
    let body = marks.mark(entry.body)
    let writer = site.writer(at: address)
    let (opening, parts) = EntryPartView.parts(of: body.details, writer)
    let contradictions = site.contradictionLinks(about: entry, from: address)
    return EntryView(
      question: entry.question, audience: entry.audience?.label,
      lead: HTMLFragment(bytes: writer.bytes(of: body.lead)),
      journey: site.journey(about: entry.id, from: address).map { [$0] } ?? [],
      opening: opening, parts: parts,
      keyPoints: entry.keyPoints.map(LineView.init), before: entry.before,
      openPoints: entry.openPoints.map(OpenPointView.init),
      texts: entry.texts.map { site.view(of: $0) },
      sources: entry.sources.map { SourceView($0.source, locus: $0.locus) },
      verified: entry.verified.long, verifiedISO: entry.verified.iso,
      isStale: site.isStale(entry), report: site.reportLink(for: entry.question),
      contradictions: contradictions,
      reliability: Reliability(entry, contradictions: contradictions.count).text,
      hours: site.knowledge.settings.aboutHours.contains(entry.id)
        ? address.link(to: HoursPage.address) : nil,
      deadlines: site.knowledge.settings.aboutDeadlines.contains(entry.id)
        ? [
          DeadlineFormView(
            hasCore: site.options.core != nil, page: address.link(to: DeadlinesPage.address),
            toRoot: address.toRoot, day: site.options.day, calendar: site.localCalendar)
        ] : [], reception: site.reception, local: site.localRules(beside: entry.texts),
      related: entry.related.compactMap(site.knowledge.entry).map {
        site.link(to: $0, from: address)
      },
      cases: CasesView(entry.cases, from: address, opensChecker: site.options.checker != nil)
        .map { [$0] } ?? [],
      checker: address.link(to: QuestionPage.address),
      situations: entry.cases.map { SituationView($0.finding, from: address) },
      previous: neighbours.previous.map { site.link(to: $0, from: address) },
      next: neighbours.next.map { site.link(to: $0, from: address) })
  }
}

/// What the page of an entry shows.
struct EntryView: TemplateView {
  let question: String
  /// The words that say whom it speaks to, where they are not agents.
  let audience: String?
  let lead: HTMLFragment
  /// The way to a training, where the entry is about one of its stages.
  let journey: [JourneyView]
  /// What follows the answer, up to the first heading.
  let opening: HTMLFragment
  /// The parts under a heading.
  let parts: [EntryPartView]
  let keyPoints: [LineView]
  let before: String?
  let openPoints: [OpenPointView]
  let texts: [PreparedView<ReferenceView>]
  let sources: [SourceView]
  let verified: String
  let verifiedISO: String
  /// Whether that was long ago.
  let isStale: Bool
  /// Where readers tell of a mistake, if anywhere.
  let report: String?
  /// The points on which documents contradict each other about this.
  let contradictions: [LinkView]
  /// What the answer leans on, counted.
  let reliability: String
  /// The page that counts hours, for entries about them.
  let hours: String?
  /// The form that works out dates, for entries about them.
  let deadlines: [DeadlineFormView]
  let reception: [ReceptionView]
  /// What the authority has settled, beside the law.
  let local: [LocalRulesView]
  let related: [LinkView]
  /// The situations that open the checker, where there are some.
  let cases: [CasesView]
  let checker: String
  let situations: [SituationView]
  let previous: [LinkView]
  let next: [LinkView]

  static let fields: ViewFields<EntryView> = [
    .html("question") { HTMLFragment(title: $0.question) },
    .text("public", ifAny: { $0.audience }),
    .html("reponse") { $0.lead },
    .views("chemin") { $0.journey },
    .html("suite") { $0.opening },
    .views("parties") { $0.parts },
    .views("retenir") { $0.keyPoints },
    .flag("a-retenir") { !$0.keyPoints.isEmpty },
    .text("avant", ifAny: { $0.before }),
    .views("a-confirmer") { $0.openPoints },
    .flag("a-des-points") { !$0.openPoints.isEmpty },
    .views("textes") { $0.texts },
    .views("sources") { $0.sources },
    .text("verifie") { $0.verified },
    .literal("verifie-iso") { $0.verifiedISO },
    .flag("a-relire") { $0.isStale },
    .literal("signaler", ifAny: { $0.report }),
    .views("contradictions") { $0.contradictions },
    .flag("a-des-contradictions") { !$0.contradictions.isEmpty },
    .literal("mes-heures", ifAny: { $0.hours }),
    .views("delais") { $0.deadlines },
    .views("personnes") { $0.reception },
    .views("collectivite") { $0.local },
    .views("voir-aussi") { $0.related },
    .literal("bilan") { $0.reliability },
    .views("mon-cas") { $0.cases },
    .literal("verifier") { $0.checker },
    .views("situations") { $0.situations },
    .views("precedente") { $0.previous },
    .views("suivante") { $0.next },
    .flag("a-des-textes") { !$0.texts.isEmpty },
    .flag("a-des-voisines") { !$0.related.isEmpty },
    .flag("a-des-situations") { !$0.situations.isEmpty },
    .flag("a-des-cas") { !$0.cases.isEmpty },
  ]
}
