import Entitlement
import Law
import Testing

/// The series worked out by hand from the texts, 2017 to 2025, nothing used and no DIF.
struct ControlSeriesTests {
  /// A career and what it must give, credit / balance, year by year.
  struct Series: Sendable, CustomTestStringConvertible {
    let name: String
    let career: Career
    let expected: String

    var testDescription: String { name }
  }

  static let series: [Series] = {
    do {
      let half = try Quotity(50, over: 100)
      let since2017 = Qualification(.always)
      return [
        Series(
          name: "full post", career: .since2017(),
          expected: "24/24 24/48 24/72 25/97 25/122 25/147 3/150 0/150 0/150"),
        Series(
          name: "half a post", career: .since2017(at: half),
          expected: "12/12 12/24 12/36 13/49 13/62 13/75 13/88 13/101 13/114"),
        Series(
          name: "28 hours of 35", career: .since2017(at: try Quotity(28, over: 35)),
          expected: "20/20 20/40 20/60 20/80 20/100 20/120 20/140 10/150 0/150"),
        Series(
          name: "20 hours of 35", career: .since2017(at: try Quotity(20, over: 35)),
          expected: "14/14 14/28 14/42 15/57 15/72 15/87 15/102 15/117 15/132"),
        Series(
          name: "raised", career: .since2017(at: .full, since2017),
          expected: "48/48 48/96 48/144 50/194 50/244 50/294 50/344 50/394 6/400"),
        Series(
          name: "raised, half a post", career: .since2017(at: half, since2017),
          expected: "24/24 24/48 24/72 25/97 25/122 25/147 25/172 25/197 25/222"),
        Series(
          name: "raised since 2023", career: .since2017(at: .full, Qualification(.since(2023))),
          expected: "24/24 24/48 24/72 25/97 25/122 25/147 50/197 50/247 50/297"),
        Series(
          name: "raised until a diploma",
          career: .since2017(at: .full, Qualification(.always, diploma: 2022)),
          expected: "48/48 48/96 48/144 50/194 50/244 0/244 0/244 0/244 0/244"),
      ]
    } catch {
      return []
    }
  }()

  @Test func allSeriesCanBeWritten() {
    #expect(Self.series.count == 8)
  }

  @Test(arguments: series)
  func comesOutToTheHour(series: Series) throws {
    let ledger = try series.career.ledger()
    #expect(ledger.years.map(\.year) == Array(2017...2025))
    let found = ledger.years.map { "\($0.credit)/\($0.balance)" }.joined(separator: " ")
    #expect(found == series.expected)
    #expect(try series.career.account().balance == ledger.balance)
  }

  /// In 2019 the account shows 2017 and 2018 only; the hours of 2019 come in 2020.
  @Test func theHoursOfAYearAreDueOnItsLastDay() throws {
    let before = try Career.since2017(asOf: CalendarDay(2019, .december, 30)).ledger()
    #expect(before.balances == [24, 48])
    #expect(before.alerts == [.currentYearOut(RightsYear(2019))])
    let after = try Career.since2017(asOf: CalendarDay(2019, .december, 31)).ledger()
    #expect(after.balances == [24, 48, 72])
    #expect(after.alerts == [.notShownYet(RightsYear(2019))])
    let spring = try Career.since2017(asOf: CalendarDay(2020, .april, 30)).ledger()
    #expect(spring.alerts == [.currentYearOut(RightsYear(2020))])
    #expect(RightsYear(2019).shown == CalendarDay(2020, .april, 30))
  }
}
