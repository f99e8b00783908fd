import Content
import Diagnostics
import Law

/// What entries refer to: settings, sections, sources, legal references, items to cover.
struct Catalogue {
  /// The day whose law is told.
  let day: CalendarDay
  /// The last day on which something can have been checked.
  let today: CalendarDay
  /// The amounts of the law of the day.
  let figures: FigureText
  let site: SettingsReader
  let sections: RowList<Section>
  let sources: RowList<Source>
  /// The legal references that the pages add to those of the rules.
  let addedTexts: RowList<LegalReference>
  /// The references of the rules, then those of the pages; an id lives in one place.
  let texts: [LegalReference]
  let coverage: RowList<CoverageItem>
  /// The names of the items that entries may cover.
  let itemNames: NameList
  /// The names of the sources.
  let sourceNames: NameList
  /// The names of the legal references.
  let textNames: NameList
  let sourcesByID: [String: Source]
  let textsByID: [String: LegalReference]
  private let coverageOrder: [String: Int]

  init(_ layout: ContentLayout, on day: CalendarDay, checkedBy today: CalendarDay) {
    let figures = FigureText(on: day)
    (self.day, self.today, self.figures) = (day, today, figures)
    site = SettingsReader(layout)
    sections = RowList(ContentLayout.sections, in: layout) {
      Section(id: $0, reading: $1, figures)
    }
    sources = RowList(ContentLayout.sources, in: layout) {
      Source(id: $0, reading: $1, on: today)
    }
    addedTexts = RowList(ContentLayout.texts, in: layout) {
      LegalReference(id: $0, reading: $1, on: today)
    }
    texts = LegalText.allCases.map(\.reference) + addedTexts.rows
    coverage = RowList(ContentLayout.coverage, in: layout) { CoverageItem(id: $0, reading: $1) }
    let items = coverage.rows.map(\.id)
    itemNames = NameList(
      items, "l'élément", otherwise: .unknownItem, judging: coverage.judges)
    sourceNames = NameList(
      sources.rows.map(\.id), "la source", otherwise: .unknownSource, judging: sources.judges)
    textNames = NameList(
      texts.map(\.id), "le texte", otherwise: .unknownText, judging: addedTexts.judges)
    sourcesByID = Dictionary(
      sources.rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    textsByID = Dictionary(texts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    coverageOrder = Dictionary(zip(items, items.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The entries by section, then in the order of what they cover, then by id.
  func ordered(_ entries: [Entry]) -> [Entry] {
    let ids = sections.rows.map(\.id)
    let places = Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
    let keyed = entries.map { entry in
      let key = (
        places[entry.section] ?? places.count,
        entry.covers.compactMap { coverageOrder[$0] }.min() ?? coverageOrder.count, entry.id
      )
      return (key: key, entry: entry)
    }
    return keyed.sorted { $0.key < $1.key }.map(\.entry)
  }

  /// The items that no entry covers.
  func uncovered(by entries: [Entry]) -> [Fault] {
    let covered = Set(entries.flatMap(\.covers))
    return coverage.rows.filter { !covered.contains($0.id) }.map { item in
      Fault(
        .uncoveredItem, at: coverage.place(of: item.id),
        "aucune fiche ne couvre « \(item.id) » (\(item.subject))")
    }
  }

  /// The sections of which no folder holds an entry: their pages would be empty.
  func emptySections(besides folders: Set<String>) -> [Fault] {
    sections.rows.filter { !folders.contains($0.id) }.map { section in
      Fault(
        .emptySection, at: sections.place(of: section.id),
        "la rubrique « \(section.id) » n'a aucune fiche : sa page serait vide ; mettez-en une dans "
          + "\(ContentLayout.faq)/\(section.id), ou ôtez la rubrique",
        severity: .warning)
    }
  }

  /// The sources that nothing cites: the page of sources would say that answers come from them.
  func unused(besides cited: Set<String>) -> [Fault] {
    sources.rows.filter { !cited.contains($0.id) }.map { source in
      Fault(
        .unusedSource, at: sources.place(of: source.id),
        "rien ne cite la source « \(source.id) » (\(source.title)) ; citez-la dans une fiche, dans "
          + "le glossaire ou dans les contradictions, ou ôtez-la",
        severity: .warning)
    }
  }
}
