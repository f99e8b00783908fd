import Entitlement

/// A column that the ledger reads, where a file has one to start from.
///
/// Raw values are the names that stand in the header and in JSON.
package enum LedgerColumn: String, CaseIterable, Sendable {
  case entry = "entree"
  case balance = "solde"
  case quotity = "quotite"
  case lowQualified = "peu-qualifie"
  case formerHours = "dif"
  case training = "formation-heures"
  case period = "periode"
  case absence
  case consumption = "consomme"
  case diploma = "diplome"
  case contractEnd = "fin-contrat"

  /// Whether it gives the ledger something to start from; without it, columns named like the others
  /// are carried through.
  var isStart: Bool {
    switch self {
    case .entry, .period, .balance: true
    case .quotity, .lowQualified, .formerHours, .training, .absence, .consumption, .diploma,
      .contractEnd:
      false
    }
  }

  /// The field of a calculation that it fills.
  var field: EntitlementFault.Field {
    switch self {
    case .entry: .entry
    case .balance: .balance
    case .quotity: .quotity
    case .lowQualified: .lowQualified
    case .formerHours: .formerHours
    case .training: .training
    case .period: .period
    case .absence: .absence
    case .consumption: .consumption
    case .diploma: .diploma
    case .contractEnd: .contractEnd
    }
  }
}

extension LedgerColumn: NumberColumn {
  /// « Période », « Absence » and « Diplôme » are texts in many a file.
  var isCommonWord: Bool {
    switch self {
    case .period, .absence, .diploma: true
    case .entry, .balance, .quotity, .lowQualified, .formerHours, .training, .consumption,
      .contractEnd:
      false
    }
  }
}

extension EntitlementFault {
  /// The fault with its column, in French; with its option where no column holds it.
  var ofRow: String {
    let column = LedgerColumn.allCases.first { $0.field == field }
    let place = column.map { "colonne \($0.rawValue)" } ?? "option --\(field.rawValue)"
    return "\(place) : \(message)"
  }
}
