import Entitlement
import Law
import Testing

/// Numbers that cannot be, outside of careers: balances, trainings, conversions, quotités.
struct AccountFaultTests {
  private let day = CalendarDay(2026, .november, 20)

  @Test(arguments: [
    (0, 35, EntitlementFault.quotityNotPositive(0, over: 35)),
    (-1, 35, .quotityNotPositive(-1, over: 35)), (36, 35, .quotityAboveOne(36, over: 35)),
    (35, 0, .quotityWithoutWhole(35, over: 0)), (1, -2, .quotityWithoutWhole(1, over: -2)),
    (1, 10_001, .quotityTooFine(1, over: 10_001)),
    (.min, .min, .quotityWithoutWhole(.min, over: .min)),
    (.max - 1, .max, .quotityTooFine(.max - 1, over: .max)),
    (.min, .max, .quotityNotPositive(.min, over: .max)),
  ])
  func quotitiesThatAreNoPartOfAPost(part: Int, whole: Int, fault: EntitlementFault) {
    #expect(throws: fault) { try Quotity(part, over: whole) }
    #expect(fault.field == .quotity)
  }

  @Test func quotitiesAreKeptInLowestTerms() throws {
    #expect(try Quotity(28, over: 35) == Quotity(4, over: 5))
    #expect(try Quotity(.max, over: .max) == .full)
  }

  @Test(arguments: [Int.min, -1, 401, Int.max])
  func officialBalancesThatCannotBe(balance: Int) throws {
    let fault: EntitlementFault =
      balance < 0
      ? .negativeHours(balance, of: .balance) : .tooManyHours(balance, of: .balance, most: 400)
    #expect(throws: EntitlementFaults.self) {
      try Account(official: balance, on: day, service: Service(since: day))
    }
    do {
      _ = try Account(official: balance, on: day, service: Service(since: day))
    } catch {
      #expect(error.all == [fault])
    }
  }

  @Test func anOfficialBalanceIsCheckedLikeACareer() throws {
    do {
      _ = try Account(
        official: -1, on: CalendarDay(2027, .march, 1), service: Service([]),
        qualification: Qualification(.never, diploma: 2020), formerHours: -2)
      Issue.record("no fault")
    } catch {
      #expect(
        error.all.map(\.field) == [.entry, .diploma, .formerHours, .balance])
    }
  }

  @Test func numbersBelowZeroElsewhere() throws {
    let account = try Career.since2017().account()
    for hours in [-1, Int.min] {
      #expect(throws: EntitlementFault.negativeHours(hours, of: .training)) {
        try account.cover(hours)
      }
      #expect(throws: EntitlementFault.negativeHours(hours, of: .hours)) {
        try Converter(on: day).euros(for: hours)
      }
      #expect(throws: EntitlementFault.negativeHours(hours, of: .balance)) {
        try Converter(on: day, balance: hours).hours(for: Euros(1))
      }
    }
    #expect(throws: EntitlementFault.negativeEuros(Euros(cents: -1))) {
      try Converter(on: day).hours(for: Euros(cents: -1))
    }
    let huge = try account.cover(.max)
    #expect(huge.missing == .max - 150)
  }
}
