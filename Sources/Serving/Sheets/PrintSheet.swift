/// Makes a screen show what paper would: in a style sheet, print and screen change places.
enum PrintSheet {
  /// A style sheet, or a page, in which the media of paper and of the screen are exchanged.
  static func exchanged(_ bytes: [UInt8], of path: String) -> [UInt8] {
    if path.hasSuffix(".css") { return exchangedRules(bytes) }
    guard path.hasSuffix(".html") else { return bytes }
    return Array(
      String(decoding: bytes, as: UTF8.self)
        .replacing(#/media="(print|screen)"/#) { "media=\"\(other($0.output.1))\"" }.utf8)
  }

  /// The conditions of `@media` rules, up to their brace.
  private static func exchangedRules(_ bytes: [UInt8]) -> [UInt8] {
    Array(
      String(decoding: bytes, as: UTF8.self)
        .replacing(#/@media[^{]*\{/#) { rule in
          rule.output.replacing(#/\b(print|screen)\b/#) { other($0.output.1) }
        }.utf8)
  }

  private static func other(_ medium: Substring) -> String {
    medium == "print" ? "screen" : "print"
  }
}
