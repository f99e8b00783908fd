import Law

/// Reads the texts of an inquiry one field at a time, and collects what is wrong with them.
struct InquiryReader {
  /// What was read: nil where the text was missing, or could not be read.
  struct Reading<Value> {
    let value: Value?
    let isGiven: Bool

    /// Whether a text was given that could not be read.
    var isUnreadable: Bool { isGiven && value == nil }
  }

  private let inputs: [Inquiry.Input]
  private(set) var faults: [EntitlementFault] = []

  /// Takes texts; one for a field that the inquiry does not take is a fault.
  init(_ inputs: [Inquiry.Input], taking fields: [EntitlementFault.Field]) {
    self.inputs = inputs
    // By its place, so that no text is held for a look at its field.
    for place in inputs.indices {
      let field = inputs[place].field
      if !fields.contains(field), !faults.contains(.unused(field)) { faults.append(.unused(field)) }
    }
  }

  /// Reads a field that may be given once; the first text counts.
  mutating func one<Value: Typed>(_ field: EntitlementFault.Field) -> Reading<Value> {
    guard let first = inputs.indices.first(where: { inputs[$0].field == field }) else {
      return Reading(value: nil, isGiven: false)
    }
    let value: Value? = value(of: inputs[first].text, as: field)
    var isRepeated = false
    for place in inputs.indices.dropFirst(first + 1) where inputs[place].field == field {
      // What is wrong with each of them is told too.
      _ = self.value(of: inputs[place].text, as: field) as Value?
      isRepeated = true
    }
    if isRepeated { faults.append(.repeated(field)) }
    return Reading(value: value, isGiven: true)
  }

  /// Reads a day that may be given once, of a year in which somebody who works today can have begun, or
  /// can end.
  mutating func day(_ field: EntitlementFault.Field) -> Reading<CalendarDay> {
    let reading: Reading<CalendarDay> = one(field)
    guard let day = reading.value else { return reading }
    if day.year < Self.firstYear {
      faults.append(.dayTooEarly(day, of: field, first: Self.firstYear))
    } else if day.year > Inquiry.lastYear {
      faults.append(.dayTooLate(day, of: field, last: Inquiry.lastYear))
    } else {
      return reading
    }
    return Reading(value: nil, isGiven: true)
  }

  /// Reads posts held for some days, which may be given several times.
  mutating func periods() -> [Reading<TypedPeriod>] {
    let readings: [Reading<TypedPeriod>] = all(.period)
    for reading in readings {
      if let period = reading.value { check(period.span, of: .period) }
    }
    return readings
  }

  /// Reads absences, which may be given several times.
  mutating func absences() -> [Reading<Absence>] {
    let readings: [Reading<Absence>] = all(.absence)
    for reading in readings {
      if let absence = reading.value { check(absence.span, of: .absence) }
    }
    return readings
  }

  private mutating func check(_ span: DayRange, of field: EntitlementFault.Field) {
    for day in [span.first, span.last ?? span.first] where day.year < Self.firstYear {
      faults.append(.dayTooEarly(day, of: field, first: Self.firstYear))
      return
    }
  }

  /// A year typed wrongly, such as 0218, lies before it.
  private static let firstYear = 1940

  /// Reads a field that may be given several times.
  mutating func all<Value: Typed>(_ field: EntitlementFault.Field) -> [Reading<Value>] {
    var readings: [Reading<Value>] = []
    for place in inputs.indices where inputs[place].field == field {
      readings.append(Reading(value: value(of: inputs[place].text, as: field), isGiven: true))
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
      faults.append(error.field == field ? error : .typed(error, in: field))
    }
    return nil
  }
}
