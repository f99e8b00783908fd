import Law
import Testing

/// What an authority pays, and when it takes requests.
struct LocalRulesTests {
  @Test(
    arguments: [
      ("1800", 60, 1000), ("900", 60, 900), ("900", 10, 200), ("1800", 40, 800), ("0", 60, 0),
    ])
  func theLowestCapHolds(cost: String, hours: Int, paid: Int) throws {
    let caps = FundingCaps(perHour: Euros(20), perProject: Euros(1000))
    let share = caps.share(of: try #require(Euros(written: cost)), hours: hours)
    #expect(share == Euros(cents: paid * 100))
  }

  @Test func whatWasPaidThisYearCounts() {
    let caps = FundingCaps(perYear: Euros(1500))
    #expect(caps.share(of: Euros(900), hours: nil, paid: Euros(1000)) == Euros(500))
    #expect(caps.share(of: Euros(900), hours: nil, paid: Euros(2000)) == Euros(0))
  }

  @Test func aCapByTheHourNeedsTheHours() {
    #expect(FundingCaps(perHour: Euros(20)).share(of: Euros(900), hours: nil) == nil)
  }

  @Test(
    arguments: [
      ("1500", 150_000), ("1 500,50 €", 150_050), ("12.5", 1250), ("12,505", nil), ("12,", nil),
      ("", nil), ("-5", nil), ("€", nil), ("1.500,50", nil), ("99999999", nil),
    ] as [(String, Int?)])
  func sumsAreReadAsPeopleWriteThem(text: String, cents: Int?) {
    #expect(Euros(written: text)?.cents == cents)
  }

  @Test(
    arguments: [
      ("2026-11-28", "2027-01-15", "2027-03-31"), ("2026-01-15", "2026-01-15", "2026-03-31"),
      ("2026-03-31", "2026-01-15", "2026-03-31"), ("2026-04-01", "2026-12-01", "2027-01-10"),
      ("2027-01-05", "2026-12-01", "2027-01-10"),
    ])
  func theNextPeriodIsFoundOverTheNewYearToo(
    day: String, first: String, last: String
  ) throws {
    let calendar = try #require(
      LocalCalendar(
        written: Array(
          (first.hasSuffix("12-01") ? "01/12..10/01" : "15/01..31/03").utf8)))
    let asked = try #require(CalendarDay(iso: day))
    let next = try #require(calendar.next(on: asked))
    #expect(next.first.iso == first)
    #expect(next.last.iso == last)
  }

  /// A period that holds goes before one that ends sooner: who asks within it is on time.
  @Test(arguments: [
    ("2027-01-05", "2027-01-01", "2027-12-31"), ("2027-02-01", "2027-01-01", "2027-12-31"),
    ("2027-06-01", "2027-01-01", "2027-12-31"),
  ])
  func periodsMayOverlap(day: String, first: String, last: String) throws {
    let asked = try #require(CalendarDay(iso: day))
    for text in ["01/01..31/12 15/01..31/03", "15/01..31/03 01/01..31/12"] {
      let calendar = try #require(LocalCalendar(written: Array(text.utf8)))
      let next = try #require(calendar.next(on: asked))
      #expect(next.first.iso == first && next.last.iso == last)
    }
  }

  @Test func ofPeriodsToComeTheFirstToBeginIsNext() throws {
    let calendar = try #require(LocalCalendar(written: Array("01/03..31/12 01/06..30/06".utf8)))
    let next = try #require(calendar.next(on: CalendarDay(2027, .february, 1)))
    #expect(next.first.iso == "2027-03-01")
  }

  @Test(arguments: ["15/01..31/03 60", "01/09..15/10 15/01..31/03", "60", ""])
  func whatIsWrittenIsReadAgain(text: String) {
    #expect(LocalCalendar(written: Array(text.utf8))?.written == text)
  }

  @Test(arguments: ["15/01-31/03", "31/02..31/03", "0", "366", "60 60", "1/1.2/2"])
  func whatIsNoCalendarIsRefused(text: String) {
    #expect(LocalCalendar(written: Array(text.utf8)) == nil)
  }
}
