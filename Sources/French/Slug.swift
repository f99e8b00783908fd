/// A text as a lower-case ASCII name for addresses: « Ce qu'il vous faut » is `ce-qu-il-vous-faut`.
package enum Slug {
  /// The name; `section` where no letter or digit is left.
  package static func make(_ text: String) -> String {
    let slug = bytes(Array(text.utf8))
    return slug.isEmpty ? "section" : String(decoding: slug, as: UTF8.self)
  }

  /// Such a name as bytes; empty where no letter or digit is left.
  package static func bytes(_ text: [UInt8]) -> [UInt8] {
    var reader = ScalarReader(text)
    var slug: [UInt8] = []
    while let scalar = reader.next() {
      if Letters.isUnseen(scalar) { continue }
      if let letters = letters(of: scalar) {
        slug += letters
      } else if let last = slug.last, last != Sign.hyphen {
        slug.append(Sign.hyphen)
      }
    }
    while slug.last == Sign.hyphen { slug.removeLast() }
    return slug
  }

  /// The ASCII letters or digits of a scalar; nil for what is neither.
  private static func letters(of scalar: UInt32) -> [UInt8]? {
    if let letters = Letters.plain(of: scalar) { return [UInt8](letters) }
    guard let sign = UInt8(exactly: scalar) else { return nil }
    if Sign.isCapital(sign) { return [sign + 0x20] }
    return Sign.isLetter(sign) || Sign.isDigit(sign) ? [sign] : nil
  }
}
