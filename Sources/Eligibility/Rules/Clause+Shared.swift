import Entitlement

/// The clauses that several rules share.
extension Clause {
  static let project = Clause(
    "projet",
    "La formation sert un projet d'évolution professionnelle que vous expliquez.")

  static let conversion = Clause(
    "convertir-en-euros",
    """
    Convertissez vous-même vos heures sur moncompteformation.gouv.fr, à \(.amount(.hourlyRate)) \
    l'heure.
    """)
}
