import CommonMark
import Content
import Diagnostics
import Law

/// Reads `glossaire.yml`.
struct GlossaryReader {
  /// The terms in the order of the alphabet.
  private(set) var terms: [GlossaryTerm] = []
  private let file: SourceText
  private let catalogue: Catalogue
  /// The term that has a name and the line of the name, by the name as an anchor.
  private var owners: [String: (term: String, line: Int)] = [:]

  private static let required = ["terme", "definition"]
  private static let optional = ["developpe", "synonymes", "textes", "sources", "voisins"]

  /// Reads the list; nothing where there is none.
  init?(_ layout: ContentLayout, _ catalogue: Catalogue, _ faults: inout [Fault]) {
    guard
      let (items, file) = layout.items(
        of: ContentLayout.glossary, beginning: "terme", &faults)
    else { return nil }
    self.file = file
    self.catalogue = catalogue
    let rows = items.compactMap {
      Fields($0, in: file, required: Self.required, optional: Self.optional, &faults)
    }
    let names = rows.map { register($0, &faults) }
    let known = names.compactMap(\.term)
    terms = zip(rows, names).compactMap { term($0, $1, among: known, &faults) }
      .sorted { ($0.id, $0.term) < ($1.id, $1.term) }
  }

  /// What a term is called.
  private struct Names {
    let term: String?
    let synonyms: [String]
  }

  /// Takes the names of a term; one that another term has is a fault.
  private mutating func register(_ fields: Fields, _ faults: inout [Fault]) -> Names {
    let term = fields.text("terme", &faults)
    let synonyms = fields.texts("synonymes", &faults)
    for name in (term.map { [$0] } ?? []) + synonyms {
      let place = file.place(of: name.mark)
      let owner = (term?.value ?? "", place.line)
      if let first = owners.updateValue(owner, forKey: Slug.make(name.value)) {
        faults.append(
          Fault(
            "terme-en-double", at: place,
            "« \(name.value) » est déjà défini à la ligne \(first.line), sous « \(first.term) »"))
      }
    }
    return Names(term: term?.value, synonyms: synonyms.map(\.value))
  }

  private func term(
    _ fields: Fields, _ names: Names, among known: [String], _ faults: inout [Fault]
  ) -> GlossaryTerm? {
    let texts = catalogue.texts(of: fields, &faults)
    let sources = fields.names(
      "sources", among: catalogue.sources.map(\.id), as: "source-inconnue", "la source",
      judgedBy: { catalogue.judges($0, in: ContentLayout.sources) }, &faults)
    let neighbours = fields.names(
      "voisins", among: known.filter { $0 != names.term }, as: "terme-inconnu", "le terme", &faults)
    let expansion = fields.prose("developpe", &faults)
    guard let definition = fields.prose("definition", &faults), let name = names.term else {
      return nil
    }
    return GlossaryTerm(
      id: Slug.make(name), term: name, expansion: expansion, definition: definition,
      synonyms: names.synonyms, texts: texts,
      sources: sources.compactMap { id in catalogue.sources.first { $0.id == id } },
      neighbours: neighbours.map(Slug.make))
  }
}
