import Entitlement
import Law
import Testing

/// Days of personal study in hours, and hours in euros both ways.
struct StudyAndConversionTests {
  private let day = CalendarDay(2026, .november, 20)

  @Test(arguments: [
    (asked: 10, taken: 0, saved: 0, fromSavings: 0, refused: 0, hours: 30),
    (asked: 1, taken: 0, saved: 0, fromSavings: 0, refused: 0, hours: 3),
    (asked: 10, taken: 0, saved: 4, fromSavings: 4, refused: 0, hours: 18),
    (asked: 6, taken: 8, saved: 0, fromSavings: 0, refused: 4, hours: 6),
    (asked: 6, taken: 8, saved: 20, fromSavings: 2, refused: 4, hours: 0),
    (asked: Int.max, taken: Int.max, saved: 0, fromSavings: 0, refused: Int.max, hours: 0),
  ])
  func theTimeSavingsGoFirst(
    asked: Int, taken: Int, saved: Int, fromSavings: Int, refused: Int, hours: Int
  ) throws {
    let study = try PersonalStudy(
      halfDays: asked, alreadyTaken: taken, onTimeSavings: saved, on: day)
    #expect(study.halfDaysSaved == fromSavings)
    #expect(study.halfDaysRefused == refused)
    #expect(study.hours == hours)
    #expect(study.halfDaysSaved + study.halfDaysOfAccount + study.halfDaysRefused == asked)
  }

  @Test(arguments: [
    (500, 33, 33), (800, 53, 53), (1000, 67, 67), (2250, 150, 150), (5000, 333, 150), (0, 0, 0),
    (7, 0, 0), (8, 1, 1),
  ])
  func eurosBecomeHours(euros: Int32, rounded: Int, hours: Int) throws {
    let conversion = try Converter(on: day).hours(for: Euros(euros))
    #expect(conversion.hoursBeforeLimits == rounded)
    #expect(conversion.hours == hours)
    #expect(conversion.limit == (hours < rounded ? .convertedBefore : nil))
    #expect(conversion.text == .decree2017Article3_1)
  }

  @Test func halfAnHourIsRoundedUpAndSaid() throws {
    let half = try Converter(on: day).hours(for: Euros(7, cents: 50))
    #expect(half.hours == 1 && half.isHalfHour)
    let less = try Converter(on: day).hours(for: Euros(7, cents: 49))
    #expect(less.hours == 0 && !less.isHalfHour)
  }

  @Test(arguments: [(24, false, 360), (150, false, 2250), (400, true, 6000), (400, false, 2250)])
  func hoursBecomeEuros(hours: Int, raised: Bool, euros: Int32) throws {
    let conversion = try Converter(on: day, isLowQualified: raised).euros(for: hours)
    #expect(conversion.euros == Euros(euros))
    #expect(conversion.limit == (hours == 400 && !raised ? .convertedBefore : nil))
  }

  @Test func theCapLeavesLessRoom() throws {
    let conversion = try Converter(on: day, balance: 120).hours(for: Euros(1000))
    #expect(conversion.hours == 30 && conversion.limit == .cap)
    #expect(try Converter(on: day, balance: 244).hours(for: Euros(1000)).hours == 0)
    for limit in Conversion.Limit.allCases { #expect(!limit.sentence.isEmpty) }
  }

  /// Six years without a break end on the day; a conversion just before them is forgotten.
  @Test(arguments: [
    (CalendarDay(2020, .november, 20), false, 150), (CalendarDay(2020, .november, 21), false, 50),
    (CalendarDay(2020, .november, 21), true, 300), (CalendarDay(2018, .november, 20), true, 400),
    (CalendarDay(2018, .november, 21), true, 300), (CalendarDay(2026, .november, 20), false, 50),
    (CalendarDay(2026, .november, 21), false, 150),
  ])
  func earlierConversionsCount(past: CalendarDay, raised: Bool, left: Int) throws {
    let converter = Converter(
      on: day, isLowQualified: raised, earlier: [.init(past, hours: 100)])
    #expect(try converter.euros(for: 1000).hours == left)
    #expect(try converter.hours(for: Euros(30_000)).hours == left)
  }

  @Test func hugeNumbersAreCutAndNotLost() throws {
    #expect(try Converter(on: day).hours(for: Euros(cents: .max)).hours == 150)
    #expect(try Converter(on: day).euros(for: .max).hours == 150)
    let past = [Converter.Past(day, hours: .max), .init(day, hours: .max)]
    #expect(try Converter(on: day, earlier: past).euros(for: 10).hours == 0)
    #expect(Euros(whole: .max) == nil && Euros(whole: .min) == nil)
    #expect(Euros(whole: 15) == Euros(15))
  }
}
