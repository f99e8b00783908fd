/// The letters that French and its neighbours write.
package enum Letters {
  /// The plain lower-case letters of an accented letter or a ligature; nil for any other scalar.
  package static func plain(of scalar: UInt32) -> StaticString? {
    switch scalar {
    case 0xC0...0xC5, 0xE0...0xE5: "a"
    case 0xC6, 0xE6: "ae"
    case 0xC7, 0xE7: "c"
    case 0xC8...0xCB, 0xE8...0xEB: "e"
    case 0xCC...0xCF, 0xEC...0xEF: "i"
    case 0xD1, 0xF1: "n"
    case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8: "o"
    case 0xD9...0xDC, 0xF9...0xFC: "u"
    case 0xDD, 0xFD, 0xFF, 0x178: "y"
    case 0xDF: "ss"
    case 0x152, 0x153: "oe"
    case 0xFB01: "fi"
    case 0xFB02: "fl"
    default: nil
    }
  }

  /// Whether a scalar stands over the letter before it, or is not seen at all.
  package static func isUnseen(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x0300...0x036F, 0x200B...0x200D, 0xFEFF: true
    default: false
    }
  }

  /// A text in lower case without accents; what is no letter of French stays as it is.
  package static func folded(_ text: String) -> String {
    String(decoding: folded(Array(text.utf8)), as: UTF8.self)
  }

  /// Such a text as its bytes.
  package static func folded(_ text: [UInt8]) -> [UInt8] {
    var reader = ScalarReader(text)
    var folded: [UInt8] = []
    while true {
      let start = reader.position
      guard let scalar = reader.next() else { return folded }
      if isUnseen(scalar) { continue }
      if let letters = plain(of: scalar) {
        folded += [UInt8](letters)
      } else if let capital = UInt8(exactly: scalar), Sign.isCapital(capital) {
        folded.append(capital + 0x20)
      } else {
        folded += reader.source[start..<reader.position]
      }
    }
  }
}
