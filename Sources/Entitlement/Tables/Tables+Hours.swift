package import Law

/// The amounts that the law sets, by period, each with its text.
///
/// They end with 2026, the last year whose texts were read: nothing is known of a later day.
package enum Tables {
  /// The first day of the account in the public service.
  package static let opening = CalendarDay(2017, .january, 1)

  /// Hours a year, general case.
  package static let generalScale = Table(
    .generalScale,
    .init(
      2017...2019, Scale(base: 24, cap: 150, slowdown: .init(threshold: 120, base: 12)),
      .act1983Article22Quater),
    [.init(2020...2026, Scale(base: 25, cap: 150), .decree2017Article3)])

  /// Hours a year for grade C without a diploma of level 3.
  package static let raisedScale = Table(
    .raisedScale,
    .init(2017...2019, Scale(base: 48, cap: 400), .act1983Article22Quater),
    [.init(2020...2026, Scale(base: 50, cap: 400), .decree2017Article3)])

  /// The former training hours (DIF), in their last year: what was left then was brought over.
  package static let formerHours = Table(
    .formerHours, .init(2016...2016, Scale(base: 20, cap: 120), .formerHoursSheetF18090))

  /// Over how many civil years after the request hours can be used in advance.
  package static let anticipation = Table(
    .anticipation, .init(from: decree, to: end, 2, .decree2017Article4))

  /// The most hours of the credit that prevents unfitness.
  package static let prevention = Table(
    .prevention, .init(from: decree, to: end, 150, .decree2017Article5))

  /// Days of personal study in a civil year.
  package static let studyDays = Table(
    .studyDays, .init(from: decree, to: end, 5, .decree2017Article2))

  /// Hours for half a day of personal study; a day is two halves.
  package static let studyHours = Table(
    .studyHours, .init(from: decree, to: end, 3, .publicServiceGuide, standing: .practice))

  /// The day since which decree 2017-928 has applied.
  static let decree = CalendarDay(2017, .may, 11)

  /// The last day whose texts were read.
  static let end = CalendarDay(2026, .december, 31)
}
