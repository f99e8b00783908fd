import CommonMark
import Content
import Diagnostics
import Eligibility
import Law

/// An entry as its file says it, before what it refers to is looked up among the other entries.
struct EntryDraft {
  /// The name of the file without its ending.
  let id: String
  /// The path of the file.
  let path: String
  private let section: String
  private let file: SourceText
  private let fields: Fields
  private let body: FileBody
  /// The ids that the entry had before, with their places in the file.
  let formerNames: [(name: String, place: Place)]
  /// The ids of the items that the entry covers.
  let covers: [String]
  /// The situations that the page answers, right or wrong.
  let cases: [CaseDraft]

  static let required = ["question", "sources", "verifie", "couvre"]
  static let optional = [
    "textes", "mots-cles", "voir-aussi", "situations", "retenir", "avant", "changements",
    "anciens-noms", "a-confirmer",
  ]

  /// Reads a file; what is wrong inside it goes into the faults.
  init?(reading content: InputFile, _ catalogue: Catalogue, _ faults: inout [Fault]) {
    id = content.entryID
    path = content.path
    section = content.components[1]
    faults += Self.nameFaults(id, section, content.path, catalogue)
    guard let file = SourceText(content, &faults), let front = FrontMatter(of: file, &faults)
    else { return nil }
    self.file = file
    body = FileBody(below: front, in: file, &faults)
    if body.anchors != nil {
      faults += BodyCheck(body.document, path, after: front.lineCount).faults
    }
    guard let value = YAMLValue.parse(front.yaml, firstLine: 2, in: file, &faults),
      let fields = Fields(
        value, in: file, required: Self.required, optional: Self.optional, &faults)
    else { return nil }
    self.fields = fields
    formerNames = fields.texts("anciens-noms", &faults).map {
      ($0.value, file.place(of: $0.mark))
    }
    covers = fields.names(
      "couvre", among: catalogue.coverage.map(\.id), as: "element-inconnu", "l'élément",
      judgedBy: { catalogue.judges($0, in: ContentLayout.coverage) }, &faults)
    cases = fields.items("situations", &faults).compactMap {
      CaseDraft(reading: $0, in: file, &faults)
    }
    faults += cases.flatMap(\.contradictions)
  }

  private static func nameFaults(
    _ id: String, _ section: String, _ path: String, _ catalogue: Catalogue
  ) -> [Fault] {
    var faults: [Fault] = []
    let sections = catalogue.sections.map(\.id)
    if !sections.contains(section), catalogue.judges(section, in: ContentLayout.sections) {
      faults.append(
        Fault(
          "rubrique-inconnue", at: Place(path),
          "la rubrique « \(section) » n'est pas dans \(ContentLayout.sections)", naming: section,
          among: sections, as: "rubriques"))
    }
    if Slug.make(id) != id {
      faults.append(
        Fault(
          "nom-de-fichier", at: Place(path),
          "le nom « \(id) » doit être en minuscules, sans accent, avec des tirets ; par exemple "
            + "« \(Slug.make(id)) »"))
    }
    return faults
  }

  /// The entry, once everything that it refers to was looked up.
  func resolved(
    _ links: LinkCheck, _ catalogue: Catalogue, _ faults: inout [Fault]
  ) -> Entry? {
    let question = fields.prose("question", &faults)
    let sources = citations(catalogue, &faults)
    let texts = catalogue.texts(of: fields, &faults)
    let verified = fields.day("verifie", by: catalogue.today, &faults)
    let related = fields.names(
      "voir-aussi", among: links.ids.filter { $0 != id }, as: "fiche-inconnue", "la fiche",
      proposing: links.formerNames.phrase, &faults)
    let revisions = fields.items("changements", &faults).compactMap {
      Revision(reading: $0, until: verified, in: file, &faults)
    }
    let openPoints = fields.items("a-confirmer", &faults).compactMap {
      OpenPoint(reading: $0, in: file, &faults)
    }
    faults += links.faults(of: self.links, on: id)
    let keywords = fields.texts("mots-cles", &faults).map(\.value)
    let keyPoints = fields.proses("retenir", &faults)
    let before = fields.prose("avant", &faults)
    guard let question, let verified, !sources.isEmpty else { return nil }
    return Entry(
      id: id, section: section, question: question, sources: sources, texts: texts,
      verified: verified, covers: covers, keywords: keywords, related: related,
      cases: cases.filter(\.contradicted.isEmpty).map { Entry.Case(finding: $0.finding) },
      keyPoints: keyPoints, before: before, openPoints: openPoints, revisions: revisions,
      formerNames: formerNames.map(\.name), body: body.document, file: path)
  }

  /// The anchors that links to this entry may use; nothing where they are not all known.
  var anchors: [String]? { body.anchors }

  /// The links of the answer, with their places in the file.
  var links: [(destination: String, place: Place)] { body.links }

  private func citations(_ catalogue: Catalogue, _ faults: inout [Fault]) -> [Entry.Citation] {
    if let value = fields["sources"], case .list(let items) = value.content, items.isEmpty {
      faults.append(
        Fault(
          "source-manquante", at: file.place(of: value.mark),
          "une réponse a au moins une source, par exemple {id: \"000\", repere: \"section 3\"}"))
    }
    return fields.items("sources", &faults).compactMap { item in
      guard
        let keys = Fields(item, in: file, required: ["id"], optional: ["repere"], &faults),
        let source = catalogue.source("id", of: keys, &faults)
      else { return nil }
      return Entry.Citation(source: source, locus: keys.text("repere", &faults)?.value)
    }
  }
}
