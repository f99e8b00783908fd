/// The home page.
struct HomeView: TemplateView {
  let title: String
  let summary: String
  let checker: String
  let hours: String
  let mostAsked: [LinkView]
  let news: [NewsView]
  let sections: [SectionView]

  static let fields: ViewFields<HomeView> = [
    .text("titre") { $0.title },
    .text("resume") { $0.summary },
    .literal("verifier") { $0.checker },
    .literal("mes-heures") { $0.hours },
    .views("plus-demandees") { $0.mostAsked },
    .views("nouveautes") { $0.news },
    .flag("a-des-nouveautes") { !$0.news.isEmpty },
    .views("rubriques") { $0.sections },
  ]
}

/// An entry that changed lately, and what changed in it.
struct NewsView: TemplateView {
  let title: String
  let address: String
  let subject: String
  let day: String
  let dayISO: String

  static let fields: ViewFields<NewsView> = [
    .text("titre") { $0.title },
    .literal("adresse") { $0.address },
    .text("objet") { $0.subject },
    .text("jour") { $0.day },
    .literal("jour-iso") { $0.dayISO },
  ]
}

/// A section with all its questions.
struct SectionView: TemplateView {
  let id: String
  let title: String
  let summary: String
  let address: String
  let entries: [LinkView]
  let previous: [LinkView]
  let next: [LinkView]

  static let fields: ViewFields<SectionView> = [
    .literal("id") { $0.id },
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
