package import Law

/// Why a field cannot hold what was typed in it.
package enum FieldFault: Error, Equatable, Sendable {
  /// The text is no day that exists.
  case noDay(String)
  /// A year that must be mistyped.
  case impossibleYear(CalendarDay)
  /// The text is no whole number.
  case noNumber(String)
  /// The text has too many characters.
  case tooLong(Int)
  /// The text holds a control character.
  case controlCharacter
  /// The day lies beyond a bound, which is counted from the day of a field, or from today.
  case beyond(CalendarDay, DayBound, from: CalendarDay, of: String?)

  /// How many characters a field may hold.
  package static let limit = 2000
  /// The years in which a day may lie.
  static let years = 1950...2099

  /// What was found and what is accepted, in French.
  package var message: String {
    switch self {
    case .noDay(let text):
      "« \(text) » n'est pas un jour qui existe ; accepté : JJ/MM/AAAA ou AAAA-MM-JJ, par exemple "
        + "28/11/2026"
    case .impossibleYear(let day):
      "\(day.long) : cette année ne peut pas être la bonne ; accepté : de \(Self.years.lowerBound) "
        + "à \(Self.years.upperBound)"
    case .noNumber(let text):
      "« \(text) » n'est pas un nombre entier ; accepté : des chiffres seuls, par exemple 24"
    case .tooLong(let count):
      "\(count) caractères, c'est trop ; accepté : \(Self.limit) au plus"
    case .controlCharacter:
      "ce texte contient un caractère invisible qui n'a pas sa place ici ; accepté : des lettres, "
        + "des chiffres, des signes et des retours à la ligne"
    case .beyond(let day, let bound, let start, let label):
      "le \(day.long), c'est trop \(bound.side == .earliest ? "tôt" : "tard") ; accepté : "
        + bound.accepted(from: start, of: label)
    }
  }
}

extension DayBound {
  /// The days that are accepted, and why.
  fileprivate func accepted(from start: CalendarDay, of label: String?) -> String {
    let end = start.adding(span).long
    let days = side == .earliest ? "à partir du \(end)" : "au plus tard le \(end)"
    let origin = label.map { "« \($0) »" }
    if span.count == 0 { return days + (origin.map { ", \($0)" } ?? ", aujourd'hui") }
    return days + ", \(span.words) après "
      + (origin.map { "\($0), le \(start.long)" } ?? "aujourd'hui")
  }
}
