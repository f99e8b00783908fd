import Content
import Diagnostics

/// Checks the links between entries.
struct EntryLinkCheck {
  /// The ids of all entries, those that could not be read too.
  let ids: [String]
  /// The earlier names of entries.
  let formerNames: FormerNames
  private let pages: SitePages
  /// The names of the entries, for the keys that give some.
  let entryNames: NameList
  /// All that a link may name.
  private let targets: Set<String>
  private let anchors: [String: [String]]

  /// - Parameters:
  ///   - ids: The ids of all entries, those that could not be read too.
  ///   - drafts: The entries.
  ///   - pages: The other pages.
  ///   - leftOut: The ids of the entries that are left out, since they are drafts.
  init(
    ids: [String], _ drafts: [EntryDraft], _ pages: SitePages, besides leftOut: Set<String> = []
  ) {
    self.ids = ids
    self.pages = pages
    let formerNames = FormerNames(drafts, ids: ids, besides: leftOut)
    self.formerNames = formerNames
    entryNames = NameList(
      ids, "la fiche", otherwise: .unknownEntry,
      proposing: { name, names in formerNames.phrase(for: name, among: names) })
    targets = Set(ids + pages.names)
    let known = drafts.compactMap { draft in draft.anchors.map { (draft.id, $0) } }
    anchors = Dictionary(pages.anchors + known, uniquingKeysWith: { first, _ in first })
  }

  /// What to write in place of a link that leads nowhere: the page that a path means, an address of
  /// the web without its scheme, else the nearest name.
  private func proposal(for target: String) -> String {
    if target.utf8.starts(with: "www.".utf8) { return " ; écrivez « https://\(target) »" }
    if let name = InternalLink.names(meantBy: target).first(where: targets.contains) {
      return " ; un lien donne le nom seul : « \(name) »"
    }
    return formerNames.phrase(for: target, among: ids + pages.names)
  }

  /// The links of an entry or a page that lead nowhere.
  func faults(of links: [(destination: String, place: Place)], on id: String) -> [Fault] {
    links.compactMap { destination, place in
      guard let link = InternalLink(destination) else { return nil }
      let target = link.entry ?? id
      guard targets.contains(target) else {
        return Fault(
          .brokenLink, at: place,
          "le lien « \(destination) » ne mène à aucune fiche ni page"
            + proposal(for: target))
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

extension InternalLink {
  /// The names that a path may mean: `/faq/vae/`, `vae.md` or `../4-formations/vae.md` for `vae`, and
  /// `/courriers/refus/` for `courriers/refus`.
  fileprivate static func names(meantBy path: String) -> [String] {
    var parts = path.split(separator: "/").filter { $0 != "." && $0 != ".." }
    if parts.last == "index.html" { parts.removeLast() }
    guard let last = parts.popLast() else { return [] }
    let name = last.hasSuffix(".md") ? last.dropLast(3) : last
    return (0...parts.count).map { (parts.suffix($0) + [name]).joined(separator: "/") }.reversed()
  }
}
