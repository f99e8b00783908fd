import Diagnostics
import Markup

/// Checks every link and anchor of the rendered pages, as a browser would follow them.
///
/// A fault of a template shows on every page: each broken target is told once, with a count.
struct LinkAudit {
  let faults: [Fault]

  /// - Parameters:
  ///   - pages: The HTML pages, whose links are followed.
  ///   - others: The other files that a link may lead to.
  init(_ pages: [Site.OutputFile], and others: [Site.OutputFile]) {
    let outlines = pages.map(PageOutline.init)
    let anchors = Dictionary(
      outlines.map { ($0.path, $0.anchors) } + others.map { ($0.path, []) },
      uniquingKeysWith: { first, _ in first })
    let broken = outlines.flatMap { outline in
      outline.links.compactMap { $0.breach(on: outline.path, anchors) }
    }
    let repeated = outlines.flatMap { outline in
      outline.repeatedAnchors.map {
        Fault(.repeatedAnchor, at: Place(outline.path), "l'ancre « \($0) » est donnée deux fois")
      }
    }
    faults = Self.told(broken) + repeated
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
private struct LinkBreach {
  let kind: FaultKind
  let place: Place
  let target: String
  let message: String
}

/// A link as it stands in a page.
private struct PageLink {
  let destination: String
  let line: Int
  let column: Int

  /// What is wrong with the link; nothing where it leads somewhere, or out of the site.
  func breach(on page: String, _ anchors: [String: Set<String>]) -> LinkBreach? {
    guard LinkDestination.scheme(of: destination).map(LinkDestination.schemes.contains) != true
    else {
      return nil
    }
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = String(parts.first ?? "")
    let place = Place(page, line: line, column: column)
    let target = path.isEmpty ? page : Self.resolve(path, from: page)
    guard let target, let known = anchors[target] else {
      return LinkBreach(
        kind: .brokenLink, place: place, target: target ?? destination,
        message: "le lien « \(destination) » ne mène nulle part")
    }
    guard parts.count > 1, !known.contains(String(parts[1])) else { return nil }
    return LinkBreach(
      kind: .brokenAnchor, place: place, target: "\(target)#\(parts[1])",
      message: "l'ancre du lien « \(destination) » n'existe pas")
  }

  /// The file that a relative link leads to; nothing where it leaves the site.
  private static func resolve(_ path: String, from page: String) -> String? {
    var folders = page.split(separator: "/").dropLast().map(String.init)
    for step in path.split(separator: "/", omittingEmptySubsequences: false).map(String.init) {
      switch step {
      case "..":
        guard folders.popLast() != nil else { return nil }
      case ".": break
      default: folders.append(step)
      }
    }
    return folders.joined(separator: "/")
  }
}

/// The links and anchors of a page, in its order.
private struct PageOutline {
  let path: String
  private(set) var links: [PageLink] = []
  private(set) var anchors: Set<String> = []
  private(set) var repeatedAnchors: [String] = []

  init(_ file: Site.OutputFile) {
    path = file.path
    var scanner = AttributeScanner(file.bytes)
    while let attribute = scanner.next() {
      switch attribute.name {
      case "href", "src":
        links.append(
          PageLink(
            destination: attribute.value, line: attribute.line, column: attribute.column))
      case "id":
        if !anchors.insert(attribute.value).inserted { repeatedAnchors.append(attribute.value) }
      default:
        break
      }
    }
  }
}
