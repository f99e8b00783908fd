package import Law

/// One year of an account: what was taken, what was credited and why, what is left.
package struct LedgerYear: Sendable {
  /// The civil year, with the days on which its hours are due and shown.
  package let rights: RightsYear
  /// Hours taken during the year, before its credit.
  package let consumed: Int
  /// Hours credited on 31 December.
  package let credit: Int
  /// Hours on the account after that credit.
  package let balance: Int
  /// Where the credit comes from.
  package let reason: CreditReason

  /// The civil year.
  package var year: Int { rights.year }
}

/// How a yearly credit was worked out: base × share, rounded up once, then cut at the cap.
package struct CreditReason: Sendable {
  /// The scale of the year.
  package let scale: Scale
  /// Hours for a full year at a full post, given what the account held.
  package let base: Int
  /// Whether the scale is that of those without a diploma of level 3.
  package let isRaised: Bool
  /// The text that sets the scale.
  package let text: LegalText
  /// The share of the year that counts.
  package let presence: Presence
  /// Hours after the rounding, before the cap.
  package let uncapped: Int
  /// What the cap did.
  package let limit: Limit

  /// The most hours that the account holds.
  package var cap: Int { scale.cap }

  /// Whether base × share was no whole number of hours, and was rounded up.
  package var isRounded: Bool { presence.isRounded(base) }

  /// What the cap does to a credit.
  package enum Limit: CaseIterable, Hashable, Sendable {
    /// All the hours fit.
    case none
    /// Only some of the hours fit.
    case cut
    /// The account was full.
    case full
    /// The account holds more than the cap, from a time when the cap was higher: it keeps its
    /// hours and grows no more.
    case frozen
  }
}
