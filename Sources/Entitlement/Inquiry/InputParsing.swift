import Law

extension TypedText {
  /// A whole number of at most nine digits, perhaps with a sign.
  var number: Int? {
    if let positive = after("-") { return Int(digits: positive.bytes).map { -$0 } }
    return Int(digits: (after("+") ?? self).bytes)
  }

  /// A day that exists, written `AAAA-MM-JJ`, or `JJ/MM/AAAA` as people do.
  var day: CalendarDay? {
    let parts = parts(between: "/")
    guard parts.count == 3 else { return CalendarDay(iso: String(decoding: bytes, as: UTF8.self)) }
    guard parts[0].bytes.count <= 2, parts[1].bytes.count <= 2, parts[2].bytes.count == 4,
      let year = Int(digits: parts[2].bytes), let month = Int(digits: parts[1].bytes),
      let day = Int(digits: parts[0].bytes)
    else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  /// `oui`, which no text at all says too, or `non`.
  var isYes: Bool? {
    if bytes.isEmpty || isWord("oui") { return true }
    return isWord("non") ? false : nil
  }
}

extension Quotity {
  /// Reads `28/35`, or several posts as `10/35+10/35`; nothing where the text is no fraction.
  static func list(_ text: TypedText) throws(EntitlementFault) -> [Quotity]? {
    var quotities: [Quotity] = []
    for post in text.parts(between: "+") {
      let parts = post.parts(between: "/")
      guard parts.count == 2, let part = parts[0].number, let whole = parts[1].number else {
        return nil
      }
      quotities.append(try Quotity(part, over: whole))
    }
    return quotities
  }
}

extension Consumption {
  /// Reads `2023:20`; nothing where the text is no year with its hours.
  init?(_ text: TypedText) {
    let parts = text.parts(between: ":")
    guard parts.count == 2, let year = parts[0].number, let hours = parts[1].number else {
      return nil
    }
    self.init(year, hours: hours)
  }
}

extension Qualification.LowQualified {
  /// Reads a year, `oui`, which no text at all says too, or `non`.
  init?(_ text: TypedText) {
    if let isYes = text.isYes {
      self = isYes ? .always : .never
    } else {
      guard let year = text.number else { return nil }
      self = .since(year)
    }
  }
}

extension Euros {
  /// Reads whole euros with or without cents, `102,23` or `102.2`; nothing where there are too many.
  init?(_ text: TypedText) {
    let positive = text.after("-")
    let parts = (positive ?? text).parts(between: ",", ".")
    guard parts.count <= 2, let euros = Int(digits: parts[0].bytes).flatMap(Euros.init(whole:)),
      let cents = parts.count == 2 ? Self.cents(parts[1]) : 0
    else { return nil }
    let sum = euros.cents + cents
    self.init(cents: positive == nil ? sum : -sum)
  }

  /// The cents that one or two decimals stand for.
  private static func cents(_ decimals: TypedText) -> Int? {
    switch decimals.bytes.count {
    case 1: Int(digits: decimals.bytes).map { $0 * 10 }
    case 2: Int(digits: decimals.bytes)
    case _: nil
    }
  }
}
