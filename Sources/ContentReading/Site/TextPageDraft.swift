import CommonMark
import Content
import Diagnostics

/// A page of text as its file says it, before its links are looked up.
struct TextPageDraft {
  /// The page; nil where its header cannot be read.
  let page: TextPage?
  /// The id of the page.
  let id: String
  /// The anchors that links to the page may use; nil where they are not all known.
  let anchors: [String]?
  /// The links of the text, with their places in the file.
  let links: [(destination: String, place: Place)]

  /// Reads a file; nil when it has no keys to read.
  ///
  /// - Parameter reserved: The names that the site has for its own pages.
  init?(
    reading input: InputFile, _ catalogue: Catalogue, apartFrom reserved: Set<String>,
    _ log: FaultLog
  ) {
    id = input.entryID
    log.add(Self.nameFaults(of: input, apartFrom: reserved.union([TextPage.faults.id])))
    guard let file = SourceText(input, log), let front = FrontMatter(of: file) else { return nil }
    let body = FileBody(below: front, in: file, catalogue.figures)
    log.add(BodyCheck.headingFaults(body.document, input.path, after: front.lineCount))
    (anchors, links) = (body.anchors, body.links)
    guard let value = YAMLValue.parse(front.yaml, firstLine: 2, in: file),
      let fields = Fields<TextPageKey>(value, in: file)
    else { return nil }
    page = Self.page(id, fields, body.document, catalogue)
  }

  private static func page(
    _ id: String, _ fields: Fields<TextPageKey>, _ body: Document, _ catalogue: Catalogue
  ) -> TextPage? {
    let title = fields.prose(.title, catalogue.figures)
    let summary = fields.prose(.summary, catalogue.figures)
    let verified = fields.day(.verified, by: catalogue.today)
    let inset = fields.choice(.inset, among: ["editeur"])
    let foot = fields.choice(.foot, among: ["oui", "non"])
    guard let title, let summary, let verified else { return nil }
    return TextPage(
      id: id, title: title, summary: summary, verified: verified,
      showsPublisher: inset == "editeur", isInFooter: foot != "non", body: body)
  }

  private static func nameFaults(
    of input: InputFile, apartFrom reserved: Set<String>
  ) -> [Fault] {
    guard reserved.contains(input.entryID) else { return NameCheck.nameFaults(of: input) }
    return [
      Fault(
        .reservedName, at: Place(input.path),
        "le site a déjà une page à cette adresse ; choisissez un autre nom que "
          + "« \(input.entryID) »")
    ]
  }
}
