/// A telephone number as it is read aloud, and as a telephone dials it.
package struct Telephone: Hashable, Sendable {
  /// The number in groups, such as « 01 99 00 12 34 ».
  package let words: String
  /// The number as a link, such as `tel:+33199001234`.
  package let link: String

  /// Reads a number of ten digits, a short one of four, or one that begins with « + » and its
  /// country; nothing for any other text.
  package init?(_ text: String) {
    let marks: Set<Character> = [" ", ".", "-", "\u{A0}", "\u{202F}"]
    let characters = text.filter { !marks.contains($0) }
    let isForeign = characters.first == "+"
    let digits = isForeign ? String(characters.dropFirst()) : characters
    guard digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      return nil
    }
    switch (isForeign, digits.count, digits.prefix { $0 == "0" }.count) {
    case (true, 8...15, 0):
      words = text
      link = "tel:+" + digits
    case (false, 10, 1):
      words = Self.paired(digits)
      link = "tel:+33" + digits.dropFirst()
    case (false, 4, 0):
      words = Self.paired(digits)
      link = "tel:" + digits
    case _: return nil
    }
  }

  /// Digits two by two, with spaces that keep them on one line.
  private static func paired(_ digits: String) -> String {
    var pairs: [Substring] = []
    var rest = digits[...]
    while !rest.isEmpty {
      pairs.append(rest.prefix(2))
      rest = rest.dropFirst(2)
    }
    return pairs.joined(separator: "\u{A0}")
  }
}
