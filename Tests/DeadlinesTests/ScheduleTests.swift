import Law
import Testing

@testable import Deadlines

/// Which days there are, and from what they are counted. The days were counted by hand.
struct ScheduleTests {
  private func schedule(_ request: String, _ refusal: String? = nil) throws -> [String: String] {
    let schedule = Schedule(
      request: try #require(CalendarDay(iso: request)),
      refusal: try refusal.map { try #require(CalendarDay(iso: $0)) })
    return Dictionary(
      uniqueKeysWithValues: schedule.deadlines.map { ($0.kind.rawValue, $0.day.iso) })
  }

  @Test(
    arguments: [
      // 28 March 2027 is Easter; the day after it is Easter Monday.
      (
        "2026-11-28", nil,
        ["silence": "2027-01-28", "motifs": "2027-03-28", "recours": "2027-03-30"]
      ),
      (
        "2023-12-31", nil,
        ["silence": "2024-02-29", "motifs": "2024-04-29", "recours": "2024-04-30"]
      ),
      (
        "2026-12-31", nil,
        ["silence": "2027-02-28", "motifs": "2027-04-28", "recours": "2027-04-29"]
      ),
      (
        "2024-02-29", nil,
        ["silence": "2024-04-29", "motifs": "2024-06-29", "recours": "2024-07-01"]
      ),
      // A refusal up to the day of silence takes its place.
      ("2026-01-15", "2026-03-15", ["recours": "2026-05-18"]),
      ("2026-01-15", "2026-01-15", ["recours": "2026-03-16"]),
      // A later one opens a new time, up to the last day of the former one.
      ("2026-01-15", "2026-03-16", ["silence": "2026-03-15", "recours": "2026-05-18"]),
      ("2026-01-15", "2026-05-18", ["silence": "2026-03-15", "recours": "2026-07-20"]),
      ("2026-01-15", "2026-05-19", ["silence": "2026-03-15", "recours": "2026-05-18"]),
    ] as [(String, String?, [String: String])])
  func aRefusalDecidesWhichDaysThereAre(
    request: String, refusal: String?, expected: [String: String]
  ) throws {
    #expect(try schedule(request, refusal) == expected)
  }

  @Test func onlyARefusalAfterTheTimeForTheCourtIsLate() {
    let request = CalendarDay(2026, .january, 15)
    for (day, isLate) in [(18, false), (19, true)] {
      let schedule = Schedule(request: request, refusal: CalendarDay(2026, .may, day))
      #expect(schedule.isRefusalLate == isLate)
      #expect(schedule.notes.contains { $0.kind == .lateRefusal } == isLate)
      #expect(schedule.notes.contains { $0.kind == .statedRemedies } == !isLate)
    }
  }

  /// No text gives these dates to a contract of private law nor to a former agent.
  @Test func whoseDatesTheyAreNotIsToldWithTheText() {
    let notes = Schedule(request: CalendarDay(2026, .january, 15)).notes
    for note in [notes, Note.general].map({ $0.filter { $0.kind == .otherStatuses } }) {
      #expect(note.map(\.sentence).joined().contains("conseil de prud'hommes"))
      #expect(note.flatMap(\.kind.texts).contains(.ctL1411_1))
    }
  }

  /// Once the last time has run out, a way is told; not a day before.
  @Test(
    arguments: [
      ("2026-01-15", nil, "2026-05-18", false), ("2026-01-15", nil, "2026-05-19", true),
      ("2026-01-15", "2026-01-20", "2026-03-23", false),
      ("2026-01-15", "2026-01-20", "2026-03-24", true),
    ] as [(String, String?, String, Bool)])
  func aNewRequestIsTheWayOut(
    request: String, refusal: String?, today: String, isTold: Bool
  ) throws {
    let schedule = Schedule(
      request: try #require(CalendarDay(iso: request)),
      refusal: try refusal.map { try #require(CalendarDay(iso: $0)) }, earlierRefusal: nil,
      training: nil, today: try #require(CalendarDay(iso: today)))
    let note = schedule.notes.first { $0.kind == .newRequest }
    #expect((note != nil) == isTold)
    #expect(note?.sentence.contains("contre récépissé") ?? true)
  }

  @Test(arguments: [
    ("2027-01-28", true), ("2027-01-10", true), ("2027-01-29", false), ("2026-11-28", false),
  ])
  func aTrainingBeforeTheAnswerIsTold(training: String, isTold: Bool) throws {
    let day = try #require(CalendarDay(iso: training))
    let schedule = Schedule(request: CalendarDay(2026, .november, 28), training: day)
    #expect(schedule.notes.contains { $0.kind == .earlyStart } == isTold)
  }

  /// A refusal of 2025, and a request whose silence refuses in 2027 alone.
  @Test(arguments: [("2026-12-01", "2026-12-02", true), ("2026-12-01", "2027-01-02", false)])
  func aWrittenRefusalMayStillBeTheSecond(request: String, today: String, isTold: Bool) throws {
    let schedule = Schedule(
      request: try #require(CalendarDay(iso: request)), refusal: nil,
      earlierRefusal: CalendarDay(2025, .june, 1), training: nil,
      today: try #require(CalendarDay(iso: today)))
    let note = try #require(schedule.notes.first { $0.kind == .thirdRefusal })
    #expect(note.sentence.contains("au plus tard le 31 décembre 2026") == isTold)
  }

  /// The words in which a length is told are those of the limit that the days are counted by.
  @Test(
    arguments: [
      (.silence, .silence), (.reasons, .reasons), (.court, .court),
      (.assessmentLeave, .assessmentLeave), (.trainingLeave, .trainingLeave),
    ] as [(Deadline.Kind, TimeLimit)])
  func lengthsAreToldAsTheyAreCounted(kind: Deadline.Kind, limit: TimeLimit) throws {
    let numbers = [1: "un", 2: "deux", 30: "trente", 60: "soixante", 90: "quatre-vingt-dix"]
    let words = "\(try #require(numbers[limit.count])) \(limit.unit.rawValue)"
    #expect(kind.length.hasPrefix(words))
    let schedule = Schedule(
      request: CalendarDay(2026, .november, 28), training: CalendarDay(2027, .june, 1))
    let deadline = try #require(schedule[kind])
    #expect(deadline.count.lowercased().hasPrefix(words))
  }

  @Test func theEmployersTimeForReasonsIsToldAsItIs() {
    #expect(TimeLimit.reasonsAnswer == TimeLimit(1, .months))
    #expect(Deadline.reasons(after: CalendarDay(2027, .january, 28)).sentence.contains("a un mois"))
  }

  /// Sixty and ninety days before 1 March of a year that follows a leap day, by hand.
  @Test func leavesAreAskedForDaysBefore() {
    let schedule = Schedule(
      request: CalendarDay(2023, .november, 1), training: CalendarDay(2024, .march, 1))
    #expect(schedule[.assessmentLeave]?.day.iso == "2024-01-01")
    #expect(schedule[.trainingLeave]?.day.iso == "2023-12-02")
    #expect(schedule.deadlines.map(\.day) == schedule.deadlines.map(\.day).sorted())
  }

  /// 30 December, then 28 February plus a day; or 31 December plus two months, 28 February.
  @Test(arguments: [
    ("2026-12-30", true), ("2026-12-31", false), ("2027-02-28", true), ("2026-11-28", false),
    ("2026-06-30", true), ("2026-06-29", false),
  ])
  func theEndOfAMonthIsSaidToBeDebated(refusal: String, isDebated: Bool) throws {
    let deadline = Deadline.court(after: try #require(CalendarDay(iso: refusal)))
    #expect((deadline.standing == .toConfirm) == isDebated)
    #expect(deadline.count.contains("deux façons") == isDebated)
  }

  @Test(
    arguments: [
      (nil, "premier refus, en 2027"), ("2026-06-01", "deuxième"), ("2027-01-02", "même année"),
      ("2025-06-01", "de nouveau un premier"),
    ] as [(String?, String)])
  func refusalsOfTwoYearsInARowAreCounted(earlier: String?, words: String) throws {
    let schedule = Schedule(
      request: CalendarDay(2027, .february, 1),
      earlierRefusal: try earlier.map { try #require(CalendarDay(iso: $0)) })
    let note = try #require(schedule.notes.first { $0.kind == .thirdRefusal })
    #expect(note.sentence.contains(words))
  }

  /// A request before the period of the authority, in it, and after it; the delay counts from the
  /// training.
  @Test(
    arguments: [
      ("2026-11-28", "2027-06-01", ["campagne": "2027-03-31", "depot-local": "2027-04-02"]),
      ("2027-02-01", "2027-06-01", ["depot-local": "2027-04-02"]),
      ("2027-04-10", nil, ["campagne": "2028-03-31"]),
    ] as [(String, String?, [String: String])])
  func theAuthorityHasItsOwnCalendar(
    request: String, training: String?, days: [String: String]
  ) throws {
    let calendar = try #require(LocalCalendar(written: Array("15/01..31/03 60".utf8)))
    let request = try #require(CalendarDay(iso: request))
    let schedule = Schedule(
      request: request, refusal: nil, earlierRefusal: nil,
      training: try training.map { try #require(CalendarDay(iso: $0)) }, today: request,
      calendar: calendar)
    let local = schedule.deadlines.filter { !Deadline.Kind.legal.contains($0.kind) }
    #expect(
      Dictionary(uniqueKeysWithValues: local.map { ($0.kind.rawValue, $0.day.iso) }) == days)
    let isOut = schedule.notes.contains { $0.kind == .offSeason }
    #expect(isOut == (days["campagne"] != nil))
  }

  @Test func theDaysLeftAreSaid() {
    let silence = Deadline.silence(after: CalendarDay(2026, .november, 28))
    #expect(silence.left(on: CalendarDay(2026, .november, 28)) == "il reste 61 jours")
    #expect(silence.left(on: CalendarDay(2027, .january, 27)) == "il reste 1 jour")
    #expect(silence.left(on: CalendarDay(2027, .january, 28)) == "c'est aujourd'hui")
    #expect(silence.left(on: CalendarDay(2027, .january, 29)) == "passé depuis 1 jour")
    #expect(silence.left(on: CalendarDay(2027, .march, 1)) == "passé depuis 32 jours")
  }

  @Test func everyDeadlineAndNoteButAdviceRestsOnATextInForceOrTakenOver() {
    #expect(Deadline.Kind.legal.allSatisfy { !$0.texts.isEmpty })
    #expect(Note.Kind.allCases.filter { $0.texts.isEmpty } == [.newRequest, .receipt])
  }
}
