/// Finds the attributes of a page that lead somewhere or can be led to.
///
/// The pages are this program's own: values are escaped, so that a `<` begins a tag and a quote ends
/// a value. The contents of `script` elements are passed over.
struct AttributeScanner {
  /// What an attribute is for.
  enum Purpose: Equatable {
    /// It leads to a file: `href`, `src`.
    case link
    /// It can be led to: `id`.
    case anchor
  }

  /// An attribute with its value as written, and where the value begins.
  struct Attribute {
    let purpose: Purpose
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

  /// The next such attribute; nil at the end.
  mutating func next() -> Attribute? {
    while index < bytes.count {
      let byte = bytes[index]
      if isInTag {
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          if let attribute = readValue(quotedBy: byte) { return attribute }
          continue
        }
        isInTag = byte != UInt8(ascii: ">")
      } else if byte == UInt8(ascii: "<") {
        isInTag = true
        isScript = bytes[index...].starts(with: "<script".utf8)
      }
      step()
      if isScript, !isInTag { skipScript() }
    }
    return nil
  }

  /// Goes behind a value; nil where it is no link and no anchor.
  private mutating func readValue(quotedBy quote: UInt8) -> Attribute? {
    let purpose = purpose(ofAttributeBefore: index)
    let place = (line: line, column: index - lineStart + 1)
    step()
    let start = index
    while index < bytes.count, bytes[index] != quote { step() }
    let end = index
    if index < bytes.count { step() }
    return purpose.map {
      Attribute(
        purpose: $0, value: String(decoding: bytes[start..<end], as: UTF8.self), line: place.line,
        column: place.column)
    }
  }

  /// What the attribute is for whose value begins with a quote.
  private func purpose(ofAttributeBefore quote: Int) -> Purpose? {
    guard quote > 1, bytes[quote - 1] == UInt8(ascii: "=") else { return nil }
    // The last letter tells most other names apart.
    switch bytes[quote - 2] | 0x20 {
    case UInt8(ascii: "d"): return isName("id", before: quote) ? .anchor : nil
    case UInt8(ascii: "f"): return isName("href", before: quote) ? .link : nil
    case UInt8(ascii: "c"): return isName("src", before: quote) ? .link : nil
    default: return nil
    }
  }

  /// Whether a name stands before `=` and a quote, in letters of either case.
  private func isName(_ name: String, before quote: Int) -> Bool {
    let start = quote - 1 - name.utf8.count
    guard start > 0 else { return false }
    let written = bytes[start..<(quote - 1)].lazy.map { $0 | 0x20 }
    switch bytes[start - 1] {
    case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      return written.elementsEqual(name.utf8)
    default: return false
    }
  }

  private mutating func skipScript() {
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<"), bytes[index...].starts(with: "</script".utf8) { break }
      step()
    }
    isScript = false
  }

  private mutating func step() {
    if bytes[index] == UInt8(ascii: "\n") {
      line += 1
      lineStart = index + 1
    }
    index += 1
  }
}
