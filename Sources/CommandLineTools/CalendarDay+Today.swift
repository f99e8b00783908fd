import Foundation
package import Law

extension CalendarDay {
  /// The day that the clock of this machine shows.
  package static var today: CalendarDay {
    let parts = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day], from: Date.now)
    return CalendarDay(
      parts.year ?? 1, parts.month.flatMap(Month.init(rawValue:)) ?? .january, parts.day ?? 1)
  }
}
