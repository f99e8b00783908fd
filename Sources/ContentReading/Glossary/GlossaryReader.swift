import CommonMark
import Content
import Diagnostics
import French
import Law

/// Reads `glossaire.yml`.
struct GlossaryReader {
  /// The terms in the order of the alphabet.
  private(set) var terms: [GlossaryTerm] = []
  /// The anchors of the page, of the terms that are wrong too.
  private(set) var ids: [String] = []
  private let file: SourceText
  private let catalogue: Catalogue
  /// The term that has a name and the line of the name, by the name as an anchor.
  private var owners: [String: (term: String, line: Int)] = [:]

  /// Reads the list; nil when there is none.
  init?(_ layout: ContentLayout, _ catalogue: Catalogue) {
    guard
      let (items, file) = layout.items(
        of: ContentLayout.glossary, beginning: TermKey.term.rawValue)
    else { return nil }
    self.file = file
    self.catalogue = catalogue
    let rows = items.compactMap { Fields<TermKey>($0, in: file) }
    let names = rows.map { register($0) }
    let known = names.compactMap(\.term)
    ids = known.map(Slug.make)
    terms = zip(rows, names).compactMap { term($0, $1, among: known) }
      .sorted { ($0.id, $0.term) < ($1.id, $1.term) }
  }

  /// What a term is called.
  private struct Names {
    let term: String?
    let synonyms: [String]
  }

  /// Takes the names of a term; one that another term has is a fault.
  private mutating func register(_ fields: Fields<TermKey>) -> Names {
    let term = fields.text(.term)
    let synonyms = fields.texts(.synonyms)
    for name in (term.map { [$0] } ?? []) + synonyms {
      let owner = (term?.value ?? "", file.place(of: name.mark).line)
      if let first = owners.updateValue(owner, forKey: Slug.make(name.value)) {
        file.report(
          .repeatedTerm, at: name.mark,
          "« \(name.value) » est déjà défini à la ligne \(first.line), sous « \(first.term) »")
      }
    }
    return Names(term: term?.value, synonyms: synonyms.map(\.value))
  }

  private func term(
    _ fields: Fields<TermKey>, _ names: Names, among known: [String]
  ) -> GlossaryTerm? {
    let texts = catalogue.texts(.texts, of: fields)
    let sources = fields.names(.sources, from: catalogue.sourceNames)
    let others = NameList(
      known.filter { $0 != names.term }, "le terme", otherwise: .unknownTerm)
    let neighbours = fields.names(.neighbours, from: others)
    let expansion = fields.prose(.expansion, catalogue.figures)
    guard let definition = fields.prose(.definition, catalogue.figures), let name = names.term
    else { return nil }
    return GlossaryTerm(
      id: Slug.make(name), term: name, expansion: expansion, definition: definition,
      synonyms: names.synonyms, texts: texts,
      sources: sources.compactMap { id in catalogue.sources.rows.first { $0.id == id } },
      neighbours: neighbours.map(Slug.make))
  }
}
