import Templates

/// Something to filter by.
struct FilterView: TemplateView {
  let id: String
  let label: String

  static let fields: ViewFields<FilterView> = [
    .literal("id") { $0.id },
    .text("libelle") { $0.label },
  ]
}

/// A section with its questions.
struct SearchSectionView: TemplateView {
  let id: String
  let title: String
  let entries: [LinkView]

  static let fields: ViewFields<SearchSectionView> = [
    .literal("id") { $0.id },
    .text("titre") { $0.title },
    .views("fiches") { $0.entries },
  ]
}

/// A letter with the keywords that begin with it.
struct LetterView: TemplateView {
  let letter: String
  let keywords: [KeywordView]

  static let fields: ViewFields<LetterView> = [
    .text("lettre") { $0.letter },
    .views("mots") { $0.keywords },
  ]
}

/// A keyword with its entries.
struct KeywordView: TemplateView {
  let word: String
  let entries: [LinkView]

  static let fields: ViewFields<KeywordView> = [
    .text("mot") { $0.word },
    .views("fiches") { $0.entries },
  ]
}
