import Diagnostics
import Markup
import Parallel

/// Checks every link and anchor of the rendered pages, as a browser would follow them.
///
/// A fault of a template shows on every page: each broken target is told once, with a count.
struct LinkAudit {
  let faults: [Fault]

  /// - Parameters:
  ///   - pages: The outlines of the HTML pages, whose links are followed.
  ///   - others: The paths of the other files that a link may lead to.
  init(_ pages: [PageOutline], and others: [String]) {
    let anchors = Dictionary(
      pages.map { ($0.path, $0.anchors) } + others.map { ($0, []) },
      uniquingKeysWith: { first, _ in first })
    let broken = pages.mapInParallel { page in
      page.links.compactMap { $0.breach(on: page, anchors) }
    }
    let repeated = pages.flatMap { page in
      page.repeatedAnchors.map {
        Fault(.repeatedAnchor, at: Place(page.path), "l'ancre « \($0) » est donnée deux fois")
      }
    }
    faults = Self.told(broken.flatMap(\.self)) + repeated
  }

  private static func told(_ breaches: [LinkBreach]) -> [Fault] {
    Dictionary(grouping: breaches, by: \.target).values.compactMap { group in
      let ordered = group.sorted { $0.place < $1.place }
      guard let first = ordered.first else { return nil }
      let others = ordered.count - 1
      return Fault(
        first.kind, at: first.place, first.message,
        notes: others == 0
          ? [] : ["ailleurs dans le site : \(others) fois ; voyez les gabarits"])
    }
  }
}

/// A link that leads nowhere.
private struct LinkBreach: Sendable {
  let kind: FaultKind
  let place: Place
  let target: String
  let message: String
}

extension PageOutline.Link {
  /// What is wrong with the link; nil where it leads somewhere, or out of the site.
  fileprivate func breach(on page: PageOutline, _ anchors: [String: Set<String>]) -> LinkBreach? {
    guard LinkDestination.scheme(of: destination).map(LinkDestination.schemes.contains) != true
    else { return nil }
    let bytes = destination.utf8
    let hash = bytes.firstIndex(of: UInt8(ascii: "#"))
    let path = bytes[..<(hash ?? bytes.endIndex)]
    let anchor = hash.map { String(destination[bytes.index(after: $0)...]) }
    let place = Place(page.path, line: line, column: column)
    let target = path.isEmpty ? page.path : page.target(of: path)
    guard let target, let known = anchors[target] else {
      return LinkBreach(
        kind: .brokenLink, place: place, target: target ?? destination,
        message: "le lien « \(destination) » ne mène nulle part")
    }
    // A fragment such as `statut=cdd` is what a script reads, no place of the page.
    guard let anchor, !known.contains(anchor), !anchor.contains("=") else { return nil }
    return LinkBreach(
      kind: .brokenAnchor, place: place, target: "\(target)#\(anchor)",
      message: "l'ancre du lien « \(destination) » n'existe pas")
  }
}
