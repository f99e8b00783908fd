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

extension TemplateName {
  /// What the template may name: the names of the view that fills it.
  var shape: ViewShape {
    switch self {
    case .page: PageView.fields.shape
    case .home: HomeView.fields.shape
    case .section: SectionView.fields.shape
    case .entry: EntryView.fields.shape
    case .hours: HoursView.fields.shape
    case .moved: LinkView.fields.shape
    case .sources: SourcesView.fields.shape
    case .upkeep: UpkeepView.fields.shape
    case .text: TextPageView.fields.shape
    case .glossary: GlossaryView.fields.shape
    case .contradictions: ContradictionsView.fields.shape
    case .accessibility: AccessibilityView.fields.shape
    case .search: SearchView.fields.shape
    case .question: QuestionView.fields.shape
    case .result: ResultView.fields.shape
    case .notFound: NotFoundView.fields.shape
    }
  }
}
