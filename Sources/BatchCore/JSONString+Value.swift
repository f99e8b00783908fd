import JSON

extension JSONString {
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
