import Glibc
package import Law

extension CalendarDay {
  /// The day that the clock of this machine shows, where it stands.
  package static var today: CalendarDay {
    var now = time(nil)
    var parts = unsafe tm()
    unsafe localtime_r(&now, &parts)
    guard let month = Month(rawValue: unsafe Int(parts.tm_mon) + 1) else {
      preconditionFailure("localtime_r counts months from 0 to 11")
    }
    return unsafe CalendarDay(Int(parts.tm_year) + 1900, month, Int(parts.tm_mday))
  }
}
