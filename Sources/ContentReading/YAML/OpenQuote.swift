/// A quote that opens a value and is not closed on its line.
///
/// YAML lets it go on, so that the parser stumbles over what comes after the next quote, lines below.
enum OpenQuote {
  /// The first one of a text.
  ///
  /// - Parameter lastLine: The line, from 1, after which none is looked for.
  static func first(in yaml: String, before lastLine: Int) -> YAMLValue.Mark? {
    let lines = yaml.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.prefix(max(1, lastLine)).enumerated() {
      guard let offset = opening(in: Array(line)),
        !goesOn(Array(line)[offset], from: line, over: lines.dropFirst(index + 1))
      else { continue }
      let scalars = line.prefix(offset).count { $0 & 0xC0 != 0x80 }
      return YAMLValue.Mark(line: index + 1, column: scalars + 1)
    }
    return nil
  }

  /// Whether a value is meant to take up several lines: the next ones are further in, up to the quote
  /// that closes it.
  private static func goesOn(
    _ quote: UInt8, from line: Substring.UTF8View, over next: ArraySlice<Substring.UTF8View>
  ) -> Bool {
    for other in next {
      guard indentation(of: other) > indentation(of: line) else { return false }
      if other.contains(quote) { return true }
    }
    return false
  }

  private static func indentation(of line: Substring.UTF8View) -> Int {
    line.prefix { $0 == UInt8(ascii: " ") }.count
  }

  /// Where a quote is opened that the line does not close, or closes in the midst of words, in bytes
  /// from 0.
  private static func opening(in line: [UInt8]) -> Int? {
    var open: (quote: UInt8, place: Int)?
    var last = UInt8(ascii: ":")
    var place = 0
    while place < line.count {
      let byte = line[place]
      if let (quote, opening) = open {
        if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") { place += 1 }
        if byte == quote {
          if quote == UInt8(ascii: "'"), line.dropFirst(place + 1).first == quote {
            place += 1
          } else {
            let next = line.dropFirst(place + 1).first { $0 != UInt8(ascii: " ") }
            if let next, !",]}:#".utf8.contains(next) { return opening }
            open = nil
          }
        }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        if ":-,[{".utf8.contains(last) { open = (byte, place) }
      } else if byte == UInt8(ascii: "#"), place == 0 || line[place - 1] == UInt8(ascii: " ") {
        return nil
      }
      if byte != UInt8(ascii: " ") { last = byte }
      place += 1
    }
    return open?.place
  }
}
