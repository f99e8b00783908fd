import CommonMark
import Content
import Diagnostics
import Law

/// An entry as its file says it, before what it refers to is looked up among the other entries.
struct EntryDraft {
  private let source: EntryFile
  private let fields: Fields<EntryKey>
  /// The ids that the entry had before, with their places in the file.
  let formerNames: [(name: String, place: Place)]
  /// The ids of the items that the entry covers.
  let covers: [String]
  /// Whether its author is not done with it: no site is published with it.
  let isUnfinished: Bool
  /// The situations that the page answers, right or wrong.
  let cases: [CaseDraft]

  /// Reads the keys of a file; nil when there are none to read.
  init?(reading source: EntryFile, _ catalogue: Catalogue) {
    let file = source.file
    guard let value = YAMLValue.parse(source.front.yaml, firstLine: 2, in: file),
      let fields = Fields<EntryKey>(value, in: file)
    else { return nil }
    self.source = source
    self.fields = fields
    formerNames = fields.texts(.formerNames).map { ($0.value, file.place(of: $0.mark)) }
    isUnfinished = fields.choice(.draft, among: ["oui", "non"]) == "oui"
    covers = fields.names(.covers, from: catalogue.itemNames)
    cases = fields.items(.situations).compactMap { CaseDraft(reading: $0, in: file) }
    file.log.add(cases.flatMap(\.contradictions))
  }

  /// The id of the entry.
  var id: String { source.id }

  /// The question as it is written, with its place; nil where it is missing.
  var question: (text: String, place: Place)? {
    guard let value = fields[.question], let text = value.scalar, !text.isEmpty else { return nil }
    return (text, source.file.place(of: value.mark))
  }

  /// The path of the file.
  var path: String { source.file.path }

  /// The entry, once everything that it refers to was looked up.
  func resolved(_ links: EntryLinkCheck, _ catalogue: Catalogue) -> Entry? {
    let question = fields.prose(.question, catalogue.figures)
    let audience = fields.choice(.audience, of: Audience.self)
    let sources = citations(catalogue)
    let texts = catalogue.texts(.texts, of: fields, toldAsHistory: fields[.before] != nil)
    let verified = fields.day(.verified, by: catalogue.today)
    let related = fields.names(.related, from: links.entryNames.excluding(id))
    let revisions = fields.rows(.revisions, of: RevisionKey.self).compactMap {
      Revision(reading: $0, until: verified, catalogue.figures)
    }
    let openPoints = fields.rows(.openPoints, of: OpenPointKey.self).compactMap {
      OpenPoint(reading: $0, catalogue.figures)
    }
    source.file.log.add(links.faults(of: self.links, on: id))
    let keywords = fields.texts(.keywords).map(\.value)
    let keyPoints = fields.proses(.keyPoints, catalogue.figures)
    let before = fields.prose(.before, catalogue.figures)
    guard let question, let verified, !sources.isEmpty else { return nil }
    return Entry(
      id: id, section: source.section, question: question, audience: audience, sources: sources,
      texts: texts,
      verified: verified, covers: covers, keywords: keywords, related: related,
      cases: cases.filter(\.contradicted.isEmpty).map { Entry.Case(finding: $0.finding) },
      keyPoints: keyPoints, before: before, openPoints: openPoints, revisions: revisions,
      formerNames: formerNames.map(\.name), isDraft: isUnfinished, body: source.body.document,
      file: path)
  }

  /// The anchors that links to this entry may use; nil when they are not all known.
  var anchors: [String]? { source.body.anchors }

  /// The links of the answer, with their places in the file.
  var links: [(destination: String, place: Place)] { source.body.links }

  private func citations(_ catalogue: Catalogue) -> [Entry.Citation] {
    if case .list(let items)? = fields[.sources]?.content, items.isEmpty {
      fields.report(
        .missingSource, at: .sources,
        "une réponse a au moins une source, par exemple {id: \"000\", repere: \"section 3\"}")
    }
    return fields.rows(.sources, of: CitationKey.self).compactMap { row in
      guard let source = catalogue.source(.id, of: row) else { return nil }
      return Entry.Citation(source: source, locus: row.text(.locus)?.value)
    }
  }
}
