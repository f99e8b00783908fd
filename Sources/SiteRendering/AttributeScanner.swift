import Foundation

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

  /// An attribute: the bytes of its value as written, and where its first quote stands.
  struct Attribute {
    let purpose: Purpose
    let value: Range<Int>
    let line: Int
    let column: Int
  }

  private let bytes: [UInt8]
  private var index = 0
  private var isInTag = false
  private var isScript = false
  /// The line of the last attribute, and where that line begins.
  private var line = 1
  private var lineStart = 0
  /// Where that line ends.
  private var lineEnd = -1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next such attribute; nil at the end.
  mutating func next() -> Attribute? {
    while index < bytes.count {
      if !isInTag {
        index = first(UInt8(ascii: "<"), from: index)
        isInTag = true
        isScript = stands("<script", at: index)
      } else {
        let byte = bytes[index]
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          if let attribute = readValue(quotedBy: byte) { return attribute }
          continue
        }
        if byte == UInt8(ascii: ">") {
          isInTag = false
          if isScript { skipScript() }
        }
      }
      index += 1
    }
    return nil
  }

  /// Goes behind a value; nil where it is no link and no anchor.
  private mutating func readValue(quotedBy quote: UInt8) -> Attribute? {
    let purpose = purpose(ofAttributeBefore: index)
    let start = index + 1
    let end = first(quote, from: start)
    defer { index = end + 1 }
    guard let purpose else { return nil }
    let place = place(of: index)
    return Attribute(
      purpose: purpose, value: start..<end, line: place.line, column: place.column)
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
  private func isName(_ name: StaticString, before quote: Int) -> Bool {
    let start = quote - 1 - name.utf8CodeUnitCount
    guard start > 0 else { return false }
    switch bytes[start - 1] {
    case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      return stands(name, at: start, ignoring: 0x20)
    default: return false
    }
  }

  /// Goes to the end of a script.
  private mutating func skipScript() {
    repeat {
      index = first(UInt8(ascii: "<"), from: index + 1)
    } while index < bytes.count
      && !stands("</script", at: index)
    index -= 1
    isScript = false
  }

  /// The line and the column of a byte behind those asked for before.
  private mutating func place(of index: Int) -> (line: Int, column: Int) {
    if lineEnd < 0 { lineEnd = first(UInt8(ascii: "\n"), from: 0) }
    while lineEnd < index {
      line += 1
      lineStart = lineEnd + 1
      lineEnd = first(UInt8(ascii: "\n"), from: lineStart)
    }
    return (line, index - lineStart + 1)
  }

  /// Where a byte stands first from a place on; the end where it does not.
  private func first(_ byte: UInt8, from start: Int) -> Int {
    guard start < bytes.count else { return bytes.count }
    return unsafe bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress,
        let found = unsafe memchr(base + start, CInt(byte), buffer.count - start)
      else { return buffer.count }
      return unsafe UnsafeRawPointer(found) - base
    }
  }

  /// Whether the bytes at a place are those of a text.
  ///
  /// - Parameter bits: Bits in which they may differ.
  private func stands(_ text: StaticString, at place: Int, ignoring bits: UInt8 = 0) -> Bool {
    guard place + text.utf8CodeUnitCount <= bytes.count else { return false }
    for offset in 0..<text.utf8CodeUnitCount
    where unsafe (bytes[place + offset] | bits) != (text.utf8Start[offset] | bits) {
      return false
    }
    return true
  }
}
