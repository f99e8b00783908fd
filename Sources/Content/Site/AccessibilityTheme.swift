/// A theme of the « référentiel général d'amélioration de l'accessibilité » (RGAA 4.1), by its
/// number.
package enum AccessibilityTheme: Int, CaseIterable, Sendable {
  case images = 1
  case frames, colours, media, tables, links, scripts, mandatoryElements, structure, presentation
  case forms, navigation, consultation

  /// The title that the standard gives it.
  package var title: String {
    switch self {
    case .images: "Images"
    case .frames: "Cadres"
    case .colours: "Couleurs"
    case .media: "Multimédia"
    case .tables: "Tableaux"
    case .links: "Liens"
    case .scripts: "Scripts"
    case .mandatoryElements: "Éléments obligatoires"
    case .structure: "Structuration de l'information"
    case .presentation: "Présentation de l'information"
    case .forms: "Formulaires"
    case .navigation: "Navigation"
    case .consultation: "Consultation"
    }
  }

  /// How many criteria it has.
  package var criteria: Int {
    switch self {
    case .images: 9
    case .frames: 2
    case .colours: 3
    case .media: 13
    case .tables: 8
    case .links: 2
    case .scripts: 5
    case .mandatoryElements: 10
    case .structure: 4
    case .presentation: 14
    case .forms: 13
    case .navigation: 11
    case .consultation: 12
    }
  }
}
