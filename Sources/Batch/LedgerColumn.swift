import Entitlement

/// A column that the ledger reads, where a file has one to start from.
///
/// Raw values are the names that stand in the header and in JSON.
enum LedgerColumn: String, CaseIterable, Sendable {
  case entry = "entree"
  case balance = "solde"
  case quotity = "quotite"
  case lowQualified = "peu-qualifie"
  case formerHours = "dif"
  case training = "formation-heures"

  /// Whether columns with these names give the ledger something to start from; without it, columns
  /// named like the others are carried through.
  static func canStart(among names: [String]) -> Bool {
    names.contains(entry.rawValue) || names.contains(balance.rawValue)
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
