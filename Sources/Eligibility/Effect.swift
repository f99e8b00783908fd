/// What a rule changes in the ruling; a field left out stays as earlier rules set it.
///
/// Effects are data, so that a page or another program can read the ruling off a list of rules:
/// start from nothing, apply each effect in order.
package struct Effect: Hashable, Sendable {
  package var verdict: Verdict?
  package var request: Request?
  package var acquisition: Acquisition?
  package var unit: AccountUnit?
  package var decider: Party?
  package var payer: Party?

  /// The same party decides and pays.
  static func both(_ party: Party, verdict: Verdict? = nil) -> Effect {
    Effect(verdict: verdict, decider: party, payer: party)
  }

  /// Nobody decides, nobody pays, nothing is used; the account grows as before.
  static func closed(_ verdict: Verdict, acquisition: Acquisition? = nil) -> Effect {
    Effect(
      verdict: verdict, request: Request.none, acquisition: acquisition,
      unit: AccountUnit.none, decider: .nobody, payer: .nobody)
  }

  /// The private scheme: the holder decides alone, the Caisse des dépôts pays in euros.
  static let privateScheme = Effect(
    verdict: .euros, request: Request.none, acquisition: .euros, unit: .euros,
    decider: .accountHolder, payer: .depositsFund)

  /// Whether the rule changes nothing and only explains, conditions or advises.
  package var isEmpty: Bool { self == Effect() }
}

extension Ruling {
  /// The ruling that a list of rules adds up to, or nothing where they leave a field open.
  package init?(rules: some Sequence<Rule>) {
    self.init(Effect(of: rules))
  }

  /// The ruling that an effect amounts to, or nothing where it leaves a field open.
  package init?(_ total: Effect) {
    guard let verdict = total.verdict, let request = total.request,
      let acquisition = total.acquisition, let unit = total.unit, let decider = total.decider,
      let payer = total.payer
    else { return nil }
    self.init(
      verdict: verdict, request: request, acquisition: acquisition, unit: unit, decider: decider,
      payer: payer)
  }
}

extension Effect {
  /// What some rules amount to, one after another.
  package init(of rules: some Sequence<Rule>) {
    self.init()
    for rule in rules { merge(rule.effect) }
  }

  /// Takes over what a later rule sets.
  package mutating func merge(_ later: Effect) {
    verdict = later.verdict ?? verdict
    request = later.request ?? request
    acquisition = later.acquisition ?? acquisition
    unit = later.unit ?? unit
    decider = later.decider ?? decider
    payer = later.payer ?? payer
  }
}
