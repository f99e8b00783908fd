import Law

extension ConversionInquiry.Amount {
  /// The amount and what becomes of it, in French: « 1 200 € → 80 h ».
  package func result(_ conversion: Conversion) -> String {
    switch self {
    case .euros(let euros): "\(euros.text) → \(conversion.hours) h"
    case .hours(let hours): "\(hours) h → \(conversion.euros.text)"
    }
  }
}

extension ConversionInquiry {
  /// What to know beside the result, in French, a sentence each.
  package func notes(on conversion: Conversion) -> [String] {
    conversion.notes + [occasion] + conversion.alerts.map { $0.sentence }
  }

  /// When such an amount is converted.
  private var occasion: String {
    switch amount {
    case .euros: "À l'entrée dans la fonction publique."
    case .hours: "Au départ vers le secteur privé, pour un compte en euros qui est vide."
    }
  }
}

extension Conversion {
  /// What stopped or rounded the conversion.
  fileprivate var notes: [String] {
    let rounded =
      isHalfHour
      ? "Estimation : une demi-heure juste est arrondie à l'heure supérieure, ce qu'aucun texte lu "
        + "ne règle." : nil
    return [limit?.sentence(at: hours), rounded].compactMap { $0 }
  }

  /// What to say of amounts that were checked too long ago.
  package var alerts: [Alert] {
    staleCheck.map { [.amountsCheckedLongAgo($0, inBalance: true)] } ?? []
  }
}

extension Conversion.Limit {
  /// What stopped the conversion, in French.
  fileprivate func sentence(at hours: Int) -> String {
    switch self {
    case .account(let wouldBe, let cap):
      "Sans limite, \(wouldBe) h seraient converties ; il n'y en a que \(hours) : le compte s'arrête "
        + "à \(cap) h. Le reste demeure en euros."
    case .total(let wouldBe, let total):
      "Sans limite, \(wouldBe) h seraient converties ; il n'y en a que \(hours) : \(total.hours) h au "
        + "plus en \(total.years) ans. Le reste demeure en euros."
    case .privateAccount(let cap):
      "Le compte en euros s'arrête à \(cap.text) ; d'où ce montant."
    }
  }
}
