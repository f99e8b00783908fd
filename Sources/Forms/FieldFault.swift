import French
package import Law

/// Why a field cannot hold what was typed in it.
package enum FieldFault: Error, Equatable, Sendable {
  /// The text is no day that exists.
  case noDay([UInt8])
  /// A year that must be mistyped.
  case impossibleYear(CalendarDay)
  /// The text is no whole number.
  case noNumber([UInt8])
  /// The text has too many characters.
  case tooLong(Int)
  /// The text holds a control character.
  case controlCharacter
  /// The day lies beyond a bound, which is counted from the day of a field, or from today.
  case beyond(CalendarDay, DayBound, from: CalendarDay, of: [UInt8]?)

  /// How many characters a field may hold.
  package static let limit = 2000
  /// The years in which a day may lie.
  static let years = 1950...2099

  /// What was found and what is accepted, in French.
  package var message: String { words.string }

  /// The same as bytes.
  package var bytes: [UInt8] { words.bytes }

  private var words: TextBytes {
    switch self {
    case .noDay(let text):
      "« \(text) » n'est pas un jour qui existe ; accepté : JJ/MM/AAAA ou AAAA-MM-JJ, par exemple "
        + "28/11/2026"
    case .impossibleYear(let day):
      "\(day.longBytes) : cette année ne peut pas être la bonne ; accepté : "
        + "de \(Self.years.lowerBound) à \(Self.years.upperBound)"
    case .noNumber(let text):
      "« \(text) » n'est pas un nombre entier ; accepté : des chiffres seuls, par exemple 24"
    case .tooLong(let count):
      "\(count) caractères, c'est trop ; accepté : \(Self.limit) au plus"
    case .controlCharacter:
      "ce texte contient un caractère invisible qui n'a pas sa place ici ; accepté : des lettres, "
        + "des chiffres, des signes et des retours à la ligne"
    case .beyond(let day, let bound, let start, let label):
      "le \(day.longBytes), c'est trop \(bound.side == .earliest ? "tôt" : "tard") ; accepté : "
        + bound.accepted(from: start, of: label)
    }
  }
}

extension DayBound {
  /// The days that are accepted, and why.
  fileprivate func accepted(from start: CalendarDay, of label: [UInt8]?) -> TextBytes {
    let end = start.adding(span).longBytes
    let days: TextBytes = side == .earliest ? "à partir du \(end)" : "au plus tard le \(end)"
    let name: TextBytes = label.map { "« \($0) »" } ?? "aujourd'hui"
    if span.count == 0 { return "\(days), \(name)" }
    let origin: TextBytes = label == nil ? name : "\(name), le \(start.longBytes)"
    return "\(days), \(span.bytes) après \(origin)"
  }
}
