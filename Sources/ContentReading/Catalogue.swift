import CommonMark
import Content
import Diagnostics
import Eligibility
import Law

/// What entries refer to: settings, sections, sources, legal references, items to cover.
struct Catalogue {
  /// The day of the reading: nothing was checked after it.
  let today: CalendarDay
  let site: SettingsReader
  private(set) var sections: [Section] = []
  private(set) var sources: [Source] = []
  private(set) var texts: [LegalReference] = []
  private(set) var coverage: [CoverageItem] = []
  /// The lists that cannot be read: what refers to them is not judged.
  private var unread: Set<String> = []
  /// The ids of rows that are told to be wrong: what refers to them is not.
  private var flawed: [String: Set<String>] = [:]
  /// Where each row of each list stands, by its id.
  private var places: [String: [String: Place]] = [:]
  private var coverageOrder: [String: Int] = [:]

  init(_ layout: ContentLayout, on today: CalendarDay, _ faults: inout [Fault]) {
    self.today = today
    site = SettingsReader(layout, &faults)
    sections = rows(ContentLayout.sections, ["id", "titre", "resume"], ["public"], layout, &faults)
    {
      fields, id, faults in
      guard Self.isName(id, fields, &faults), let title = fields.prose("titre", &faults),
        let summary = fields.prose("resume", &faults)
      else { return nil }
      return Section(
        id: id, title: title, summary: summary,
        audience: fields.texts("public", &faults).map(\.value))
    }
    sources = readSources(layout, &faults)
    texts = readTexts(layout, &faults)
    coverage = rows(ContentLayout.coverage, ["id", "sujet"], [], layout, &faults) {
      fields, id, faults in
      fields.text("sujet", &faults).map { CoverageItem(id: id, subject: $0.value) }
    }
    coverageOrder = Dictionary(
      zip(coverage.map(\.id), coverage.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The entries by section, then in the order of what they cover, then by id.
  func ordered(_ entries: [Entry]) -> [Entry] {
    let places = Dictionary(
      zip(sections.map(\.id), sections.indices), uniquingKeysWith: { first, _ in first })
    func key(_ entry: Entry) -> (Int, Int, String) {
      (
        places[entry.section] ?? places.count,
        entry.covers.compactMap { coverageOrder[$0] }.min() ?? coverageOrder.count, entry.id
      )
    }
    return entries.sorted { key($0) < key($1) }
  }

  /// Whether a name that a list does not hold is wrong, and not the list.
  func judges(_ name: String, in list: String) -> Bool {
    !unread.contains(list) && flawed[list]?.contains(name) != true
  }

  /// The items that no entry covers.
  func uncovered(by entries: [Entry]) -> [Fault] {
    let covered = Set(entries.flatMap(\.covers))
    return coverage.filter { !covered.contains($0.id) }.map { item in
      Fault(
        "non-couvert", at: place(of: item.id, in: ContentLayout.coverage),
        "aucune fiche ne couvre « \(item.id) » (\(item.subject))")
    }
  }

  /// The sources that nothing cites: the page of sources would say that answers come from them.
  func unused(besides cited: Set<String>) -> [Fault] {
    sources.filter { !cited.contains($0.id) }.map { source in
      Fault(
        "source-inutilisee", at: place(of: source.id, in: ContentLayout.sources),
        "rien ne cite la source « \(source.id) » (\(source.title)) ; citez-la dans une fiche, dans "
          + "le glossaire ou dans les contradictions, ou ôtez-la",
        severity: .warning)
    }
  }

  private func place(of id: String, in list: String) -> Place {
    places[list]?[id] ?? Place(list)
  }

  /// Whether an id can stand in an address.
  static func isName(_ id: String, _ fields: Fields, _ faults: inout [Fault]) -> Bool {
    guard Slug.make(id) != id else { return true }
    faults.append(
      Fault(
        "identifiant-refuse", at: fields.place(of: "id"),
        "l'identifiant « \(id) » doit être en minuscules, sans accent, avec des tirets ; par "
          + "exemple « \(Slug.make(id)) »"))
    return false
  }

  private mutating func readSources(
    _ layout: ContentLayout, _ faults: inout [Fault]
  ) -> [Source] {
    let optional = ["date", "url", "recueil", "designation"]
    return rows(
      ContentLayout.sources, ["id", "titre", "editeur", "vu"], optional, layout, &faults
    ) { [today] fields, id, faults in
      guard Self.isName(id, fields, &faults), let title = fields.text("titre", &faults),
        let publisher = fields.text("editeur", &faults),
        let seen = fields.day("vu", by: today, &faults)
      else { return nil }
      return Source(
        id: id, title: title.value, publisher: publisher.value,
        year: fields.year("date", by: today, &faults), url: fields.address(&faults),
        seen: seen.short, discreetName: fields.text("designation", &faults)?.value)
    }
  }

  /// The references of the rules, then those of the pages; an id lives in one place.
  private mutating func readTexts(
    _ layout: ContentLayout, _ faults: inout [Fault]
  ) -> [LegalReference] {
    let known = Set(LegalText.allCases.map(\.rawValue))
    let keys = ["id", "titre", "objet", "vu"]
    let added = rows(ContentLayout.texts, keys, ["url", "recueil"], layout, &faults) {
      [today] fields, id, faults -> LegalReference? in
      if known.contains(id) {
        faults.append(
          Fault(
            "id-en-double", at: fields.place(of: "id"),
            "le texte « \(id) » est déjà connu des règles : ôtez-le d'ici"))
        return nil
      }
      guard Self.isName(id, fields, &faults), let title = fields.text("titre", &faults),
        let subject = fields.text("objet", &faults),
        let url = fields.requiredAddress(&faults), let seen = fields.day("vu", by: today, &faults)
      else { return nil }
      return LegalReference(
        id: id, title: title.value, subject: subject.value, url: url, seen: seen)
    }
    return LegalText.allCases.map(\.reference) + added
  }

  /// The rows of a list file, each with an id of its own.
  private mutating func rows<Row>(
    _ name: String, _ required: [String], _ optional: [String], _ layout: ContentLayout,
    _ faults: inout [Fault], _ make: (Fields, String, inout [Fault]) -> Row?
  ) -> [Row] {
    guard let (items, text) = layout.items(of: name, beginning: "id", &faults) else {
      unread.insert(name)
      return []
    }
    return items.compactMap { item in
      guard
        let fields = Fields(item, in: text, required: required, optional: optional, &faults),
        let id = fields.text("id", &faults)
      else {
        unread.insert(name)
        return nil
      }
      if let first = places[name]?[id.value] {
        faults.append(
          Fault(
            "id-en-double", at: text.place(of: id.mark),
            "l'identifiant « \(id.value) » est déjà donné à la ligne \(first.line)"))
        return nil
      }
      places[name, default: [:]][id.value] = text.place(of: id.mark)
      let row = make(fields, id.value, &faults)
      if row == nil { flawed[name, default: []].insert(id.value) }
      return row
    }
  }
}
