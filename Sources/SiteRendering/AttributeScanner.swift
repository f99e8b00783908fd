/// Finds the attributes of the tags of a page.
///
/// The pages are this program's own: values are escaped, so that a `<` begins a tag and a quote ends
/// a value. The contents of `script` elements are passed over.
struct AttributeScanner {
  /// An attribute with its value as written, and where the value begins.
  struct Attribute {
    let name: String
    let value: String
    let line: Int
    let column: Int
  }

  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private var lineStart = 0
  private var isInTag = false
  private var isScript = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next attribute that has a quoted value; nothing at the end.
  mutating func next() -> Attribute? {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "<") where !isInTag:
        isInTag = true
        isScript = starts(with: "<script")
        step()
      case UInt8(ascii: ">"):
        isInTag = false
        step()
        if isScript { skipScript() }
      case UInt8(ascii: "\"") where isInTag, UInt8(ascii: "'") where isInTag:
        return readValue(quotedBy: bytes[index])
      default:
        step()
      }
    }
    return nil
  }

  private mutating func readValue(quotedBy quote: UInt8) -> Attribute {
    let name = attributeName(endingAt: index)
    let place = (line: line, column: index - lineStart + 1)
    step()
    let start = index
    while index < bytes.count, bytes[index] != quote { step() }
    let value = String(decoding: bytes[start..<index], as: UTF8.self)
    if index < bytes.count { step() }
    return Attribute(name: name, value: value, line: place.line, column: place.column)
  }

  /// The name before `=` and a quote, in lower case.
  private func attributeName(endingAt quote: Int) -> String {
    guard quote > 0, bytes[quote - 1] == UInt8(ascii: "=") else { return "" }
    let name = bytes[..<(quote - 1)].reversed().prefix { !" \n\t<\"'".utf8.contains($0) }
    return String(decoding: name.reversed(), as: UTF8.self).lowercased()
  }

  private mutating func skipScript() {
    while index < bytes.count, !starts(with: "</script") { step() }
    isScript = false
  }

  private func starts(with text: String) -> Bool {
    bytes[index...].starts(with: text.utf8)
  }

  private mutating func step() {
    if bytes[index] == UInt8(ascii: "\n") {
      line += 1
      lineStart = index + 1
    }
    index += 1
  }
}
