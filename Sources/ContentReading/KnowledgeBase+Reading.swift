package import Content
package import Diagnostics
import Eligibility
package import Law

extension KnowledgeBase {
  /// Reads and checks the whole content.
  ///
  /// - Parameters:
  ///   - files: Every file of the content folder.
  ///   - folder: The path of the folder, for faults that no file holds.
  ///   - today: The day of the reading: a day after it has not come.
  /// - Returns: The knowledge, and every fault of every file. Where a fault is an error, the
  ///   knowledge lacks what the fault is about and must not be published.
  package static func read(
    _ files: [InputFile], in folder: String, on today: CalendarDay
  ) -> (knowledge: KnowledgeBase, faults: [Fault]) {
    var faults: [Fault] = []
    let layout = ContentLayout(files, in: folder, &faults)
    let catalogue = Catalogue(layout, on: today, &faults)
    faults += AddressBook(layout.entries).collisions()
    let drafts = layout.entries.compactMap { EntryDraft(reading: $0, catalogue, &faults) }
    let pageDrafts = layout.pages.compactMap { TextPageDraft(reading: $0, by: today, &faults) }
    faults += OppositionReview(drafts).faults
    let glossary = GlossaryReader(layout, catalogue, &faults)?.terms ?? []
    let statement = AccessibilityStatement(layout, by: today, &faults)
    let contradictionRows = ContradictionReader(layout, &faults)
    let pages = SitePages(
      pageDrafts, glossary: glossary, contradictions: contradictionRows.ids,
      hasStatement: statement != nil)
    let links = LinkCheck(ids: layout.entries.map(\.entryID), drafts, pages)
    faults += pages.collisions(with: drafts)
    faults += pageDrafts.flatMap { links.faults(of: $0.links, on: $0.id) }
    let entries = drafts.compactMap { $0.resolved(links, catalogue, &faults) }
    let contradictions = contradictionRows.contradictions(links, catalogue, &faults)
    let knowledge = KnowledgeBase(
      settings: catalogue.site.settings, sections: catalogue.sections,
      entries: catalogue.ordered(entries), sources: catalogue.sources, texts: catalogue.texts,
      coverage: catalogue.coverage, pages: pageDrafts.compactMap(\.page), glossary: glossary,
      contradictions: contradictions,
      callersWords: CallersWords(layout, entries: layout.entries.map(\.entryID), &faults),
      accessibility: statement)
    faults += links.formerNames.faults + catalogue.site.faults(links)
    let explained = glossary.filter { $0.expansion != nil }.map(\.term)
    faults += AbbreviationReview(layout.entries, known: Set(explained)).faults
    if drafts.count == entries.count, entries.count == layout.entries.count {
      faults += catalogue.uncovered(by: entries)
    }
    if !faults.contains(where: { $0.severity == .error }) {
      faults += catalogue.unused(besides: knowledge.citedSources)
    }
    return (knowledge, faults)
  }
}

extension KnowledgeBase {
  /// The ids of the sources that something cites.
  fileprivate var citedSources: Set<String> {
    Set(
      (entries.flatMap(\.sources).map(\.source) + glossary.flatMap(\.sources)
        + contradictions.flatMap(\.claims).map(\.source)).map(\.id))
  }
}

/// Where the addresses of entries meet.
private struct AddressBook {
  private let files: [InputFile]

  init(_ files: [InputFile]) {
    self.files = files
  }

  /// Two files with one id, or whose addresses differ by case alone.
  func collisions() -> [Fault] {
    Dictionary(grouping: files) { $0.entryID.lowercased() }.values.flatMap { group in
      let ordered = group.sorted { $0.path < $1.path }
      return ordered.dropFirst().map { file in
        let first = ordered[0]
        return file.entryID == first.entryID
          ? Fault(
            "id-en-double", at: Place(file.path),
            "l'identifiant « \(file.entryID) » est déjà celui de \(first.path)")
          : Fault(
            "adresse-en-double", at: Place(file.path),
            "l'adresse « \(file.entryID)/ » se confond avec celle de \(first.path)")
      }
    }
  }
}
