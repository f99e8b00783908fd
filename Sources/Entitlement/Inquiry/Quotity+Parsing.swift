import Law

extension [Quotity]: Typed {
  /// Reads one post, such as `28/35`, or several added up, such as `10/35+10/35`.
  init?(_ text: TypedText) throws(EntitlementFault) {
    self = []
    var rest: TypedText? = text
    while let posts = rest {
      let cut = posts.cut(at: "+")
      guard let quotity = try Quotity(cut?.before ?? posts) else { return nil }
      append(quotity)
      rest = cut?.after
    }
  }
}

extension Quotity: Typed {
  /// Reads `28/35`, `17,5/35`, `17h30/35`, `28h sur 35`, `80 %` or `temps complet`; hours with their
  /// unit alone, `28h` or `17h30`, are those of a full post of 35 hours.
  init?(_ text: TypedText) throws(EntitlementFault) {
    let text = text.trimmed.folded
    if text.isWord("temps complet") || text.isWord("temps plein") {
      self = .full
      return
    }
    if let share = text.before("%") {
      guard let part = WeeklyHours(share.trimmed) else { return nil }
      try self.init(part, over: WeeklyHours(100))
      return
    }
    guard let (share, post) = text.cut(at: "/") ?? text.cut(at: "sur") else {
      guard text.cut(at: "h") != nil, let part = WeeklyHours(text) else { return nil }
      try self.init(part, over: WeeklyHours(35))
      return
    }
    guard let part = WeeklyHours(share.trimmed), let whole = WeeklyHours(post.trimmed) else {
      return nil
    }
    try self.init(part, over: whole)
  }

  /// So many hours of so many.
  private init(_ part: WeeklyHours, over whole: WeeklyHours) throws(EntitlementFault) {
    try self.init(part.units * whole.unitsPerHour, over: whole.units * part.unitsPerHour)
  }
}

/// Hours a week as someone types them, exact: a whole number of parts of an hour.
private struct WeeklyHours {
  let units: Int
  let unitsPerHour: Int

  init(_ units: Int, unitsPerHour: Int = 1) {
    self.units = units
    self.unitsPerHour = unitsPerHour
  }

  /// Reads `28`, `28 h`, `28 heures`, `17,5` or `17h30`; with parts of an hour, at most four digits before them, so that
  /// products fit in thirty-two bits.
  init?(_ text: TypedText) {
    if let (typed, minutes) = text.cut(at: "h") {
      let hours = typed.trimmed
      if minutes.endsHours {
        guard let whole = Int(hours) else { return nil }
        self.init(whole)
        return
      }
      guard hours.bytes.count <= 4, minutes.bytes.count == 2, let whole = Int(digits: hours.bytes),
        let rest = Int(digits: minutes.bytes), rest < 60
      else { return nil }
      self.init(whole * 60 + rest, unitsPerHour: 60)
      return
    }
    guard let (typed, decimals) = text.halves(at: UInt8(ascii: ","), or: UInt8(ascii: ".")) else {
      guard let hours = Int(text) else { return nil }
      self.init(hours)
      return
    }
    guard typed.bytes.count <= 4, decimals.bytes.count <= 2, let whole = Int(digits: typed.bytes),
      let rest = Int(digits: decimals.bytes)
    else { return nil }
    let unitsPerHour = decimals.bytes.count == 1 ? 10 : 100
    self.init(whole * unitsPerHour + rest, unitsPerHour: unitsPerHour)
  }
}
