/// The strings of JSON as bytes, for whoever cannot wait for Foundation or has none.
package enum JSONString {
  /// Where JSON is written, and so what must not stand in it.
  package enum Place: Sendable {
    case file
    /// In a `script` element, which no text must end.
    case script
  }

  /// A text in its quotes.
  ///
  /// - Parameter text: UTF-8.
  package static func quoted(_ text: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    append(text.span, 0..<text.count, for: .file, to: &output)
    return output
  }

  /// Writes what stands in a range of some UTF-8 as a text in its quotes.
  package static func append(
    _ bytes: Span<UInt8>, _ range: Range<Int>, for place: Place, to output: inout [UInt8]
  ) {
    output.append(UInt8(ascii: "\""))
    for index in range {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(UInt8(ascii: "\\"), byte, to: &output)
      case UInt8(ascii: "\n"): append(UInt8(ascii: "\\"), UInt8(ascii: "n"), to: &output)
      case UInt8(ascii: "\r"): append(UInt8(ascii: "\\"), UInt8(ascii: "r"), to: &output)
      case UInt8(ascii: "\t"): append(UInt8(ascii: "\\"), UInt8(ascii: "t"), to: &output)
      case 0..<0x20: appendCode(of: byte, to: &output)
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"):
        if place == .script { appendCode(of: byte, to: &output) } else { output.append(byte) }
      case _: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }

  /// JSON as a `script` element may hold it: what could end the element stands in its texts alone.
  package static func forScript(_ json: some Sequence<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(json.underestimatedCount)
    for byte in json {
      switch byte {
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"):
        appendCode(of: byte, to: &output)
      case _: output.append(byte)
      }
    }
    return output
  }

  /// Writes a character as `\u001f`.
  private static func appendCode(of byte: UInt8, to output: inout [UInt8]) {
    append(UInt8(ascii: "\\"), UInt8(ascii: "u"), to: &output)
    append(UInt8(ascii: "0"), UInt8(ascii: "0"), to: &output)
    append(digit(byte >> 4), digit(byte & 15), to: &output)
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }

  private static func append(_ first: UInt8, _ second: UInt8, to output: inout [UInt8]) {
    output.append(first)
    output.append(second)
  }
}
