import Answering
package import Content
import DecisionTree
package import Diagnostics
import Eligibility
package import Law
import Letters
import Parallel
import Synchronization
import Templates

/// Turns checked content and the rules into the files of the site.
package struct SiteRenderer: Sendable {
  /// What a build can be told.
  package struct Options: Sendable {
    /// The full address of the site's root, such as `https://cpf.exemple.fr/`, where it is known.
    package let baseURL: String?
    /// The day of the build: entries checked long before it are marked.
    package let day: CalendarDay
    /// What draws graphs; nil where no program can.
    package let draw: Draw?
    /// The module of `BrowserCore`; nil where it was not built.
    package let core: [UInt8]?
    /// The module of `BrowserSearch`; nil where it was not built.
    package let search: [UInt8]?
    /// The module of `BrowserChecker`; nil where it was not built.
    package let checker: [UInt8]?
    /// The module of `BrowserBatch`; nil where it was not built.
    package let staff: [UInt8]?
    /// The sites that may show pages of this one in theirs.
    package let embedders: [EmbeddingOrigin]

    package init(
      baseURL: String? = nil, day: CalendarDay, draw: Draw? = nil, core: [UInt8]? = nil,
      search: [UInt8]? = nil, checker: [UInt8]? = nil, staff: [UInt8]? = nil,
      embedders: [EmbeddingOrigin] = []
    ) {
      self.day = day
      self.baseURL = baseURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
      self.draw = draw
      self.core = core
      self.search = search
      self.checker = checker
      self.staff = staff
      self.embedders = embedders
    }
  }

  let knowledge: KnowledgeBase
  let diagram: Diagram
  let checker: Checker
  let proof: Proof
  /// The files beside the templates.
  let assets: [InputFile]
  private let layout: Template<PageView>
  let fragment: Template<FragmentView>
  let makers: [SiteMap.Maker]
  let options: Options
  let related: RelatedEntries
  /// The entries with the answers of their situations, for the command line.
  let entryIndex: EntryIndex
  /// The letters that are written once an answer is known.
  let letters: LetterShelf
  /// The follow-ups from each node of the diagram on.
  let precisions: [[Precision]]
  /// What is asked of each status, by the path to its page.
  let schemes: [Path: QuestionScheme]
  /// Every path of the checker and every beginning of one.
  let checkerPaths: [Path]
  /// The abbreviations that a page links to the glossary, none of which it has met yet.
  let abbreviations: AbbreviationMarks
  /// The rules as pages show them.
  private let ruleViews: [Rule: PreparedView<RuleView>]
  /// The legal references as pages show them, by id.
  private let referenceViews: [String: PreparedView<ReferenceView>]
  /// The beginning of the answer of each entry, by its id.
  let summaries: [String: HTMLFragment]
  /// The links to pages that every page ends with, from the root of the site.
  let footLinks: [(title: String, file: String)]
  /// The links of the menu.
  let menu: [MenuLink]

  /// Checks the templates, and takes what is wrong with the rules.
  ///
  /// - Parameters:
  ///   - knowledge: The checked content.
  ///   - templates: Every file of the templates folder.
  ///   - folder: The path of the templates folder, for faults that no file holds.
  ///   - options: What the build was told.
  ///   - basis: What follows from the rules on the day of the options.
  ///   - log: Receives what is wrong; where one is an error, nothing can be rendered, and nil
  ///     where a template cannot be filled.
  package init?(
    _ knowledge: KnowledgeBase, templates: [InputFile], in folder: String, options: Options,
    basis: RulesBasis, _ log: FaultLog
  ) {
    self.knowledge = knowledge
    self.options = options
    let templates = TemplateSet(templates, in: folder, log)
    templates.reportStrays(besides: SiteMap.templates, and: [SiteMap.entryModel], log)
    assets = templates.assets
    let layout = templates.template(PageView.template, showing: PageView.self, log)
    let fragment = templates.template(FragmentView.template, showing: FragmentView.self, log)
    let makers = SiteMap.makers(from: templates, log)
    log.add(basis.faults)
    diagram = basis.diagram
    proof = basis.proof
    checker =
      knowledge.localRules.map { Checker(basis.diagram, knowing: $0.answers) } ?? basis.checker
    precisions = basis.precisions
    checkerPaths = basis.checkerPaths
    schemes = basis.schemes
    ruleViews = basis.ruleViews
    entryIndex = knowledge.entryIndex(by: checker)
    related = RelatedEntries(entryIndex)
    letters = LetterShelf(knowledge.letters.map(\.letter))
    abbreviations = AbbreviationMarks(knowledge.glossary)
    referenceViews = Dictionary(
      knowledge.texts.map { ($0.id, PreparedView(ReferenceView($0, on: options.day))) },
      uniquingKeysWith: { first, _ in first })
    summaries = Dictionary(
      knowledge.entries.mapInParallel { ($0.id, HTMLFragment(summaryOf: $0)) },
      uniquingKeysWith: { first, _ in first })
    footLinks = knowledge.footLinks
    menu = MenuLink.menu(of: knowledge)
    guard let layout, let fragment, let makers else { return nil }
    (self.layout, self.fragment, self.makers) = (layout, fragment, makers)
  }

  /// Renders every file.
  ///
  /// - Parameter log: Receives links that lead nowhere and addresses used twice.
  package func render(_ log: FaultLog) -> Site {
    let files = Mutex<[Site.OutputFile]>([])
    let figures = render(log) { file in files.withLock { $0.append(file) } }
    return Site(files: files.withLock { $0.sorted { $0.path < $1.path } }, figures: figures)
  }

  /// Renders every file, and hands each over once it is made, so that none need stay in memory.
  ///
  /// - Parameters:
  ///   - log: Receives links that lead nowhere and addresses used twice.
  ///   - take: Takes a file; called by several threads, in no order.
  package func render(
    _ log: FaultLog, handing take: @escaping @Sendable (Site.OutputFile) -> Void
  ) -> Site.Figures {
    let pages = makers.mapInParallel { $0(self) }.flatMap(\.self)
    let feet = feet(of: pages)
    let audit = LinkAudit()
    let (others, paths) = inParallel {
      makersOfOthers(beside: pages).mapInParallel { make in
        make().map { file in
          take(file)
          return file.path
        }
      }.flatMap(\.self)
    } _: {
      pages.mapInParallel { page in
        let file = file(page, feet)
        take(file)
        audit.take(PageOutline(file))
        return file.path
      }
    }
    log.add(faults(of: pages, at: paths, audit, and: others))
    return figures(of: pages)
  }

  /// What makes the files that are no pages, each of them many.
  func makersOfOthers(beside pages: [Page]) -> [@Sendable () -> [Site.OutputFile]] {
    [
      { assetFiles + coreFiles + schemes.values.compactMap(\.drawing) },
      { machineFiles(for: pages) }, { searchFiles }, { vocabularyFiles }, { fragmentFiles },
    ]
  }

  /// Links that lead nowhere, and addresses used twice.
  ///
  /// - Parameters:
  ///   - pages: The pages.
  ///   - paths: Their paths.
  ///   - audit: What took their outlines.
  ///   - others: The paths of the other files.
  func faults(
    of pages: [Page], at paths: [String], _ audit: LinkAudit, and others: [String]
  ) -> [Fault] {
    audit.faults(and: others) + duplicates(among: paths + others, pages)
  }

  /// What is counted of the site.
  func figures(of pages: [Page]) -> Site.Figures {
    Site.Figures(
      entries: knowledge.entries.count, drafts: knowledge.drafts.count,
      staleEntries: knowledge.entries.count(where: isStale),
      pages: pages.count, checkerPages: pages.count(where: \.belongsToChecker),
      paths: proof.paths, nodes: proof.nodes, rules: proof.rules)
  }

  /// A rule as pages show it.
  func view(of rule: Rule) -> PreparedView<RuleView> {
    ruleViews[rule] ?? PreparedView(RuleView(rule, on: options.day))
  }

  /// A legal reference as pages show it.
  func view(of reference: LegalReference) -> PreparedView<ReferenceView> {
    referenceViews[reference.id] ?? PreparedView(ReferenceView(reference, on: options.day))
  }

  /// Where readers tell of a mistake on a page, if anywhere.
  func reportLink(for title: String) -> String? {
    knowledge.settings.contact?.link(about: "Erreur dans « \(title) »")
  }

  /// Whether an entry was checked so long ago that the law may have changed since.
  func isStale(_ entry: Entry) -> Bool {
    entry.verified.isOverTwelveMonths(before: options.day)
  }

  /// What pages end with, by their way to the root.
  func feet(of pages: [Page]) -> [String: [PreparedView<LinkView>]] {
    let ways = Set(pages.map(\.wayToRoot))
    return Dictionary(
      uniqueKeysWithValues: ways.map { way in
        (way, foot(from: way))
      })
  }

  private func foot(from way: String) -> [PreparedView<LinkView>] {
    footLinks.map { PreparedView(LinkView(title: $0.title, address: way + $0.file)) }
  }

  /// The page in its surroundings, as a file.
  func file(
    _ page: Page, _ feet: [String: [PreparedView<LinkView>]]
  ) -> Site.OutputFile {
    let toRoot = page.wayToRoot
    let view = PageView(
      title: page.title, description: page.description, site: knowledge.settings.title,
      publisher: knowledge.settings.publisher, logo: logoPath,
      toRoot: toRoot,
      canonical: canonical(of: page), kind: page.kind, isIndexed: page.isIndexed,
      crumbs: page.crumbs.map {
        LinkView(title: $0.title, address: page.address.link(to: $0.address))
      },
      feed: options.baseURL.map { $0 + Self.feedPath },
      target: page.movedTo.map { page.address.link(to: $0) }, linkedData: linkedData(of: page),
      content: page.content(), reviewed: Rule.reviewed.long,
      footLinks: feet[toRoot] ?? foot(from: toRoot), menu: menu.map { $0.view(on: page) },
      hasSearchBox: options.search != nil
        && ![SearchPage.address, DeskPage.address].contains(page.address),
      openSearch: openSearchAddress,
      isOfChecker: page.belongsToChecker,
      integration: options.embedders.isEmpty
        ? nil : toRoot + IntegrationPage.address.file,
      report: reportLink(for: page.title))
    return Site.OutputFile(path: page.file, bytes: layout.filled(with: view).bytes)
  }

  /// The address that crawlers should keep, where the site's is known.
  private func canonical(of page: Page) -> String? {
    guard page.fileName == nil else { return nil }
    return options.baseURL.map { $0 + (page.movedTo ?? page.address).path }
  }

  /// What search engines are told of a page that they may index.
  private func linkedData(of page: Page) -> HTMLFragment {
    guard page.isIndexed, !page.crumbs.isEmpty else { return page.linkedData() }
    let steps = (page.crumbs + [Crumb(title: page.title, address: page.address)]).map { step in
      (
        title: step.title,
        address: options.baseURL.map { $0 + step.address.path }
          ?? page.address.link(to: step.address)
      )
    }
    return page.linkedData() + LinkedData.crumbs(steps)
  }

  /// Files that would take each other's place, on some disks at least.
  private func duplicates(among files: [String], _ pages: [Page]) -> [Fault] {
    Dictionary(grouping: files) { $0.lowercased() }.values.filter { $0.count > 1 }.map { group in
      let titles = pages.filter { $0.file.lowercased() == group[0].lowercased() }
      return Fault(
        .sharedAddress, at: Place(group[0]),
        "\(group.count) fichiers ont cette adresse", notes: titles.map(\.title))
    }
  }
}

extension KnowledgeBase {
  /// The entries that a result may lead to: its reader is an agent.
  private var entriesForAgents: [Entry] { entries.filter { $0.audience == nil } }

  /// The entries with the answers of their situations, for the command line.
  ///
  /// - Parameter checker: Says which statuses they speak to.
  func entryIndex(by checker: Checker) -> EntryIndex {
    var statuses = EntryStatuses(by: checker)
    return EntryIndex(
      signature: settings.reception.map { EmailText.Signature(lines: $0.signature) },
      entries: entriesForAgents.map { entry in
        let situations = entry.cases.map(\.finding.answers)
        return EntryIndex.Row(
          id: entry.id, question: entry.question, url: EntryPage.address(of: entry.id).path,
          situations: situations.map { $0.map(\.assignment) },
          links: entry.related, isForOthers: isForOthers(entry),
          statuses: statuses.statuses(of: situations, titled: entry.question).map(\.id))
      })
  }

  /// Whether an entry stands in a section for others than the people of the site.
  private func isForOthers(_ entry: Entry) -> Bool {
    sections.contains { $0.id == entry.section && !$0.audience.isEmpty }
  }
}
