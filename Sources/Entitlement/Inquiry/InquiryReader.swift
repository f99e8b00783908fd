import Law

/// Reads the texts of an inquiry one field at a time, and collects what is wrong with them.
struct InquiryReader {
  /// What was read: nothing where the text was missing, or could not be read.
  struct Reading<Value> {
    let value: Value?
    let isGiven: Bool

    /// Whether a text was given that could not be read.
    var isUnreadable: Bool { isGiven && value == nil }
  }

  private let inputs: [Inquiry.Input]
  private(set) var faults: [EntitlementFault] = []

  init(_ inputs: [Inquiry.Input]) {
    self.inputs = inputs
  }

  /// Reads a field that may be given once.
  mutating func one<Value>(
    _ field: EntitlementFault.Field, _ read: (String) throws(EntitlementFault) -> Value?
  ) -> Reading<Value> {
    let readings = all(field, read)
    if readings.count > 1 { faults.append(.repeated(field)) }
    return readings.first ?? Reading(value: nil, isGiven: false)
  }

  /// Reads a field that may be given several times.
  mutating func all<Value>(
    _ field: EntitlementFault.Field, _ read: (String) throws(EntitlementFault) -> Value?
  ) -> [Reading<Value>] {
    var readings: [Reading<Value>] = []
    for input in inputs where input.field == field {
      var value: Value?
      do {
        value = try read(input.text)
        if value == nil { faults.append(.unreadable(input.text, as: field)) }
      } catch {
        faults.append(error)
      }
      readings.append(Reading(value: value, isGiven: true))
    }
    return readings
  }
}

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
