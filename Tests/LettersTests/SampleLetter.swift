import Forms
import Letters

extension Letter {
  /// A letter with a field of each kind, and a part for each kind of condition.
  static let sample = Letter(
    id: "essai", title: "Essai", summary: "Un essai.", sender: .employer, recipient: .agent,
    verified: "2026-11-28",
    cases: [Requirement("verdict", among: ["oui", "sous-avis-medical", "autre-organisme"])],
    fields: [
      field("nom"), field("jour", .day, latest: "aujourd'hui"), field("heures-prises", .number),
      Field(
        id: "motif", label: "Le motif", help: nil, kind: .choice, isRequired: true, condition: [],
        options: [
          option(
            "service", "les nécessités du service",
            [Requirement("verdict", among: ["oui", "sous-avis-medical"])]),
          option(
            "projet", "le projet",
            [
              Requirement("verdict", among: ["oui"]), Requirement("projet", among: ["aucun"]),
            ]),
        ]),
      Field(
        id: "avis", label: "Le jour de l'avis", help: nil, kind: .day, isRequired: true,
        condition: [Requirement("refus", among: ["deux-annees"])], options: [],
        latest: [DayLimit(written: "jour")].compactMap(\.self)),
    ],
    paragraphs: [
      part("Madame {nom},"),
      part("Motif : {motif}."),
      part("Pour une VAE.", [Requirement("formation", among: ["vae"])], "pour une VAE"),
      part("Avis du {avis}.", [Requirement("refus", among: ["deux-annees"])], "au troisième refus"),
      part("Service.", [Requirement("motif", among: ["service"])], "si le service l'exige"),
      part("Le {jour}, {heures-prises} heures."),
    ],
    alternatives: [
      Alternative(
        text: "à la retraite, non.", condition: [Requirement("statut", among: ["retraite"])])
    ])

  private static func field(_ id: String, _ kind: Kind = .text, latest: String? = nil) -> Field {
    Field(
      id: id, label: "Le champ \(id)", help: nil, kind: kind, isRequired: false, condition: [],
      options: [], latest: [latest].compactMap { $0.flatMap(DayLimit.init(written:)) })
  }

  private static func option(_ id: String, _ text: String, _ condition: [Requirement]) -> Option {
    Option(id: id, label: id, text: text, condition: condition, rules: ["R61"], texts: [])
  }

  private static func part(
    _ text: String, _ condition: [Requirement] = [], _ proviso: String? = nil
  ) -> Paragraph {
    Paragraph(
      text: text, condition: condition, proviso: proviso, role: .body, rules: [], texts: [])
  }
}
