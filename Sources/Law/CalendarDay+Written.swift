import French

extension CalendarDay {
  /// Reads a day that exists, written `AAAA-MM-JJ`, or as people do: `JJ/MM/AAAA`, `JJ.MM.AAAA`,
  /// `1 sept. 2018`, `1er septembre 2018`.
  package init?(written text: some StringProtocol) {
    let bytes = Array(Letters.folded(String(text)).utf8)
    for sign in [UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-")] {
      let parts = bytes.split(separator: sign, omittingEmptySubsequences: false)
      if parts.count == 3, parts[2].count == 4 {
        guard parts[0].count <= 2, parts[1].count <= 2 else { return nil }
        self.init(day: Int(digits: parts[0]), month: Int(digits: parts[1]), year: parts[2])
        return
      }
    }
    let words = bytes.split { Self.spaces.contains($0) }
    guard words.count == 3 else {
      self.init(iso: text)
      return
    }
    let first = words[0].elementsEqual(Array("1er".utf8)) ? words[0].prefix(1) : words[0]
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
    let months = [
      "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre",
      "octobre", "novembre", "decembre",
    ]
    let fitting = months.indices.filter { Array(months[$0].utf8).starts(with: name) }
    return name.count >= 3 && fitting.count == 1 ? fitting[0] + 1 : nil
  }
}
