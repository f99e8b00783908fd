import French

extension CalendarDay {
  /// Reads a day that exists, written `AAAA-MM-JJ`, or as people do: `JJ/MM/AAAA`, `JJ.MM.AAAA`,
  /// `1 sept. 2018`, `1er septembre 2018`.
  package init?(written text: some StringProtocol) {
    self.init(written: Array(text.utf8)[...])
  }

  /// Reads such a day from its bytes.
  package init?(written text: ArraySlice<UInt8>) {
    if let day = CalendarDay(iso: text) {
      self = day
      return
    }
    let bytes = Letters.folded(Array(text))
    for sign in [UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-")] {
      let parts = bytes.split(separator: sign, omittingEmptySubsequences: false)
      if parts.count == 3, parts[2].count == 4 {
        guard parts[0].count <= 2, parts[1].count <= 2 else { return nil }
        self.init(day: Int(digits: parts[0]), month: Int(digits: parts[1]), year: parts[2])
        return
      }
    }
    let words = bytes.split { Self.spaces.contains($0) }
    guard words.count == 3 else { return nil }
    let first = words[0].elementsEqual([UInt8]("1er")) ? words[0].prefix(1) : words[0]
    self.init(day: Int(digits: first), month: Self.month(named: words[1]), year: words[2])
  }

  private init?(day: Int?, month: Int?, year: ArraySlice<UInt8>) {
    guard let day, let month, year.count == 4, let year = Int(digits: year) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The bytes of spaces, no-break ones included.
  private static let spaces: [UInt8] = [0x20, 0xC2, 0xA0, 0xE2, 0x80, 0xAF]

  /// The month of a name or of its beginning, three letters or more; nil where it is none, or could
  /// be several.
  private static func month(named name: ArraySlice<UInt8>) -> Int? {
    let name = name.last == UInt8(ascii: ".") ? name.dropLast() : name
    let months: [StaticString] = [
      "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre",
      "octobre", "novembre", "decembre",
    ]
    let fitting = months.indices.filter { [UInt8](months[$0]).starts(with: name) }
    return name.count >= 3 && fitting.count == 1 ? fitting[0] + 1 : nil
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
