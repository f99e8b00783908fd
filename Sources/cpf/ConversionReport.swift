import Entitlement
import Law

/// A conversion as an adviser reads it: what comes out, the rate, what stopped it.
struct ConversionReport {
  /// The lines, at most 80 columns wide.
  let text: String

  init(_ amount: ConversionInquiry.Amount, _ conversion: Conversion) {
    let notes = [Self.limit(conversion), Self.halfHour(conversion), Self.occasion(amount)]
    let rows = notes.compactMap(\.self).flatMap { Wrap.lines($0, indent: 2) }
    text =
      (["", "  " + Self.result(amount, conversion)] + rows + [
        "", "  \(conversion.text.reference.title), lu le \(conversion.text.reference.seen.short)",
      ]).joined(separator: "\n")
  }

  private static func result(
    _ amount: ConversionInquiry.Amount, _ conversion: Conversion
  ) -> String {
    switch amount {
    case .euros(let euros): "\(euros.text) → \(conversion.hours) h"
    case .hours(let hours): "\(hours) h → \(conversion.euros.text)"
    }
  }

  private static func limit(_ conversion: Conversion) -> String? {
    conversion.limit.map {
      "Sans limite, \(conversion.hoursBeforeLimits) h seraient converties ; il n'y en a que "
        + "\(conversion.hours) : \($0.sentence)."
    }
  }

  private static func halfHour(_ conversion: Conversion) -> String? {
    guard conversion.isHalfHour else { return nil }
    return "Estimation : une demi-heure juste est arrondie à l'heure supérieure, ce qu'aucun texte "
      + "lu ne règle."
  }

  private static func occasion(_ amount: ConversionInquiry.Amount) -> String {
    switch amount {
    case .euros: "Pour un compte vide, à l'entrée dans la fonction publique."
    case .hours: "Au départ vers le secteur privé."
    }
  }
}
