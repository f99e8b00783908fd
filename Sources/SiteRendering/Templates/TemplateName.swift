/// The templates that the site needs, by the name of their file without its ending.
enum TemplateName: String, CaseIterable, Sendable {
  /// What every page has around its content.
  case page
  case home = "accueil"
  case section = "rubrique"
  case entry = "fiche"
  case hours = "heures"
  /// What stands at the earlier address of an entry.
  case moved = "deplacee"
  case sources
  /// What maintainers look after.
  case upkeep = "suivi"
  /// A page of text.
  case text = "texte"
  case glossary = "glossaire"
  case contradictions
  case accessibility = "accessibilite"
  case search = "recherche"
  case question
  case result = "resultat"
  case notFound = "introuvable"
}
