import Entitlement
import Law

/// The clauses that several rules share.
extension Clause {
  static let project = Clause(
    "projet",
    "La formation sert un projet d'évolution professionnelle que vous expliquez.")

  /// Whoever uses euros decides alone, but for an absence from work.
  static let absence = Clause(
    "accord-absence-prive",
    "Sur le temps de travail, votre employeur doit accepter l'absence.")
}

/// The steps that several rules share.
extension Step {
  static let conversion = Step(
    "convertir-en-euros", .prepare,
    """
    Convertissez vous-même vos heures sur moncompteformation.gouv.fr, à \(.amount(.hourlyRate)) \
    l'heure.
    """,
    by: .ctR6323_43)

  static let purchase = Step(
    "mon-compte-formation", .request,
    "Choisissez et achetez la formation sur moncompteformation.gouv.fr.",
    by: .ctL6323_2)

  /// Where no text makes silence a refusal.
  static let proof = Step(
    "preuve-de-la-demande", .request,
    "Remettez la demande contre récépissé, ou envoyez-la en recommandé.")

  static let receipt = Step(
    "recepisse", .request,
    "Remettez la demande contre récépissé, ou envoyez-la en recommandé.",
    within: "car le délai de deux mois part de sa réception",
    by: .crpaL231_4)
}
