/// Writes and reads JSON strings as bytes.
enum JSONText {
  /// A string in its quotes.
  static func string(_ value: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    append(value.span, 0..<value.count, to: &text)
    return text
  }

  /// Writes what stands in a range as a string in its quotes.
  static func append(_ bytes: Span<UInt8>, _ range: Range<Int>, to text: inout [UInt8]) {
    text.append(Byte.quote)
    for index in range {
      let byte = bytes[index]
      switch byte {
      case Byte.quote, Byte.backslash: text += [Byte.backslash, byte]
      case Byte.lineFeed: text += Array("\\n".utf8)
      case Byte.carriageReturn: text += Array("\\r".utf8)
      case Byte.tab: text += Array("\\t".utf8)
      case 0..<Byte.space: text += Array("\\u00".utf8) + [hex(byte >> 4), hex(byte & 15)]
      default: text.append(byte)
      }
    }
    text.append(Byte.quote)
  }

  private static func hex(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
  }

  /// What stands between the quotes of a valid string, its escapes undone.
  static func value(_ content: ArraySlice<UInt8>) -> [UInt8] {
    guard content.contains(Byte.backslash) else { return Array(content) }
    var units: [UInt16] = []
    var text = String.UnicodeScalarView()
    func flush() {
      text += String(decoding: units, as: UTF16.self).unicodeScalars
      units = []
    }
    var rest = String(decoding: content, as: UTF8.self).unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\\" else {
        flush()
        text.append(scalar)
        continue
      }
      switch rest.popFirst() {
      case "u":
        units.append(UInt16(String(rest.prefix(4)), radix: 16) ?? 0xFFFD)
        rest = rest.dropFirst(4)
      case let escape?:
        flush()
        text.append(escapes[escape] ?? escape)
      case nil: break
      }
    }
    flush()
    return Array(String(text).utf8)
  }

  private static let escapes: [Unicode.Scalar: Unicode.Scalar] = [
    "n": "\n", "r": "\r", "t": "\t", "b": "\u{8}", "f": "\u{C}",
  ]
}
