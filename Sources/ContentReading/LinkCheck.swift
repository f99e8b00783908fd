import Content
import Diagnostics

/// Checks the links between entries.
struct LinkCheck {
  /// The ids of all entries, those that could not be read too.
  let ids: [String]
  /// The earlier names of entries.
  let formerNames: FormerNames
  private let pages: SitePages
  private let anchors: [String: [String]]

  init(ids: [String], _ drafts: [EntryDraft], _ pages: SitePages) {
    self.ids = ids
    self.pages = pages
    formerNames = FormerNames(drafts, ids: ids)
    let known = drafts.compactMap { draft in draft.anchors.map { (draft.id, $0) } }
    anchors = Dictionary(pages.anchors + known, uniquingKeysWith: { first, _ in first })
  }

  /// The names of the entries.
  ///
  /// - Parameter id: An entry that has no need to name itself.
  func entryNames(besides id: String? = nil) -> NameList {
    NameList(
      ids.filter { $0 != id }, "la fiche", otherwise: .unknownEntry,
      proposing: formerNames.phrase)
  }

  /// The links of an entry or a page that lead nowhere.
  func faults(of links: [(destination: String, place: Place)], on id: String) -> [Fault] {
    links.compactMap { destination, place in
      guard let link = InternalLink(destination) else { return nil }
      let target = link.entry ?? id
      guard ids.contains(target) || pages.names.contains(target) else {
        return Fault(
          .brokenLink, at: place,
          "le lien « \(destination) » ne mène à aucune fiche ni page"
            + formerNames.phrase(for: target, among: ids + pages.names))
      }
      guard let anchor = link.anchor, let known = anchors[target], !known.contains(anchor) else {
        return nil
      }
      return Fault(
        .brokenAnchor, at: place,
        "« \(target) » n'a pas d'ancre « \(anchor) »", naming: anchor, among: known, as: "ancres")
    }
  }
}
