import Answering
import CommonMark
import Content
import DecisionTree
import Eligibility
import Law

extension SiteRenderer {
  /// One page per entry.
  var entryPages: [Page] {
    knowledge.sections.flatMap { section in
      let entries = knowledge.entries(of: section)
      return entries.indices.map { page(of: entries[$0], at: $0, among: entries, in: section) }
    }
  }

  private func page(
    of entry: Entry, at index: Int, among entries: [Entry], in section: Section
  ) -> Page {
    let address = PageAddress.entry(entry.id)
    let neighbours = (
      previous: index > 0 ? [entries[index - 1]] : [],
      next: index + 1 < entries.count ? [entries[index + 1]] : []
    )
    var marks = AbbreviationMarks(knowledge.glossary)
    let body = marks.mark(entry.body)
    let view = EntryView(
      question: entry.question, lead: HTMLFragment(writer(at: address).write(body.lead)),
      details: HTMLFragment(writer(at: address).write(body.details)),
      keyPoints: entry.keyPoints.map(LineView.init), before: entry.before,
      openPoints: entry.openPoints.map(OpenPointView.init),
      texts: entry.texts.map(ReferenceView.init),
      sources: entry.sources.map { SourceView($0.source, locus: $0.locus) },
      verified: entry.verified.long, verifiedISO: entry.verified.iso,
      isStale: isStale(entry), report: reportLink(for: entry.question),
      contradictions: contradictionLinks(about: entry, from: address),
      hours: knowledge.settings.aboutHours.contains(entry.id) ? address.link(to: .hours) : nil,
      related: entry.related.compactMap(knowledge.entry).map { link(to: $0, from: address) },
      situations: entry.cases.map { SituationView($0.finding, from: address) },
      previous: neighbours.previous.map { link(to: $0, from: address) },
      next: neighbours.next.map { link(to: $0, from: address) })
    return Page(
      address: address, title: entry.question, description: entry.lead.plainText,
      crumbs: [.home, Crumb(title: section.title, address: .section(section.id))],
      content: templates.render(view, with: .entry),
      linkedData: LinkedData.question(entry, publisher: knowledge.settings.publisher),
      kind: "article", changed: entry.changed)
  }

  /// Pages at the earlier addresses of entries, which lead to the present ones.
  var movedPages: [Page] {
    knowledge.formerNames.compactMap { name, id in
      guard let entry = knowledge.entry(id) else { return nil }
      let address = PageAddress.entry(name)
      let target = PageAddress.entry(id)
      let view = LinkView(title: entry.question, address: address.link(to: target))
      return Page(
        address: address, title: entry.question, description: entry.lead.plainText, crumbs: [],
        content: templates.render(view, with: .moved), movedTo: target)
    }
  }

  /// Writes Markdown for a page: links to entries become addresses.
  func writer(at address: PageAddress) -> HTMLWriter {
    HTMLWriter(
      address: { destination in
        guard let link = InternalLink(destination) else { return destination }
        guard let name = link.entry else { return destination }
        let target = knowledge.entry(name) == nil ? PageAddress.text(name) : .entry(name)
        return address.link(to: target, anchor: link.anchor)
      }, typography: FrenchTypography.apply)
  }

  /// The sources with the entries that rest on them, and every legal reference in use.
  var sourcesPage: Page {
    let address = PageAddress.sources
    let used = Set(
      knowledge.entries.flatMap(\.texts) + knowledge.contradictions.flatMap(\.texts)
        + LegalText.allCases.map(\.reference))
    let view = SourcesView(
      upkeep: address.link(to: .upkeep),
      sources: sourcesByUse(from: address),
      texts: knowledge.texts.filter(used.contains).map(ReferenceView.init),
      contradictions: knowledge.contradictions.isEmpty
        ? nil : address.link(to: .contradictions))
    return Page(
      address: address, title: "Sources et textes",
      description: "Les documents d'où viennent les réponses et les textes qui les fondent.",
      crumbs: [.home], content: templates.render(view, with: .sources),
      changed: used.map(\.seen).max())
  }
}

extension ReferenceView {
  init(_ reference: LegalReference) {
    self.init(
      title: reference.title, subject: reference.subject, url: reference.url,
      seen: reference.seen.short)
  }
}

extension SourceView {
  init(_ source: Source, locus: String? = nil, entries: [LinkView] = []) {
    self.init(
      id: source.id, title: source.title, publisher: source.publisher,
      discreetName: source.discreetName, year: source.year, url: source.url, locus: locus,
      seen: source.seen, entries: entries)
  }
}

extension SituationView {
  init(_ change: Change, from address: PageAddress) {
    let verdict = change.finding.ruling.verdict
    self.init(
      text: change.answer.summary, verdict: verdict.label, verdictID: verdict.rawValue,
      address: address.link(to: PageAddress(path: change.finding.address)))
  }

  init(_ finding: Finding, from address: PageAddress) {
    self.init(
      text: finding.answers.summary,
      verdict: finding.ruling.verdict.label, verdictID: finding.ruling.verdict.rawValue,
      address: address.link(to: PageAddress(path: finding.address)))
  }
}
