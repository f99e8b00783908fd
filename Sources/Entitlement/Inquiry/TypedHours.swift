/// Whole hours as someone types them, with or without their unit.
struct TypedHours: Typed {
  let count: Int

  /// Reads `28`, `28h`, `28 h`, `28h00` or `28 heures`.
  init?(_ text: TypedText) {
    var number = text.trimmed
    for letter in ["h", "H"] {
      guard let (before, unit) = number.cut(at: letter) else { continue }
      guard ["", "00", "eure", "eures"].contains(where: { unit.isWord($0) }) else { return nil }
      number = before.trimmed
    }
    guard let count = Int(number) else { return nil }
    self.count = count
  }
}

extension InquiryReader {
  /// Reads hours that may be given once.
  mutating func hours(_ field: EntitlementFault.Field) -> Reading<Int> {
    let reading: Reading<TypedHours> = one(field)
    return Reading(value: reading.value?.count, isGiven: reading.isGiven)
  }
}
