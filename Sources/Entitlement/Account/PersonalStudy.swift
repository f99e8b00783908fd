package import Law

/// Working days taken off to prepare a competitive examination alone.
///
/// Five days in a civil year at most, from the time savings account (CET) first (decree 2017-928,
/// article 2). A day is six hours and half a day three, by a guide that no text backs.
package struct PersonalStudy: Hashable, Sendable {
  /// Half days taken from the time savings account.
  package let halfDaysSaved: Int
  /// Half days taken from the training account.
  package let halfDaysOfAccount: Int
  /// Half days past the limit of the year, which nothing gives.
  package let halfDaysRefused: Int
  /// Hours that the training account loses.
  package let hours: Int

  /// Shares some half days out; a fault for numbers below zero, or a day past the tables.
  ///
  /// - Parameters:
  ///   - asked: half days asked for.
  ///   - taken: half days already had in the same civil year.
  ///   - saved: half days on the time savings account.
  ///   - day: a day of the civil year.
  package init(
    halfDays asked: Int, alreadyTaken taken: Int = 0, onTimeSavings saved: Int = 0,
    on day: CalendarDay
  ) throws(EntitlementFault) {
    for number in [asked, taken, saved] where number < 0 {
      throw .negativeHours(number, of: .study)
    }
    let most = try Tables.studyDays.value(on: day) * 2
    let granted = min(asked, max(0, most - taken))
    halfDaysSaved = min(granted, saved)
    halfDaysOfAccount = granted - halfDaysSaved
    halfDaysRefused = asked - granted
    hours = try halfDaysOfAccount * Tables.studyHours.value(on: day)
  }
}
