import French

/// Whole hours as someone types them, with or without their unit.
package struct TypedHours: Typed {
  package let count: Int

  /// Reads `28`, `28h`, `1 200 h`, `28h00` or `28 heures`.
  package init?(_ text: TypedText) {
    var number = text.folded
    if let (before, unit) = number.cut(at: "h") {
      guard unit.trimmed.endsHours || unit.isWord("00") else { return nil }
      number = before
    }
    guard let count = Int(TypedText(Blanks.removed(from: number.bytes)[...])) else { return nil }
    self.count = count
  }
}

extension TypedText {
  /// Whether the text is what may follow the `h` of whole hours: nothing, or the rest of `heures`.
  var endsHours: Bool { bytes.isEmpty || isWord("eure") || isWord("eures") }
}

extension InquiryReader {
  /// Reads hours that may be given once.
  mutating func hours(_ field: EntitlementFault.Field) -> Reading<Int> {
    let reading: Reading<TypedHours> = one(field)
    return Reading(value: reading.value?.count, isGiven: reading.isGiven)
  }
}
