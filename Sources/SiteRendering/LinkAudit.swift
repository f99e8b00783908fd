import Diagnostics
import Synchronization

/// Checks every link and anchor of the rendered pages, as a browser would follow them.
///
/// Pages come one by one, from several threads. What is kept is each place that links lead to, not
/// each link: nearly all pages lead to the same ones. A fault of a template shows on every page: each
/// broken target is told once, with a count.
final class LinkAudit: Sendable {
  private let state = Mutex(State())

  private struct State {
    /// The links by what they lead to: the path of a file, `#`, and an anchor or nothing.
    var mentions: [[UInt8]: LinkMention] = [:]
    /// The anchors of each page, as its outline has them, by its path.
    var anchors: [[UInt8]: [UInt8]] = [:]
    var repeated: [Fault] = []
  }

  /// Takes the outline of a page.
  func take(_ page: PageOutline) {
    let links = page.links.map { (target: Self.target(of: $0, on: page), link: $0) }
    let repeated = page.repeatedAnchors.map {
      Fault(.repeatedAnchor, at: Place(page.path), "l'ancre « \($0) » est donnée deux fois")
    }
    state.withLock { state in
      state.anchors[Array(page.path.utf8)] = page.anchors
      state.repeated += repeated
      for (target, link) in links {
        let mention = LinkMention(link, on: page.path)
        state.mentions[target, default: mention].add(mention)
      }
    }
  }

  /// What is wrong.
  ///
  /// - Parameter others: The paths of the files beside the pages that a link may lead to.
  func faults(and others: [String]) -> [Fault] {
    let others = Set(others.map { Array($0.utf8) })
    return state.withLock { state in
      let breaches = state.mentions.compactMap { target, mention in
        breach(of: target, mention, state.anchors, others)
      }
      return Self.told(breaches) + state.repeated
    }
  }

  /// What a link leads to: the path of a file, `#`, and an anchor or nothing; the link as it stands,
  /// behind `#`, where it leaves the site.
  private static func target(of link: PageOutline.Link, on page: PageOutline) -> [UInt8] {
    let hash = UInt8(ascii: "#")
    let end = link.destination.firstIndex(of: hash) ?? link.destination.endIndex
    let path = link.destination[..<end]
    guard let target = path.isEmpty ? Array(page.path.utf8) : page.target(of: path) else {
      return [hash] + link.destination
    }
    return target + (end < link.destination.endIndex ? link.destination[end...] : [hash])
  }

  /// What is wrong with a link; nil where it leads somewhere.
  private func breach(
    of target: [UInt8], _ mention: LinkMention, _ anchors: [[UInt8]: [UInt8]],
    _ others: Set<[UInt8]>
  ) -> LinkBreach? {
    let end = target.firstIndex(of: UInt8(ascii: "#")) ?? target.endIndex
    let path = Array(target[..<end])
    let anchor = target[end...].dropFirst()
    guard let known = anchors[path] ?? (others.contains(path) ? [0] : nil) else {
      return LinkBreach(
        kind: .brokenLink, target: path.isEmpty ? Array(anchor) : path, mention: mention,
        message: "le lien « \(mention.destination) » ne mène nulle part")
    }
    // A fragment such as `statut=cdd` is what a script reads, no place of the page.
    guard mention.hasAnchor, !anchor.contains(UInt8(ascii: "=")), !known.has(anchor) else {
      return nil
    }
    return LinkBreach(
      kind: .brokenAnchor, target: target, mention: mention,
      message: "l'ancre du lien « \(mention.destination) » n'existe pas")
  }

  private static func told(_ breaches: [LinkBreach]) -> [Fault] {
    Dictionary(grouping: breaches, by: \.target).values.compactMap { group in
      guard let first = group.min(by: { $0.mention.place < $1.mention.place }) else { return nil }
      let others = group.reduce(-1) { $0 + $1.mention.count }
      return Fault(
        first.kind, at: first.mention.place, first.message,
        notes: others == 0
          ? [] : ["ailleurs dans le site : \(others) fois ; voyez les gabarits"])
    }
  }
}

/// The links that lead to one place: the first, and how many they are.
private struct LinkMention: Sendable {
  private var page: String
  private var link: PageOutline.Link
  private(set) var count = 0

  init(_ link: PageOutline.Link, on page: String) {
    (self.link, self.page) = (link, page)
  }

  var place: Place { Place(page, line: link.line, column: link.column) }
  var destination: String { String(decoding: link.destination, as: UTF8.self) }
  var hasAnchor: Bool { link.destination.contains(UInt8(ascii: "#")) }

  /// Counts a link more; the first in the order of places is the one that is told.
  mutating func add(_ other: LinkMention) {
    count += 1
    if other.place < place { (link, page) = (other.link, other.page) }
  }
}

/// Links that lead nowhere.
private struct LinkBreach {
  let kind: FaultKind
  let target: [UInt8]
  let mention: LinkMention
  let message: String
}

extension [UInt8] {
  /// Whether an anchor is one of those that an outline has.
  fileprivate func has(_ anchor: ArraySlice<UInt8>) -> Bool {
    let mark: [UInt8] = [0] + anchor + [0]
    return indices.contains { self[$0] == 0 && self[$0...].starts(with: mark) }
  }
}
