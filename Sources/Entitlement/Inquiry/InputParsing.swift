import Law

extension Quotity {
  /// Reads `28/35`, or several posts as `10/35+10/35`; nothing where the text is no fraction.
  static func list(_ text: String) throws(EntitlementFault) -> [Quotity]? {
    var quotities: [Quotity] = []
    for post in text.split(separator: "+", omittingEmptySubsequences: false) {
      let parts = post.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 2, let part = Int(parts[0]), let whole = Int(parts[1]) else {
        return nil
      }
      quotities.append(try Quotity(part, over: whole))
    }
    return quotities
  }
}

extension Consumption {
  /// Reads `2023:20`; nothing where the text is no year with its hours.
  init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let year = Int(parts[0]), let hours = Int(parts[1]) else { return nil }
    self.init(year, hours: hours)
  }
}

extension Qualification.LowQualified {
  /// Reads a year, `oui`, which no text at all says too, or `non`.
  init?(_ text: String) {
    switch text {
    case "", "oui": self = .always
    case "non": self = .never
    case _:
      guard let year = Int(text) else { return nil }
      self = .since(year)
    }
  }
}

extension Euros {
  /// Reads whole euros with or without cents, `102,23` or `102.2`; nothing where they are past all
  /// counting.
  init?(typed text: String) {
    let isNegative = text.hasPrefix("-")
    let parts = text.dropFirst(isNegative ? 1 : 0).split(
      omittingEmptySubsequences: false
    ) { $0 == "," || $0 == "." }
    guard let whole = Self.digits(parts[0]), let euros = Euros(whole: whole), parts.count <= 2
    else {
      return nil
    }
    var cents = 0
    if parts.count == 2 {
      guard (1...2).contains(parts[1].utf8.count), let rest = Self.digits(parts[1]) else {
        return nil
      }
      cents = parts[1].utf8.count == 1 ? rest * 10 : rest
    }
    let (sum, overflow) = euros.cents.addingReportingOverflow(cents)
    if overflow { return nil }
    self.init(cents: isNegative ? -sum : sum)
  }

  private static func digits(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }
}
