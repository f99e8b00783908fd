import Markup

/// The rules of XML text.
enum XMLText {
  /// The first line of a file.
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  /// An element that holds words.
  static func element(_ name: String, _ text: String) -> String {
    "<\(name)>\(escape(text))</\(name)>"
  }

  /// A text that no character turns into markup; what XML 1.0 cannot hold is left out.
  static func escape(_ text: String) -> String {
    let held = text.unicodeScalars.filter { isHeld($0) }
    return HTML.escape(String(String.UnicodeScalarView(held)))
  }

  private static func isHeld(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...: true
    case _: false
    }
  }
}
