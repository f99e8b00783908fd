/// The keys of `site.yml`.
enum SettingsKey: String, FieldKey {
  case title = "titre"
  case summary = "resume"
  case publisher = "editeur"
  case mostAsked = "plus-demandees"
  case format
  case mostAskedByEmployers = "plus-demandees-employeurs"
  case contact
  case mentions
  case accent
  case colours = "couleurs"
  case logo
  case aboutHours = "sur-les-heures"
  case aboutDeadlines = "sur-les-delais"
  case journey = "chemin"
  case reception = "accueil"

  var isRequired: Bool {
    switch self {
    case .title, .summary, .publisher, .mostAsked: true
    case .format, .mostAskedByEmployers, .contact, .mentions, .accent, .colours, .logo, .aboutHours,
      .aboutDeadlines, .journey, .reception:
      false
    }
  }
}
