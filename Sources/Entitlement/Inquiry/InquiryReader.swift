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
    _ field: EntitlementFault.Field, _ read: (TypedText) throws(EntitlementFault) -> Value?
  ) -> Reading<Value> {
    let readings = all(field, read)
    if readings.count > 1 { faults.append(.repeated(field)) }
    return readings.first ?? Reading(value: nil, isGiven: false)
  }

  /// Reads a field that may be given several times.
  mutating func all<Value>(
    _ field: EntitlementFault.Field, _ read: (TypedText) throws(EntitlementFault) -> Value?
  ) -> [Reading<Value>] {
    var readings: [Reading<Value>] = []
    for input in inputs where input.field == field {
      let text = TypedText(input.text)
      var value: Value?
      do {
        value = try read(text)
        if value == nil { faults.append(.unreadable(text, as: field)) }
      } catch {
        faults.append(error)
      }
      readings.append(Reading(value: value, isGiven: true))
    }
    return readings
  }
}
