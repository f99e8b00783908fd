import ArgumentParser
import Foundation
import Law

/// The day that builds which anyone can repeat are told in the environment: SOURCE_DATE_EPOCH, as
/// reproducible-builds.org defines it.
enum SourceDate {
  private static let name = "SOURCE_DATE_EPOCH"
  private static let secondsADay = 86_400

  /// The day, in universal time; nil where the environment names none.
  static var day: CalendarDay? {
    get throws(ValidationError) {
      guard let text = ProcessInfo.processInfo.environment[name], !text.isEmpty else { return nil }
      let last = CalendarDay(9999, .december, 31)
      let epoch = CalendarDay(1970, .january, 1)
      guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let seconds = Int(text),
        seconds / secondsADay <= epoch.days(until: last)
      else {
        throw ValidationError(
          "\(name) attend un nombre de secondes depuis le 1er janvier 1970 ; on trouve « \(text) »")
      }
      return epoch.adding(days: seconds / secondsADay)
    }
  }
}
