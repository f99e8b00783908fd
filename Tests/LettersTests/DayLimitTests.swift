import Forms
import Law
import Testing

@testable import Letters

/// Limits as the content writes them, and the days that they leave.
struct DayLimitTests {
  @Test(arguments: [
    "aujourd'hui", "depot", "depot + 2 mois", "depot + 1 an", "aujourd'hui + 30 jours",
  ])
  func aLimitIsReadAndWrittenAlike(text: String) throws {
    #expect(try #require(DayLimit(written: text)).text == text)
  }

  @Test(arguments: [
    "", "depot +", "depot + 2", "depot + deux mois", "depot - 2 mois", "depot + 2 semaines",
    "depot + 0 mois", "depot + 1000 mois", "depot + 2 mois + 1 jour", "+ 2 mois",
  ])
  func whatIsNoLimitIsRefused(text: String) {
    #expect(DayLimit(written: text) == nil)
  }

  /// What is accepted of the second day, by a hand-made table.
  @Test(arguments: [
    ("28/11/2026", "27/01/2027", false), ("28/11/2026", "28/01/2027", true),
    ("31/12/2026", "27/02/2027", false), ("31/12/2026", "28/02/2027", true),
    ("31/12/2027", "28/02/2028", false), ("31/12/2027", "29/02/2028", true),
  ])
  func twoMonthsGoFromDateToDate(start: String, day: String, isAccepted: Bool) {
    #expect(isFine(day, after: start, .earliest, DaySpan(2, .months)) == isAccepted)
  }

  @Test(arguments: [
    ("29/02/2028", "28/02/2029", true), ("29/02/2028", "01/03/2029", false),
    ("29/11/2026", "29/11/2027", true), ("29/11/2026", "30/11/2027", false),
  ])
  func aYearAtTheMost(start: String, day: String, isAccepted: Bool) {
    #expect(isFine(day, after: start, .latest, DaySpan(1, .years)) == isAccepted)
  }

  private func isFine(
    _ day: String, after start: String, _ side: DayBound.Side, _ span: DaySpan
  ) -> Bool {
    let fields = [
      FormField(label: "Le dépôt", kind: .day),
      FormField(label: "Le jour", kind: .day, bounds: [DayBound(side, anchor: 0, span: span)]),
    ]
    let form = FilledForm(
      fields, typed: [Array(start.utf8), Array(day.utf8)], today: CalendarDay(2026, .november, 29))
    return form.entries[1].fault == nil
  }

  @Test func anEmptyAnchorAsksNothing() {
    let fields = [
      FormField(label: "Le dépôt", kind: .day),
      FormField(
        label: "Le jour", kind: .day,
        bounds: [DayBound(.earliest, anchor: 0, span: DaySpan(2, .months))]),
    ]
    let form = FilledForm(
      fields, typed: [Array("  ".utf8), Array("1er mars 2026".utf8)],
      today: CalendarDay(2026, .november, 29))
    #expect(form.entries.map { String(decoding: $0.text, as: UTF8.self) } == ["", "1er mars 2026"])
    #expect(form.entries.allSatisfy { $0.fault == nil })
  }
}
