import Law

/// What a text can stand for.
protocol Typed {
  /// Reads a text; nil where it is none of these, a fault where it is one that cannot be.
  init?(_ text: TypedText) throws(EntitlementFault)
}

extension Int: Typed {
  /// Reads a whole number of at most nine digits, perhaps with a sign.
  init?(_ text: TypedText) {
    let positive = text.after("-")
    guard let number = Int(digits: (positive ?? text.after("+") ?? text).bytes) else { return nil }
    self = positive == nil ? number : -number
  }
}

extension Bool: Typed {
  /// Reads `oui` or `non`, and what JSON and spreadsheets write for them.
  init?(_ text: TypedText) {
    let (yes, no): ([StaticString], [StaticString]) =
      (["oui", "true", "vrai"], ["non", "false", "faux"])
    self = yes.contains { text.isWord($0) }
    guard self || no.contains(where: { text.isWord($0) }) else { return nil }
  }
}

extension CalendarDay: Typed {
  /// Reads a day that exists, written `AAAA-MM-JJ`, or as people do.
  init?(_ text: TypedText) {
    self.init(written: text.trimmed.bytes)
  }
}

extension Consumption: Typed {
  /// Reads `2023:20` or `2023:20 h`; nil where the text is no year with its hours.
  init?(_ text: TypedText) {
    guard let (typed, taken) = text.halves(at: UInt8(ascii: ":")), let year = Int(typed.trimmed),
      let hours = TypedHours(taken)
    else { return nil }
    self.init(year, hours: hours.count)
  }
}

extension Qualification.LowQualified: Typed {
  /// Reads a year, `oui` or `non`.
  init?(_ text: TypedText) {
    if let isYes = Bool(text) {
      self = isYes ? .always : .never
    } else {
      guard let year = Int(text) else { return nil }
      self = .since(year)
    }
  }
}

extension Euros: Typed {
  /// Reads euros with or without cents, `1 500`, `102,23` or `102.2 €`, perhaps with a sign.
  init?(_ text: TypedText) {
    let positive = text.after("-")
    guard let sum = Euros(written: (positive ?? text).bytes) else { return nil }
    self.init(cents: positive == nil ? sum.cents : -sum.cents)
  }
}
