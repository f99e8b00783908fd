import Glibc
package import Law

extension CalendarDay {
  /// The day that the clock of this machine shows, where it stands.
  package static var today: CalendarDay {
    var now = time(nil)
    var parts = unsafe tm()
    unsafe localtime_r(&now, &parts)
    return unsafe CalendarDay(
      Int(parts.tm_year) + 1900, Month(rawValue: Int(parts.tm_mon) + 1) ?? .january,
      Int(parts.tm_mday))
  }
}
