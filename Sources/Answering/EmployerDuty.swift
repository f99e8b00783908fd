package import Eligibility
package import Law

/// What a rule asks of the employer who decides, where its own words speak to the agent.
package struct EmployerDuty: Sendable {
  /// The rule.
  package let rule: Rule
  /// What is to be done, said to the employer.
  package let text: String
  /// The text that asks for it.
  package let ground: LegalText

  /// What is to be done, with its article.
  package var cited: String { "\(text) [\(ground.citation)]" }

  /// What stands above the duties.
  package static let heading = "Si c'est vous qui décidez :"

  /// The duties, in the order in which they are met.
  package static let all = [
    EmployerDuty(
      rule: .silence,
      text: "Répondez par écrit dans les deux mois qui suivent le jour où la demande a été reçue : "
        + "passé ce délai, le silence vaut refus.",
      ground: .crpaL231_4),
    EmployerDuty(
      rule: .civilServantPanel,
      text: "Avant de refuser une troisième fois, c'est à vous de saisir la commission "
        + "administrative paritaire, et d'attendre son avis.",
      ground: .cgfpL422_13),
    EmployerDuty(
      rule: .contractPanel,
      text: "Avant de refuser une troisième fois, c'est à vous de saisir la commission "
        + "consultative paritaire, et d'attendre son avis.",
      ground: .cgfpL422_13),
    EmployerDuty(
      rule: .reasonedRefusal,
      text: "Un refus dit ses motifs, et où et quand le contester ; si la convention de médiation "
        + "est signée, il donne les coordonnées du médiateur.",
      ground: .cgfpL422_11),
  ]

  /// The duties of a case.
  ///
  /// - Parameter rules: The rules that hold in it.
  package static func all(in rules: [Rule]) -> [EmployerDuty] {
    all.filter { rules.contains($0.rule) }
  }
}
