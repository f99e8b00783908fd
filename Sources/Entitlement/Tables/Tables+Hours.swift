package import Law

/// The amounts that the law sets, by period, each with its text.
///
/// An amount that no text ends goes on, with the day on which that was last checked; what the
/// calendar revalues ends with its year.
package enum Tables {
  /// The first day of the account in the public service.
  package static let opening = CalendarDay(2017, .january, 1)

  /// Hours a year, general case.
  package static let generalScale = Table(
    .generalScale,
    .init(
      2017...2019, Scale(base: 24, cap: 150, slowdown: .init(threshold: 120, base: 12)),
      .act1983Article22Quater),
    [.init(since: reform, Scale(base: 25, cap: 150), .decree2017Article3, checked: checked)])

  /// Hours a year for grade C without a diploma of level 3.
  package static let raisedScale = Table(
    .raisedScale,
    .init(2017...2019, Scale(base: 48, cap: 400), .act1983Article22Quater),
    [.init(since: reform, Scale(base: 50, cap: 400), .decree2017Article3, checked: checked)])

  /// The former training hours (DIF), in their last year: what was left then was brought over.
  package static let formerHours = Table(
    .formerHours, .init(2016...2016, Scale(base: 20, cap: 120), .formerHoursSheetF18090))

  /// Over how many civil years after the request hours can be used in advance.
  package static let anticipation = Table(
    .anticipation, .init(since: decree, 2, .decree2017Article4, checked: checked))

  /// The most hours of the credit that prevents unfitness.
  package static let prevention = Table(
    .prevention, .init(since: decree, 150, .decree2017Article5, checked: checked))

  /// Days of personal study in a civil year.
  package static let studyDays = Table(
    .studyDays, .init(since: decree, 5, .decree2017Article2, checked: checked))

  /// Hours for half a day of personal study; a day is two halves.
  package static let studyHours = Table(
    .studyHours, .init(since: decree, 3, .publicServiceGuide, checked: checked, standing: .practice)
  )

  /// The hours of the leave for a skills assessment.
  package static let assessmentLeave = Table(
    .assessmentLeave,
    .init(
      since: priorityPublics, LeaveHours(general: 24, priority: 72), .decree2007Article20,
      checked: checked))

  /// The hours of the leave for a validation of experience.
  package static let validationLeave = Table(
    .validationLeave,
    .init(
      since: priorityPublics, LeaveHours(general: 24, priority: 72), .decree2007Article28,
      checked: checked))

  /// The day since which priority publics have longer leaves (décret 2022-1043).
  private static let priorityPublics = CalendarDay(2022, .july, 25)

  /// The day since which decree 2017-928 has applied.
  static let decree = CalendarDay(2017, .may, 11)

  /// The day since which accounts grow by the scales of today.
  static let reform = CalendarDay(2020, .january, 1)

  /// The day on which the amounts that no text ends were last checked.
  package static let checked = CalendarDay(2026, .november, 28)
}
