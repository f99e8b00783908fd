import CLibXML2

/// One step of a walk over a document, copied out of the memory of libxml2.
struct XMLStep {
  /// What is met.
  let kind: Kind
  /// How many elements stand around it.
  let depth: Int
  /// The line on which it stands, from 1.
  let line: Int

  enum Kind {
    /// An element begins; its attributes are read for the names that the walk asked for.
    case start(String, attributes: [String: String])
    /// An element ends; an empty one too.
    case end(String)
    /// Words, with the entities of XML replaced.
    case text(String)
  }
}

/// Why a document cannot be walked to its end.
struct XMLProblem: Error, Hashable {
  /// The line, from 1.
  let line: Int
  /// The column, from 1.
  let column: Int
  /// What is wrong, in French.
  let message: String
}

/// A walk over the bytes of a document: no network, no file beside it, no entity of its own.
enum XMLWalk {
  /// The most bytes of a document; the longest article published has less than two million.
  static let sizeLimit = 16 << 20
  /// How deep elements may be nested.
  static let depthLimit = 200

  /// Visits every step of a document, until the visitor says to stop.
  ///
  /// - Parameters:
  ///   - bytes: The document, in UTF-8.
  ///   - elements: The names of the elements whose attributes are read.
  static func walk(
    _ bytes: [UInt8], attributesOf elements: Set<String>, _ visit: (XMLStep) -> Bool
  ) throws(XMLProblem) {
    if bytes.count > sizeLimit {
      throw XMLProblem(
        line: 1, column: 1,
        message: "le fichier a \(bytes.count) octets ; \(sizeLimit) au plus sont lus")
    }
    if let place = definitionOfEntity(in: bytes) {
      let before = bytes[..<place]
      throw XMLProblem(
        line: before.count { $0 == UInt8(ascii: "\n") } + 1,
        column: place - (before.lastIndex(of: UInt8(ascii: "\n")) ?? -1),
        message: "le fichier définit des entités ; les données LEGI n'en définissent aucune")
    }
    var problem: XMLProblem?
    unsafe bytes.withUnsafeBytes { buffer in
      guard
        let cursor = unsafe XMLCursor(
          over: buffer.bindMemory(to: CChar.self), attributesOf: elements)
      else {
        problem = XMLProblem(line: 1, column: 1, message: "le fichier est vide")
        return
      }
      problem = cursor.visit(visit)
    }
    if let problem { throw problem }
  }

  /// Where a document defines an entity; nil where it does not.
  ///
  /// The search of the standard library takes three quarters of the time of a whole copy.
  private static func definitionOfEntity(in bytes: [UInt8]) -> Int? {
    var rest = bytes[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = bytes[start...]
      if rest.starts(with: "<!ENTITY".utf8) { return start }
      rest = rest.dropFirst()
    }
    return nil
  }
}

/// The cursor of libxml2 over bytes that outlive it; it is freed when its owner goes away.
@safe
private struct XMLCursor: ~Copyable {
  private let reader: xmlTextReaderPtr
  private let elements: Set<String>

  /// Begins a reading; nil when there are no bytes, or no memory left.
  init?(over buffer: UnsafeBufferPointer<CChar>, attributesOf elements: Set<String>) {
    // What the options do not quieten, bytes that are no text, would go to standard error.
    xmlDiscardMessages()
    // The encoding is ours to say: a document that claims another one would escape the check above.
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_NOERROR.rawValue
      | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NOCDATA.rawValue
    guard let start = buffer.baseAddress, buffer.count > 0,
      let reader = unsafe xmlReaderForMemory(
        start, Int32(clamping: buffer.count), nil, "UTF-8", Int32(options))
    else { return nil }
    unsafe self.reader = reader
    self.elements = elements
  }

  deinit {
    unsafe xmlFreeTextReader(reader)
  }

  /// Visits every step; what is wrong with the document is the result.
  borrowing func visit(_ visit: (XMLStep) -> Bool) -> XMLProblem? {
    xmlResetLastError()
    while true {
      switch unsafe xmlTextReaderRead(reader) {
      case 1:
        let depth = Int(unsafe xmlTextReaderDepth(reader))
        guard depth <= XMLWalk.depthLimit else {
          return problem("plus de \(XMLWalk.depthLimit) éléments imbriqués")
        }
        if unsafe xmlTextReaderNodeType(reader) == Int32(XML_READER_TYPE_ENTITY_REFERENCE.rawValue)
        {
          return problem("l'entité « \(name) » n'est pas une entité de XML")
        }
        for kind in kinds where !visit(XMLStep(kind: kind, depth: depth, line: line)) {
          return nil
        }
      case 0:
        return nil
      default:
        return malformed
      }
    }
  }

  /// What the current node is: nothing for a comment, two steps for an empty element.
  private var kinds: [XMLStep.Kind] {
    switch unsafe xmlTextReaderNodeType(reader) {
    case Int32(XML_READER_TYPE_ELEMENT.rawValue):
      let start = XMLStep.Kind.start(name, attributes: attributes)
      return unsafe xmlTextReaderIsEmptyElement(reader) == 1 ? [start, .end(name)] : [start]
    case Int32(XML_READER_TYPE_END_ELEMENT.rawValue):
      return [.end(name)]
    case Int32(XML_READER_TYPE_TEXT.rawValue), Int32(XML_READER_TYPE_CDATA.rawValue),
      Int32(XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue):
      return [.text(unsafe Self.string(xmlTextReaderConstValue(reader)))]
    default:
      return []
    }
  }

  private var name: String { unsafe Self.string(xmlTextReaderConstName(reader)) }

  /// Where the current node stands: the parser itself reads ahead.
  private var line: Int { max(1, unsafe xmlGetLineNo(xmlTextReaderCurrentNode(reader))) }

  /// The attributes of the current element, where the walk asked for them.
  private var attributes: [String: String] {
    guard elements.contains(name) else { return [:] }
    var attributes: [String: String] = [:]
    while unsafe xmlTextReaderMoveToNextAttribute(reader) == 1 {
      attributes[name] = unsafe Self.string(xmlTextReaderConstValue(reader))
    }
    _ = unsafe xmlTextReaderMoveToElement(reader)
    return attributes
  }

  private func problem(_ message: String) -> XMLProblem {
    XMLProblem(line: line, column: 1, message: message)
  }

  /// What libxml2 says of a document that is not well formed.
  private var malformed: XMLProblem {
    guard let error = unsafe xmlGetLastError() else {
      return problem("le fichier n'est pas du XML")
    }
    let said = unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? ""
    let words = said.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return unsafe XMLProblem(
      line: max(1, Int(error.pointee.line)), column: max(1, Int(error.pointee.int2)),
      message: "ce n'est pas du XML bien formé (libxml2 : « \(words) »)")
  }

  private static func string(_ characters: UnsafePointer<xmlChar>?) -> String {
    guard let characters = unsafe characters else { return "" }
    return unsafe String(decodingCString: characters, as: UTF8.self)
  }
}
