import Content

extension SiteNames {
  /// The names of a site such as this package's; that its own are these is SiteRendering's matter.
  static let usual = SiteNames(
    reserved: [
      "404", "accessibilite", "assets", "contradictions", "courriers", "faq", "glossaire",
      "mes-heures",
      "recherche", "rubriques", "sources", "suivi", "verifier",
    ],
    linked: [
      Page("courriers"), Page("mes-heures"), Page("recherche"), Page("sources"), Page("suivi"),
      Page("verifier"),
      Page("glossaire", with: .glossary), Page("contradictions", with: .contradictions),
      Page("accessibilite", with: .accessibility),
    ])
}
