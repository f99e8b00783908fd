import Entitlement
import Law
import Testing

/// What a person reads when something typed cannot be.
struct FaultMessageTests {
  private let day = CalendarDay(2026, .november, 20)
  private let opening = CalendarDay(2017, .january, 1)

  /// A message names what was found, and something that is accepted.
  @Test func messagesNameWhatWasFound() throws {
    let faults: [(EntitlementFault, [String])] = [
      (.quotityAboveOne(36, over: 35), ["36/35", "28/35"]),
      (.quotityWithoutWhole(35, over: 0), ["35/0", "28/35"]),
      (.quotityNotPositive(0, over: 35), ["0/35", "28/35"]),
      (.quotityTooFine(1, over: 10_001), ["1/10001", "10000"]),
      (.yearTooEarly(2016, of: .diploma, first: 2017), ["2016", "2017"]),
      (.yearInFuture(2030, of: .diploma, last: 2026), ["2030", "2026"]),
      (.entryAfter(day, asOf: opening), ["20/11/2026", "01/01/2017"]),
      (.tooEarly(CalendarDay(2010, .may, 2), opening: opening), ["02/05/2010", "01/01/2017"]),
      (.dayTooLate(CalendarDay(2100, .may, 2), of: .asOf, last: 2099), ["02/05/2100", "2099"]),
      (.jobBackwards(DayRange(from: day, to: opening)), ["20/11/2026", "01/01/2017"]),
      (.diplomaTooEarly(2020, since: 2022), ["2020", "2022"]),
      (.diplomaWithoutLowQualification(2020), ["2020"]),
      (.negativeHours(-4, of: .training), ["-4", "0"]),
      (.tooManyHours(401, of: .balance, most: 400), ["401", "400"]),
      (.consumptionAboveBalance(Consumption(2020, hours: 80), balance: 72), ["80", "2020", "72"]),
      (.consumptionBeforeEntry(Consumption(2019, hours: 3), first: 2020), ["2019", "2020"]),
      (.negativeEuros(Euros(cents: -150)), ["−1,50\u{A0}€", "0"]),
    ]
    for (fault, parts) in faults {
      for part in parts { #expect(fault.message.contains(part), "\(fault)") }
    }
  }

  /// Whatever a message gives as an example can be typed.
  @Test(arguments: EntitlementFault.Field.allCases)
  func examplesAreRead(field: EntitlementFault.Field) throws {
    let others: [Inquiry.Input]
    switch field {
    case .entry, .period, .euros, .hours: others = []
    case .diploma: others = [.init(.entry, "2017-01-01"), .init(.lowQualified, "2018")]
    case .unfitnessRisk: others = [.init(.balance, "4"), .init(.training, "10")]
    case .balance, .asOf, .quotity, .lowQualified, .formerHours, .consumption, .contractEnd,
      .training, .absence:
      others = [.init(.entry, "2017-01-01")]
    }
    for example in field.examples {
      let inputs = others + [Inquiry.Input(field, example)]
      switch field {
      case .euros, .hours: _ = try ConversionInquiry(inputs, today: day)
      case .entry, .balance, .asOf, .quotity, .lowQualified, .diploma, .formerHours,
        .consumption, .contractEnd, .training, .unfitnessRisk, .period, .absence:
        _ = try Inquiry(inputs, today: day)
      }
      let refusal = EntitlementFault.unreadable(TypedText("x"), as: field)
      #expect(refusal.message.contains(example))
    }
  }
}
