import Entitlement
import French
import Law

/// The cells of a row that say what its training costs.
struct CostCells {
  private var texts: [CostColumn: String] = [:]

  /// Forgets the cells of the last row.
  mutating func removeAll() { texts.removeAll(keepingCapacity: true) }

  /// Takes a cell.
  mutating func take(_ text: String, for column: CostColumn) {
    texts[column] = Blanks.trimmed(Array(text.utf8)[...]).isEmpty ? nil : text
  }

  /// What the authority would pay of the cost; nil where it pays nothing of it, or a cell is missing.
  func share(
    under caps: FundingCaps?, of assessment: Assessment
  ) throws(CostFaults) -> Euros? {
    guard let caps else { return nil }
    var faults: [String] = []
    let cost = sum(.cost, &faults)
    let paid = sum(.paid, &faults)
    let hours = hours(&faults)
    guard faults.isEmpty else { throw CostFaults(all: faults) }
    guard assessment.isPaidByAuthority, let cost else { return nil }
    return caps.share(of: cost, hours: hours, paid: paid ?? Euros(0))
  }

  private func sum(_ column: CostColumn, _ faults: inout [String]) -> Euros? {
    guard let text = texts[column] else { return nil }
    let sum = Euros(written: text)
    if sum == nil {
      faults.append(
        "colonne \(column.rawValue) : « \(RowFault.shortened(text)) » n'est pas une somme ; accepté : "
          + "des euros, par exemple 1200 ou 1200,50")
    }
    return sum
  }

  private func hours(_ faults: inout [String]) -> Int? {
    guard let text = texts[.hours] else { return nil }
    let hours = TypedHours(TypedText(text)).flatMap { $0.count < 0 ? nil : $0.count }
    if hours == nil {
      faults.append(
        "colonne \(CostColumn.hours.rawValue) : « \(RowFault.shortened(text)) » n'est pas un nombre "
          + "d'heures ; accepté : un nombre entier, par exemple 35 ou 35 h")
    }
    return hours
  }
}

/// What is wrong with the cells of a row that say what its training costs, in French; never empty.
struct CostFaults: Error {
  let all: [String]
}
