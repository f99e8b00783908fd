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

  /// Reads a field that may be given once; the first text counts.
  mutating func one<Value: Typed>(_ field: EntitlementFault.Field) -> Reading<Value> {
    let readings: [Reading<Value>] = all(field)
    if readings.count > 1 { faults.append(.repeated(field)) }
    return readings.first ?? Reading(value: nil, isGiven: false)
  }

  /// Reads a field that may be given several times.
  mutating func all<Value: Typed>(_ field: EntitlementFault.Field) -> [Reading<Value>] {
    var readings: [Reading<Value>] = []
    for input in inputs where input.field == field {
      readings.append(Reading(value: value(of: TypedText(input.text), as: field), isGiven: true))
    }
    return readings
  }

  private mutating func value<Value: Typed>(
    of text: TypedText, as field: EntitlementFault.Field
  ) -> Value? {
    do {
      if let value = try Value(text) { return value }
      faults.append(.unreadable(text, as: field))
    } catch {
      faults.append(error)
    }
    return nil
  }
}
