package import CommonMark
import Diagnostics

/// Where a link within the site leads.
package struct InternalLink: Hashable, Sendable {
  /// The id of the entry; nothing for the same page.
  package let entry: String?
  /// The anchor, where there is one.
  package let anchor: String?

  /// Reads `id`, `id#ancre` or `#ancre`; nothing for a link with a scheme.
  package init?(_ destination: String) {
    guard LinkDestination.scheme(of: destination) == nil else { return nil }
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    entry = parts[0].isEmpty ? nil : String(parts[0])
    anchor = parts.count > 1 ? String(parts[1]) : nil
  }
}

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

  /// The links of an entry or a page that lead nowhere.
  func faults(of links: [(destination: String, place: Place)], on id: String) -> [Fault] {
    links.compactMap { destination, place in
      guard let link = InternalLink(destination) else { return nil }
      let target = link.entry ?? id
      guard ids.contains(target) || pages.names.contains(target) else {
        return Fault(
          "lien-casse", at: place,
          "le lien « \(destination) » ne mène à aucune fiche ni page"
            + formerNames.phrase(for: target, among: ids + pages.names))
      }
      guard let anchor = link.anchor, let known = anchors[target], !known.contains(anchor) else {
        return nil
      }
      return Fault(
        "ancre-cassee", at: place,
        "« \(target) » n'a pas d'ancre « \(anchor) »", naming: anchor, among: known, as: "ancres")
    }
  }
}

extension Document {
  /// The anchors of the headings, in order.
  package var anchors: [String] {
    blocks.flatMap(\.content.anchors)
  }

  /// Every link with where it stands.
  package var links: [(destination: String, position: SourcePosition)] {
    blocks.flatMap(\.content.links)
  }
}

extension Document.Content {
  fileprivate var anchors: [String] {
    switch self {
    case .heading(_, let anchor, _): [anchor]
    case .list(_, _, let items): items.flatMap { $0.flatMap(\.content.anchors) }
    case .quote(let blocks): blocks.flatMap(\.content.anchors)
    case .paragraph, .code, .table, .thematicBreak: []
    }
  }

  fileprivate var links: [(destination: String, position: SourcePosition)] {
    switch self {
    case .paragraph(let inlines), .heading(_, _, let inlines): inlines.links
    case .list(_, _, let items): items.flatMap { $0.flatMap(\.content.links) }
    case .quote(let blocks): blocks.flatMap(\.content.links)
    case .code, .table, .thematicBreak: []
    }
  }
}

extension [Document.Inline] {
  fileprivate var links: [(destination: String, position: SourcePosition)] {
    flatMap { inline -> [(destination: String, position: SourcePosition)] in
      switch inline {
      case .link(let destination, let inlines, let position):
        [(destination, position)] + inlines.links
      case .emphasis(let inlines), .strong(let inlines): inlines.links
      case .text, .code, .placeholder, .softBreak, .lineBreak: []
      }
    }
  }
}
