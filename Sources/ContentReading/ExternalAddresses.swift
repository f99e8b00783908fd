import CommonMark
import Content
package import Diagnostics
import Law
import Markup

/// Every address of the web in the content and in the rules, each with the places where it stands.
package struct ExternalAddresses: Sendable {
  /// The places of each address.
  package private(set) var places: [String: [Place]] = [:]
  /// What could not be read; nothing is known of the addresses in it.
  package private(set) var faults: [Fault] = []

  /// Reads the addresses of the rules and those of the content: links of the answers, and every
  /// value of a list or of a header that is an address.
  ///
  /// - Parameter files: Every file of the content folder.
  package init(in files: [InputFile]) {
    for text in LegalText.allCases {
      let line = text.addressLine
      add(text.reference.url, at: Place("Sources/\(line.file)", line: line.number))
    }
    let log = FaultLog()
    for file in files {
      guard let text = SourceText(file, log) else { continue }
      switch file.components.last {
      case let name? where name.hasSuffix(".md"): readEntry(text)
      case let name? where name.hasSuffix(".yml"): readYAML(text.text, firstLine: 1, in: text)
      case _: break
      }
    }
    faults = log.faults
  }

  private mutating func readEntry(_ file: SourceText) {
    guard let front = FrontMatter(of: file) else { return }
    readYAML(front.yaml, firstLine: 2, in: file)
    for (destination, position) in Document.parse(front.body).document.links {
      let line = position.line + front.lineCount
      add(destination, at: Place(file.path, line: line, column: position.column))
    }
  }

  private mutating func readYAML(_ yaml: String, firstLine: Int, in file: SourceText) {
    guard let value = YAMLValue.parse(yaml, firstLine: firstLine, in: file) else { return }
    for scalar in value.scalars { add(scalar.value, at: file.place(of: scalar.mark)) }
  }

  /// Keeps an address of the web; many texts share one line, which is kept once.
  private mutating func add(_ address: String, at place: Place) {
    guard ["http", "https"].contains(LinkDestination.scheme(of: address)),
      !address.contains(where: \.isWhitespace), places[address]?.contains(place) != true
    else { return }
    places[address, default: []].append(place)
  }
}

extension YAMLValue {
  /// Every value that is neither a list nor keys, in order.
  fileprivate var scalars: [Located<String>] {
    switch content {
    case .scalar(let text): [Located(value: text, mark: mark)]
    case .list(let items): items.flatMap(\.scalars)
    case .map(let pairs): pairs.flatMap(\.value.scalars)
    }
  }
}
