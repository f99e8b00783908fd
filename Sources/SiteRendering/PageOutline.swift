/// The links and anchors of a page, in its order.
struct PageOutline: Sendable {
  /// The path of the file from the root of the site.
  let path: String
  private(set) var links: [Link] = []
  private(set) var anchors: Set<String> = []
  /// The anchors that were given before on the page.
  private(set) var repeatedAnchors: [String] = []

  /// A link as it stands in the page, and where.
  struct Link: Sendable {
    let destination: String
    let line: Int
    let column: Int
  }

  init(_ file: Site.OutputFile) {
    path = file.path
    var scanner = AttributeScanner(file.bytes)
    while let attribute = scanner.next() {
      switch attribute.purpose {
      case .link:
        links.append(
          Link(destination: attribute.value, line: attribute.line, column: attribute.column))
      case .anchor:
        if !anchors.insert(attribute.value).inserted { repeatedAnchors.append(attribute.value) }
      }
    }
  }

  /// The file that a relative link leads to; nil where it leaves the site.
  func target(of link: Substring.UTF8View) -> String? {
    let slash = UInt8(ascii: "/")
    var target = Array(path.utf8.prefix(through: path.utf8.lastIndex(of: slash)))
    var rest = link
    while true {
      let end = rest.firstIndex(of: slash)
      let step = rest[..<(end ?? rest.endIndex)]
      if step.elementsEqual("..".utf8) {
        guard target.popLast() != nil else { return nil }
        while let last = target.last, last != slash { target.removeLast() }
      } else if !step.elementsEqual(".".utf8) {
        target += step
        target.append(slash)
      }
      guard let end else { break }
      rest = rest[rest.index(after: end)...]
    }
    return String(decoding: target.dropLast(), as: UTF8.self)
  }
}

extension String.UTF8View {
  /// The bytes up to a place and the one that stands there; none where there is no place.
  fileprivate func prefix(through place: Index?) -> SubSequence {
    place.map { self[...$0] } ?? self[startIndex..<startIndex]
  }
}
