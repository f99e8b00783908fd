import Content
import Diagnostics

/// The pages of the site that entries may link to, besides each other.
struct SitePages {
  /// The names that links use.
  let names: [String]
  /// The anchors of those whose anchors the content gives, by name.
  let anchors: [(String, [String])]

  /// The pages that every site has.
  private static let constant = [
    TextPage.faults.id, "mes-heures", "recherche", "sources", "suivi", "verifier",
  ]

  init(
    _ drafts: [TextPageDraft], glossary: [GlossaryTerm], contradictions: [String],
    hasStatement: Bool
  ) {
    names =
      Self.constant + drafts.map(\.id) + (glossary.isEmpty ? [] : ["glossaire"])
      + (contradictions.isEmpty ? [] : ["contradictions"])
      + (hasStatement ? ["accessibilite"] : [])
    anchors =
      drafts.compactMap { draft in draft.anchors.map { (draft.id, $0) } }
      + [
        (TextPage.faults.id, TextPage.faults.body.anchors), ("glossaire", glossary.map(\.id)),
        ("contradictions", contradictions),
      ]
  }

  /// The entries that take the name of a page, so that a link could mean either.
  func collisions(with entries: [EntryDraft]) -> [Fault] {
    entries.filter { names.contains($0.id) }.map {
      Fault(
        .reservedName, at: Place($0.path),
        "une page du site s'appelle déjà « \($0.id) » ; choisissez un autre nom de fiche")
    }
  }
}
