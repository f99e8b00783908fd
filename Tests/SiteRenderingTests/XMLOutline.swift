import Foundation
import FoundationXML

/// An XML text as libxml2 reads it: the words and attributes of each element, by its path.
struct XMLOutline {
  let isWellFormed: Bool
  private let elements: [Element]

  private struct Element {
    let path: String
    var text = ""
    let attributes: [String: String]
  }

  init(_ text: String) {
    let reader = Reader()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = reader
    isWellFormed = parser.parse()
    elements = reader.elements
  }

  func texts(at path: String) -> [String] {
    elements.filter { $0.path == path }.map(\.text)
  }

  func attributes(at path: String) -> [[String: String]] {
    elements.filter { $0.path == path }.map(\.attributes)
  }

  private final class Reader: NSObject, XMLParserDelegate {
    private(set) var elements: [Element] = []
    private var open: [Int] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      let path = open.last.map { elements[$0].path + "/" + name } ?? name
      open.append(elements.count)
      elements.append(Element(path: path, attributes: attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      if let last = open.last { elements[last].text += text }
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      open.removeLast()
    }
  }
}
