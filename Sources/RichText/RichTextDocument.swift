import French

/// A letter as a document in Rich Text Format, which word processors open: A4, letters beyond ASCII
/// as escapes, no-break spaces as such.
///
/// Compiled for the browser too: texts are bytes of UTF-8.
package struct RichTextDocument: Sendable {
  private var body: [UInt8] = []

  package init() {}

  /// How a paragraph stands on the page.
  package enum Form: Int, CaseIterable, Sendable {
    case sender, recipient, date, subject, body, item, signature
  }

  /// A piece of a paragraph.
  package struct Run: Equatable, Sendable {
    package let text: [UInt8]
    package let isItalic: Bool

    package init(_ text: [UInt8], isItalic: Bool = false) {
      self.text = text
      self.isItalic = isItalic
    }
  }

  /// Adds a paragraph.
  package mutating func add(_ runs: [Run], as form: Form) {
    append(form.beginning)
    for run in runs {
      append(run.isItalic ? "{\\i " : "{")
      escape(run.text)
      append("}")
    }
    append("\\par}\n")
  }

  /// The document as bytes of ASCII.
  package var bytes: [UInt8] {
    let head: StaticString = """
      {\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman Liberation Serif;}}
      \\paperw11906\\paperh16838\\margl1418\\margr1418\\margt1134\\margb1134\\f0\\fs23\\lang1036

      """
    var document = RichTextDocument()
    document.append(head)
    return document.body + body + [0x7D, 0x0A]
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { unsafe body.append(contentsOf: $0) }
  }

  /// Writes a text with the format's own marks escaped.
  private mutating func escape(_ text: [UInt8]) {
    var place = 0
    while place < text.count {
      let byte = text[place]
      switch byte {
      case 0x5C, 0x7B, 0x7D: body += [0x5C, byte]
      case 0x0A: append("\\line ")
      case 0x09: append("\\tab ")
      // The number of an article stays in one piece: « R263-10 ».
      case 0x2D where isWithinNumber(text, place): append("\\_")
      case 0x20..<0x7F: body.append(byte)
      case 0x80...: place += escapeBeyondASCII(text, at: place) - 1
      case _: break
      }
      place += 1
    }
  }

  private func isWithinNumber(_ text: [UInt8], _ place: Int) -> Bool {
    guard place > 0, place + 1 < text.count else { return false }
    return [place - 1, place + 1].allSatisfy { (0x30...0x39).contains(text[$0]) }
  }

  /// Writes a letter beyond ASCII; how many bytes it takes in the text.
  private mutating func escapeBeyondASCII(_ text: [UInt8], at place: Int) -> Int {
    let lead = text[place]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard place + length <= text.count else { return 1 }
    var scalar = Int(lead) & (0x7F >> length)
    for byte in text[(place + 1)..<(place + length)] { scalar = scalar << 6 | Int(byte & 0x3F) }
    if scalar == 0xA0 {
      append("\\~")
    } else if scalar < 0x10000 {
      escape(unit: scalar)
    } else {
      escape(unit: 0xD800 + (scalar - 0x10000) >> 10)
      escape(unit: 0xDC00 + (scalar - 0x10000) & 0x3FF)
    }
    return length
  }

  /// Writes a unit of UTF-16 by its number, which the format takes with a sign.
  private mutating func escape(unit: Int) {
    append("\\u")
    body.append(digitsOf: unit > 0x7FFF ? unit - 0x10000 : unit)
    body.append(0x3F)
  }
}

extension RichTextDocument.Form {
  /// What a paragraph begins with; lengths are in twips.
  fileprivate var beginning: StaticString {
    switch self {
    case .sender: "{\\pard\\sa240 "
    case .recipient: "{\\pard\\li4800\\sa240 "
    case .date: "{\\pard\\li4800\\sa360 "
    case .subject: "{\\pard\\b\\sa240 "
    case .body: "{\\pard\\qj\\sa160 "
    case .item: "{\\pard\\fi-284\\li568\\sa80 \\u8211?\\tab "
    case .signature: "{\\pard\\li4800\\sb480 "
    }
  }
}
