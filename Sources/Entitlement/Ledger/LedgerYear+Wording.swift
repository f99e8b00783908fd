extension LedgerYear {
  /// Where the credit comes from and what was taken before it, in French.
  package var sentence: String {
    reason.sentence + (consumed > 0 ? " ; \(consumed)\u{A0}h prises avant" : "")
  }
}

extension CreditReason {
  /// The reason in French, for a column beside the figures: « 24 h × 4/7, arrondi à l'heure
  /// supérieure ».
  package var sentence: String {
    let share = presence.share
    if share.numerator == 0 { return "aucun jour d'activité publique" }
    let product =
      share.numerator == share.denominator
      ? "\(base) h" : "\(base) h × \(share.numerator)/\(share.denominator)"
    return product + (isRounded ? ", arrondi à l'heure supérieure" : "") + limitNote
  }

  private var limitNote: String {
    switch limit {
    case .none: ""
    case .cut: ", ramené au plafond de \(cap) h"
    case .full: ", compte plein à \(cap) h"
    case .frozen: ", compte gelé au-dessus de \(cap) h"
    }
  }
}
