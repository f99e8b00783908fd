package import Content
package import Diagnostics
import Eligibility
package import Law
package import Parallel

extension KnowledgeBase {
  /// Reads and checks the whole content.
  ///
  /// - Parameters:
  ///   - files: Every file of the content folder.
  ///   - folder: The path of the folder, for faults that no file holds.
  ///   - day: The day whose law the content tells: its amounts, and the texts that stand.
  ///   - today: The last day on which something can have been checked, where it is later.
  ///   - site: The names of the site's own pages.
  ///   - showsDrafts: Whether entries that are drafts stand among the others; where they do not,
  ///     they are checked all the same.
  /// - Returns: The knowledge, and every fault of every file. Where a fault is an error, the
  ///   knowledge lacks what the fault is about and must not be published.
  package static func read(
    _ files: [InputFile], in folder: String, on day: CalendarDay,
    checkedBy today: CalendarDay? = nil, for site: SiteNames,
    showingDrafts showsDrafts: Bool = false
  ) -> (knowledge: KnowledgeBase, faults: [Fault]) {
    let (knowledge, faults, callersFaults) = beginReading(
      files, in: folder, on: day, checkedBy: today, for: site, showingDrafts: showsDrafts)
    return (knowledge, faults + callersFaults.value)
  }

  /// Reads and checks the content as `read` does, and does not wait for what callers say: nothing
  /// else of the content needs it, and it is long. Where that is wrong, what is not used is told all
  /// the same.
  ///
  /// - Returns: The knowledge, the faults of the other files, and those of the two files of what
  ///   callers say, once they are read.
  package static func beginReading(
    _ files: [InputFile], in folder: String, on day: CalendarDay,
    checkedBy today: CalendarDay? = nil, for site: SiteNames,
    showingDrafts showsDrafts: Bool = false
  ) -> (knowledge: KnowledgeBase, faults: [Fault], callersFaults: WorkAside<[Fault]>) {
    let log = FaultLog()
    let layout = ContentLayout(files, in: folder, log)
    let ids = layout.entries.map(\.entryID)
    let callersLog = FaultLog()
    let callers = WorkAside {
      let layout = layout.reporting(to: callersLog)
      return Callers(words: CallersWords(layout, entries: ids), spoken: SpokenWords(layout))
    }
    let today = max(day, today ?? day)
    let catalogue = Catalogue(layout, on: day, checkedBy: today)
    log.add(NameCheck(catalogue).faults(of: layout.entries))
    log.add(catalogue.emptySections(besides: Set(layout.entries.map { $0.components[1] })))
    let glossaryRows = GlossaryReader(layout, catalogue)
    let glossary = glossaryRows?.terms ?? []
    let explained = Set(glossary.filter { $0.expansion != nil }.map(\.term))
    let entryFiles = layout.entries.mapInParallel { EntryFile($0, catalogue.figures, log) }
      .compactMap(\.self)
    log.add(AbbreviationReview(entryFiles, known: explained).faults)
    let drafts = entryFiles.mapInParallel { EntryDraft(reading: $0, catalogue) }.compactMap(\.self)
    let pageDrafts = layout.pages.compactMap {
      TextPageDraft(reading: $0, catalogue, apartFrom: site.reserved, log)
    }
    let letterDrafts = layout.letters.compactMap { LetterDraft(reading: $0, catalogue, log) }
    log.add(OppositionReview(drafts).faults + drafts.repeatedQuestions)
    let statement = AccessibilityStatement(layout, by: today)
    let localRules = LocalRules(layout, by: today)
    let contradictionRows = ContradictionReader(layout)
    var lists: [SiteNames.List: [String]] = [:]
    // What cannot be read has its page all the same: links to it are not wrong too.
    if layout.list(ContentLayout.glossary) != nil { lists[.glossary] = glossaryRows?.ids ?? [] }
    if layout.list(ContentLayout.contradictions) != nil {
      lists[.contradictions] = contradictionRows.ids
    }
    if layout.list(ContentLayout.accessibility) != nil { lists[.accessibility] = [] }
    if !layout.letters.isEmpty { lists[.letters] = [] }
    let madePages = [.faults] + [statement].compactMap(\.self).map(TextPage.evaluation)
    let pages = SitePages(
      of: site, layout.linkedNames, pageDrafts, letterDrafts, lists, made: madePages)
    // Drafts may name each other; what is published may not name them.
    let allLinks = EntryLinkCheck(ids: ids, drafts, pages)
    let leftOut = showsDrafts ? [] : Set(drafts.filter(\.isUnfinished).map(\.id))
    let links =
      leftOut.isEmpty
      ? allLinks
      : EntryLinkCheck(
        ids: ids.filter { !leftOut.contains($0) }, drafts.filter { !leftOut.contains($0.id) },
        pages, besides: leftOut)
    log.add(pages.collisions(with: drafts))
    log.add(pageDrafts.flatMap { links.faults(of: $0.links, on: $0.id) })
    log.add(letterDrafts.flatMap { links.faults(of: $0.links, on: $0.address) })
    let allEntries = drafts.mapInParallel { draft in
      draft.resolved(leftOut.contains(draft.id) ? allLinks : links, catalogue)
    }.compactMap(\.self)
    let entries = allEntries.filter { !leftOut.contains($0.id) }
    let contradictions = contradictionRows.contradictions(links, catalogue)
    let knowledge = KnowledgeBase(
      settings: catalogue.site.settings, sections: catalogue.sections.rows,
      entries: catalogue.ordered(entries), sources: catalogue.sources.rows,
      texts: catalogue.texts, coverage: catalogue.coverage.rows,
      pages: pageDrafts.compactMap(\.page) + madePages,
      letters: letterDrafts.compactMap { $0.letter?.settled(by: localRules) },
      glossary: glossary,
      contradictions: contradictions,
      callers: callers,
      accessibility: statement, drafts: allEntries.filter { leftOut.contains($0.id) },
      localRules: localRules)
    log.add(allLinks.formerNames.faults + catalogue.site.faults(links))
    if drafts.count == allEntries.count, allEntries.count == layout.entries.count {
      log.add(catalogue.uncovered(by: entries))
    }
    if !log.hasErrors { log.add(catalogue.unused(besides: knowledge.citedSources)) }
    // Of a content of a later format nothing else is told.
    if let newer = catalogue.site.newerFormat { return (knowledge, [newer], WorkAside { [] }) }
    let callersFaults = WorkAside {
      _ = callers.value
      return callersLog.faults
    }
    return (knowledge, log.faults, callersFaults)
  }
}

extension KnowledgeBase {
  /// The ids of the sources that something cites.
  fileprivate var citedSources: Set<String> {
    Set(
      ((entries + drafts).flatMap(\.sources).map(\.source) + glossary.flatMap(\.sources)
        + contradictions.flatMap(\.claims).map(\.source)).map(\.id))
  }
}
