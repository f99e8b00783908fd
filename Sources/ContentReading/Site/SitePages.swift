import Content
import Diagnostics

/// The pages of the site that entries may link to, besides each other.
struct SitePages {
  /// The names that links use.
  let names: [String]
  /// The anchors of those whose anchors the content gives, by name.
  let anchors: [(String, [String])]

  /// - Parameters:
  ///   - site: The pages that the site adds to those of text.
  ///   - written: The names of the pages of text and of the letters.
  ///   - drafts: The pages of text that could be read.
  ///   - letters: The letters that could be read.
  ///   - lists: The anchors of the lists that the content has; none where links may name none.
  ///   - made: The pages of text that are made, and not written.
  init(
    of site: SiteNames, _ written: [String], _ drafts: [TextPageDraft],
    _ letters: [LetterDraft], _ lists: [SiteNames.List: [String]], made: [TextPage]
  ) {
    let pages = site.linked.filter { page in page.list.map { lists[$0] != nil } ?? true }
    names = pages.map(\.name) + made.map(\.id) + written
    anchors =
      drafts.compactMap { draft in draft.anchors.map { (draft.id, $0) } }
      + letters.compactMap { letter in letter.anchors.map { (letter.address, $0) } }
      + made.map { ($0.id, $0.body.anchors) }
      + pages.compactMap { page in
        page.list.flatMap { lists[$0] }.flatMap { $0.isEmpty ? nil : (page.name, $0) }
      }
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
