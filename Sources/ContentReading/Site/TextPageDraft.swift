import CommonMark
import Content
import Diagnostics
import Law

/// A page of text as its file says it, before its links are looked up.
struct TextPageDraft {
  /// The page; nothing where its header cannot be read.
  let page: TextPage?
  /// The id of the page.
  let id: String
  /// The anchors that links to the page may use; nothing where they are not all known.
  let anchors: [String]?
  /// The links of the text, with their places in the file.
  let links: [(destination: String, place: Place)]

  /// The addresses that the site has for its own pages.
  static let reserved = [
    "404", "accessibilite", "assets", "contradictions", "faq", "glossaire", "mes-heures",
    "recherche", "rubriques", "sources", "suivi", "verifier",
  ]
  static let keys = ["titre", "resume", "verifie"]
  static let optional = ["encart", "pied"]

  /// Reads a file; what is wrong inside it goes into the faults.
  init?(reading input: InputFile, by today: CalendarDay, _ faults: inout [Fault]) {
    id = input.entryID
    faults += Self.nameFaults(id, input.path)
    guard let file = SourceText(input, &faults), let front = FrontMatter(of: file, &faults) else {
      return nil
    }
    let body = FileBody(below: front, in: file, &faults)
    faults += BodyCheck.headingFaults(body.document, input.path, after: front.lineCount)
    (anchors, links) = (body.anchors, body.links)
    guard let value = YAMLValue.parse(front.yaml, firstLine: 2, in: file, &faults),
      let fields = Fields(value, in: file, required: Self.keys, optional: Self.optional, &faults)
    else { return nil }
    page = Self.page(id, fields, body.document, by: today, &faults)
  }

  private static func page(
    _ id: String, _ fields: Fields, _ body: Document, by today: CalendarDay,
    _ faults: inout [Fault]
  ) -> TextPage? {
    let title = fields.prose("titre", &faults)
    let summary = fields.prose("resume", &faults)
    let verified = fields.day("verifie", by: today, &faults)
    let inset = fields.choice("encart", among: ["editeur"], &faults)
    let foot = fields.choice("pied", among: ["oui", "non"], &faults)
    guard let title, let summary, let verified else { return nil }
    return TextPage(
      id: id, title: title, summary: summary, verified: verified,
      showsPublisher: inset == "editeur", isInFooter: foot != "non", body: body)
  }

  private static func nameFaults(_ id: String, _ path: String) -> [Fault] {
    if reserved.contains(id) {
      return [
        Fault(
          "nom-reserve", at: Place(path),
          "le site a déjà une page à cette adresse ; choisissez un autre nom que « \(id) »")
      ]
    }
    guard Slug.make(id) != id else { return [] }
    return [
      Fault(
        "nom-de-fichier", at: Place(path),
        "le nom « \(id) » doit être en minuscules, sans accent, avec des tirets ; par exemple "
          + "« \(Slug.make(id)) »")
    ]
  }
}
