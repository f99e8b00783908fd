import Law

extension ConversionInquiry.Amount {
  /// When such an amount is converted, in French.
  package var occasion: String {
    switch self {
    case .euros: "Pour un compte vide, à l'entrée dans la fonction publique."
    case .hours: "Au départ vers le secteur privé."
    }
  }

  /// The amount and what becomes of it, in French: « 1 200 € → 80 h ».
  package func result(_ conversion: Conversion) -> String {
    switch self {
    case .euros(let euros): "\(euros.text) → \(conversion.hours) h"
    case .hours(let hours): "\(hours) h → \(conversion.euros.text)"
    }
  }
}

extension Conversion {
  /// What stopped or rounded the conversion, in French, a sentence each.
  package var notes: [String] {
    let limited = limit.map {
      "Sans limite, \(hoursBeforeLimits) h seraient converties ; il n'y en a que \(hours) : "
        + "\($0.sentence)."
    }
    let rounded =
      isHalfHour
      ? "Estimation : une demi-heure juste est arrondie à l'heure supérieure, ce qu'aucun texte lu "
        + "ne règle." : nil
    return [limited, rounded].compactMap { $0 }
  }
}

extension Conversion.Limit {
  /// What stopped the conversion, in French.
  package var sentence: String {
    switch self {
    case .cap: "plafond du compte atteint"
    case .convertedBefore: "limite du total des conversions atteinte"
    }
  }
}
