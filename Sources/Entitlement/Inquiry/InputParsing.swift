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
  /// Reads `oui` or `non`.
  init?(_ text: TypedText) {
    guard text.isWord("oui") || text.isWord("non") else { return nil }
    self = text.isWord("oui")
  }
}

extension CalendarDay: Typed {
  /// Reads a day that exists, written `AAAA-MM-JJ`, or as people do.
  init?(_ text: TypedText) {
    self.init(written: text.bytes)
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
  /// Reads whole euros with or without cents, `102,23` or `102.2`; nil where there are too many.
  init?(_ text: TypedText) {
    let positive = text.after("-")
    let amount = positive ?? text
    let parts = amount.halves(at: UInt8(ascii: ","), or: UInt8(ascii: "."))
    guard let euros = Int(digits: (parts?.0 ?? amount).bytes).flatMap(Euros.init(whole:)),
      let cents = parts.map({ Self.cents($0.1.bytes) }) ?? 0
    else { return nil }
    let sum = euros.cents + cents
    self.init(cents: positive == nil ? sum : -sum)
  }

  /// The cents that one or two decimals stand for.
  private static func cents(_ decimals: ArraySlice<UInt8>) -> Int? {
    guard decimals.count <= 2, let number = Int(digits: decimals) else { return nil }
    return decimals.count == 1 ? number * 10 : number
  }
}
