package import Law

/// Something in the days that were typed that cannot be.
package enum DeadlineFault: Error, Hashable, Sendable {
  /// No day of the request.
  case missingRequest
  /// A text that is no day.
  case unreadable(String, in: Field)
  /// A text that is no calendar of an authority.
  case unreadableCalendar(String)
  /// A day given several times.
  case repeated(Field)
  /// A year that must be mistyped.
  case impossibleYear(CalendarDay, in: Field)
  /// A day that comes before one that it must follow.
  case tooEarly(CalendarDay, in: Field, CalendarDay, of: Field)
  /// A day that has not come, of something that has happened.
  case notCome(CalendarDay, in: Field, today: CalendarDay)

  /// What was typed; raw values are the names of flags and of fields.
  package enum Field: String, CaseIterable, Hashable, Sendable {
    case request = "demande"
    case refusal = "refus"
    case earlierRefusal = "premier-refus"
    case training = "debut"
    case today = "au"
    /// When the authority takes requests, as `LocalCalendar` writes it.
    case calendar = "reglement"
  }

  /// The years in which a day can lie.
  static let years = 2000...2099

  /// The field in which it was typed.
  package var field: Field {
    switch self {
    case .missingRequest: .request
    case .unreadableCalendar: .calendar
    case .unreadable(_, let field), .repeated(let field), .impossibleYear(_, let field),
      .tooEarly(_, let field, _, _), .notCome(_, let field, _):
      field
    }
  }

  /// What was found and what is accepted, in French.
  package var message: String { message { $0.rawValue } }

  /// The same, where the caller has names of its own for the fields.
  package func message(naming name: (Field) -> String) -> String {
    switch self {
    case .missingRequest:
      "il manque le jour où l'employeur a reçu la demande ; accepté : \(Self.accepted)"
    case .unreadable(let text, _):
      "« \(text) » n'est pas un jour ; accepté : \(Self.accepted)"
    case .unreadableCalendar(let text):
      "« \(text) » ne se lit pas ; accepté : des périodes et un nombre de jours, par exemple "
        + "15/01..31/03 60"
    case .repeated: "donné plusieurs fois ; accepté : une seule fois"
    case .impossibleYear(let day, _):
      "\(day.short) : cette année ne peut pas être la bonne ; accepté : de "
        + "\(Self.years.lowerBound) à \(Self.years.upperBound)"
    case .tooEarly(let day, _, let other, let otherField):
      "le \(day.short) vient avant « \(name(otherField)) », le \(other.short) ; accepté : ce jour "
        + "ou un jour d'après"
    case .notCome(let day, _, let today):
      "le \(day.short) est à venir ; accepté : un refus déjà reçu, au plus tard le \(today.short)"
    }
  }

  private static let accepted =
    "un jour qui existe, avec son année en quatre chiffres, par exemple 2026-11-28 ou 28/11/2026"
}

/// All the faults of one input; never empty.
package struct DeadlineFaults: Error, Hashable, Sendable {
  /// The faults, in the order of the fields.
  package let all: [DeadlineFault]
}
