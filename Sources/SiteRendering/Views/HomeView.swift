/// The home page.
struct HomeView: TemplateView {
  let title: String
  let summary: String
  let checker: String
  let mostAsked: [LinkView]
  let sections: [SectionView]

  static let fields: ViewFields<HomeView> = [
    .text("titre") { $0.title },
    .text("resume") { $0.summary },
    .literal("verifier") { $0.checker },
    .views("plus-demandees") { $0.mostAsked },
    .views("rubriques") { $0.sections },
  ]
}

/// A section with all its questions.
struct SectionView: TemplateView {
  let title: String
  let summary: String
  let address: String
  let entries: [LinkView]
  let previous: [LinkView]
  let next: [LinkView]

  static let fields: ViewFields<SectionView> = [
    .text("titre") { $0.title },
    .text("resume") { $0.summary },
    .literal("adresse") { $0.address },
    .literal("nombre") { String($0.entries.count) },
    .views("fiches") { $0.entries },
    .views("precedente") { $0.previous },
    .views("suivante") { $0.next },
  ]
}

/// The page shown for an address that leads nowhere.
struct NotFoundView: TemplateView {
  let home: String
  let checker: String

  static let fields: ViewFields<NotFoundView> = [
    .literal("accueil") { $0.home },
    .literal("verifier") { $0.checker },
  ]
}
