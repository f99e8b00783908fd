import Entitlement
import Law

/// The rights as an adviser reads them: the balance first, then the years, the training, and why.
struct RightsReport {
  /// The lines, at most 80 columns wide.
  let text: String

  init(_ reckoning: Reckoning) {
    var lines = ["", "  " + Self.title(reckoning)]
    if let ledger = reckoning.ledger { lines += Self.table(ledger) }
    lines += Self.list("Au \(reckoning.account.day.short)", reckoning.accountSentences)
    if let cover = reckoning.cover {
      lines += Self.list("Formation de \(cover.training) h", cover.sentences)
      lines += Self.list("Pour les heures qui manquent", cover.waysOut.map(\.sentence))
    }
    lines += Self.list("À savoir", reckoning.alerts.map(\.sentence))
    lines += Self.list("Textes", reckoning.texts.map { $0.datedTitle(on: reckoning.account.day) })
    text = lines.joined(separator: "\n")
  }

  private static func title(_ reckoning: Reckoning) -> String {
    "\(reckoning.balance) H SUR \(reckoning.cap), \(reckoning.balanceKind)  "
      + bar(reckoning.balance, of: reckoning.cap)
  }

  private static func table(_ ledger: Ledger) -> [String] {
    let rows = ledger.years.flatMap { year in
      Wrap.lines(
        "\(year.year)\(column(year.credit, 8))\(column(year.balance, 6))  "
          + "\(bar(year.balance, of: year.reason.cap))  \(year.sentence)",
        indent: 2, hanging: 32)
    }
    return rows.isEmpty ? [] : ["", "  Année Crédit Solde              Pourquoi"] + rows
  }

  private static func list(_ title: String, _ texts: [String]) -> [String] {
    let rows = texts.flatMap { Wrap.lines("- \($0)", indent: 3, hanging: 2) }
    return rows.isEmpty ? [] : ["", "  \(title)"] + rows
  }

  /// A number at the right of some columns.
  private static func column(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: " ", count: max(1, width - digits.count)) + digits
  }

  /// A balance against the cap, in ten columns; full past the cap.
  private static func bar(_ balance: Int, of cap: Int) -> String {
    let filled = min(10, balance * 10 / max(1, cap))
    return String(repeating: "█", count: filled) + String(repeating: "░", count: 10 - filled)
  }
}
