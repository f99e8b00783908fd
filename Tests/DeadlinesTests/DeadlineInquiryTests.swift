import Law
import Testing

@testable import Deadlines

/// What is typed: days that do not exist, that contradict each other, that have not come.
struct DeadlineInquiryTests {
  private static let today = CalendarDay(2026, .november, 28)

  private func read(_ typed: [(DeadlineFault.Field, String)]) throws -> Schedule {
    try DeadlineInquiry(typed.map { .init($0.0, $0.1) }, today: Self.today).schedule
  }

  private func faults(_ typed: [(DeadlineFault.Field, String)]) -> [DeadlineFault] {
    do {
      _ = try DeadlineInquiry(typed.map { .init($0.0, $0.1) }, today: Self.today)
      return []
    } catch {
      return error.all
    }
  }

  @Test(arguments: [
    "2026-11-28", "28/11/2026", " 28/11/2026\t", "\u{A0}28/11/2026\u{202F}", "28 novembre 2026",
  ])
  func aDayIsReadAsPeopleWriteIt(text: String) throws {
    #expect(try read([(.request, text)]).request == Self.today)
  }

  @Test(arguments: [
    "2026-02-30", "30/02/2026", "2023-02-29", "28 novembre", "", "2026-1-1", "32/01/2026",
    "28/11/26", "<b>2026-11-28</b>", "2026-11-28\n2026-11-29",
  ])
  func whatIsNoDayIsToldWithWhatIsAccepted(text: String) throws {
    let found = faults([(.request, text)])
    #expect(found.map(\.field) == [.request])
    #expect(try #require(found.first).message.contains("2026-11-28 ou 28/11/2026"))
  }

  @Test func aHugeTextIsToldShort() throws {
    let found = faults([(.request, String(repeating: "é", count: 10_000))])
    #expect(found.count == 1)
    #expect(try #require(found.first).message.utf8.count < 200)
  }

  @Test func everyFaultIsToldAtOnce() {
    let found = faults([
      (.request, "2026-11-20"), (.refusal, "2026-11-19"), (.training, "2026-13-01"),
      (.earlierRefusal, "2026-11-29"),
    ])
    #expect(Set(found.map(\.field)) == [.request, .refusal, .training, .earlierRefusal])
  }

  @Test(
    arguments: [
      ([], DeadlineFault.missingRequest),
      (
        [(.request, "2026-11-20"), (.refusal, "2026-11-19")],
        .tooEarly(
          CalendarDay(2026, .november, 19), in: .refusal, CalendarDay(2026, .november, 20),
          of: .request)
      ),
      (
        [(.request, "2026-11-20"), (.training, "2026-11-19")],
        .tooEarly(
          CalendarDay(2026, .november, 19), in: .training, CalendarDay(2026, .november, 20),
          of: .request)
      ),
      (
        [(.request, "2027-11-20"), (.earlierRefusal, "2026-11-29")],
        .notCome(CalendarDay(2026, .november, 29), in: .earlierRefusal, today: today)
      ),
      ([(.request, "2026-11-20"), (.request, "2026-11-20")], .repeated(.request)),
      (
        [(.request, "0026-11-20")],
        .impossibleYear(CalendarDay(26, .november, 20), in: .request)
      ),
    ] as [([(DeadlineFault.Field, String)], DeadlineFault)])
  func eachFaultIsAlone(typed: [(DeadlineFault.Field, String)], fault: DeadlineFault) {
    #expect(faults(typed) == [fault])
  }

  /// A request that is yet to be made may be planned.
  @Test func aRequestMayLieAhead() throws {
    #expect(try read([(.request, "2027-12-31")])[.silence]?.day.iso == "2028-02-29")
  }
}
