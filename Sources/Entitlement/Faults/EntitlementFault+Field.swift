extension EntitlementFault {
  /// What was typed wrongly; the day for an amount that no table knows.
  package var field: Field {
    switch self {
    case .unreadable(_, let field), .repeated(let field), .unused(let field),
      .dayTooEarly(_, let field, _), .dayTooLate(_, let field, _), .typed(_, let field),
      .missing(_, let field), .excluded(let field, _):
      field
    case .outsideTable, .tooEarly: .asOf
    case .quotityWithoutWhole, .quotityNotPositive, .quotityAboveOne, .quotityTooFine,
      .quotitiesTooFine:
      .quotity
    case .withoutStart, .withoutJob, .entryAfter: .entry
    case .jobBackwards: .contractEnd
    case .absenceBackwards, .absencesDisagree: .absence
    case .diplomaWithoutLowQualification, .diplomaTooEarly: .diploma
    case .consumptionBeforeEntry, .consumptionAboveBalance: .consumption
    case .withoutAmount, .negativeEuros: .euros
    case .yearTooEarly(_, let field, _), .yearInFuture(_, let field, _),
      .negativeHours(_, let field), .tooManyHours(_, let field, _):
      field
    }
  }
}
