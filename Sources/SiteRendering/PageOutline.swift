import French
import Markup

/// The links and anchors of a page, in its order.
struct PageOutline: Sendable {
  /// The path of the file from the root of the site.
  let path: String
  /// The links that stay within the site.
  private(set) var links: [Link] = []
  /// The anchors, each behind a zero byte, with one at the end.
  private(set) var anchors: [UInt8] = [0]
  /// The anchors that were given before on the page.
  private(set) var repeatedAnchors: [String] = []

  /// A link as it stands in the page, and where.
  struct Link: Sendable {
    let destination: [UInt8]
    let line: Int
    let column: Int
  }

  init(_ file: Site.OutputFile) {
    path = file.path
    var known: Set<String> = []
    var scanner = AttributeScanner(file.bytes)
    while let attribute = scanner.next() {
      let value = file.bytes[attribute.value]
      switch attribute.purpose {
      case .link where LinkDestination.hasKnownScheme(value): break
      case .link:
        links.append(
          Link(
            destination: Array(value), line: attribute.line, column: attribute.column))
      case .anchor:
        let anchor = String(decoding: value, as: UTF8.self)
        if known.insert(anchor).inserted {
          anchors += value
          anchors.append(0)
        } else {
          repeatedAnchors.append(anchor)
        }
      }
    }
  }

  /// The file that a relative link leads to; nil where it leaves the site.
  func target(of link: ArraySlice<UInt8>) -> [UInt8]? {
    let slash = UInt8(ascii: "/")
    var target: [UInt8] = []
    target.reserveCapacity(path.utf8.count + link.count)
    target += path.utf8
    target.removeLast(target.count - (target.lastIndex(of: slash).map { $0 + 1 } ?? 0))
    var start = link.startIndex
    while true {
      let end = link[start...].firstIndex(of: slash) ?? link.endIndex
      let step = link[start..<end]
      if step.count == 2, step.allSatisfy({ $0 == Sign.stop }) {
        guard target.popLast() != nil else { return nil }
        while let last = target.last, last != slash { target.removeLast() }
      } else if step.count != 1 || step.first != Sign.stop {
        target += step
        target.append(slash)
      }
      guard end < link.endIndex else { break }
      start = end + 1
    }
    _ = target.popLast()
    return target
  }
}
