extension CalendarDay {
  /// Reads a day that exists, written `AAAA-MM-JJ`, or `JJ/MM/AAAA` as people do.
  package init?(written text: some StringProtocol) {
    self.init(written: Array(text.utf8)[...])
  }

  /// Reads such a day from its bytes.
  package init?(written text: ArraySlice<UInt8>) {
    guard let parts = Self.parts(of: text, between: UInt8(ascii: "/")) else {
      self.init(iso: text)
      return
    }
    guard parts.first.count <= 2, parts.second.count <= 2, parts.third.count == 4,
      let day = Int(digits: parts.first), let month = Int(digits: parts.second),
      let year = Int(digits: parts.third)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// A day read from text: exactly `AAAA-MM-JJ`, and a day that exists.
  package init?(iso text: some StringProtocol) {
    self.init(iso: Array(text.utf8)[...])
  }

  /// Such a day read from bytes.
  private init?(iso text: ArraySlice<UInt8>) {
    guard let parts = Self.parts(of: text, between: UInt8(ascii: "-")), parts.first.count == 4,
      parts.second.count == 2, parts.third.count == 2,
      let year = Int(digits: parts.first), let month = Int(digits: parts.second),
      let day = Int(digits: parts.third)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The three parts of a text between two separators; nil where there are fewer or more.
  private static func parts(
    of text: ArraySlice<UInt8>, between separator: UInt8
  ) -> (first: ArraySlice<UInt8>, second: ArraySlice<UInt8>, third: ArraySlice<UInt8>)? {
    guard let one = text.firstIndex(of: separator),
      let two = text[(one + 1)...].firstIndex(of: separator),
      !text[(two + 1)...].contains(separator)
    else { return nil }
    return (text[..<one], text[(one + 1)..<two], text[(two + 1)...])
  }
}
