import Content

/// A page of text.
struct TextPageView: TemplateView {
  let title: String
  let summary: String
  let text: HTMLFragment
  let verified: String
  let verifiedISO: String
  /// The publisher, on the page that names them.
  let publisher: [PublisherView]

  static let fields: ViewFields<TextPageView> = [
    .text("titre") { $0.title },
    .text("resume") { $0.summary },
    .html("texte") { $0.text },
    .text("verifie") { $0.verified },
    .literal("verifie-iso") { $0.verifiedISO },
    .views("encart") { $0.publisher },
  ]
}

/// Who publishes the site, and how to reach them.
struct PublisherView: TemplateView {
  let name: String
  let contact: String?
  let contactWords: String
  let mentions: [LineView]

  static let fields: ViewFields<PublisherView> = [
    .text("editeur") { $0.name },
    .literal("contact", ifAny: { $0.contact }),
    .literal("contact-en-mots") { $0.contactWords },
    .views("mentions") { $0.mentions },
  ]
}

/// A line of text.
struct LineView: TemplateView {
  let text: String

  static let fields: ViewFields<LineView> = [.text("texte") { $0.text }]
}

/// The words that the site explains.
struct GlossaryView: TemplateView {
  let terms: [TermView]

  static let fields: ViewFields<GlossaryView> = [.views("termes") { $0.terms }]
}

/// A word, explained.
struct TermView: TemplateView {
  let id: String
  let term: String
  let expansion: String?
  let definition: String
  let synonyms: String?
  let neighbours: [LinkView]
  let texts: [ReferenceView]
  let sources: [SourceView]

  static let fields: ViewFields<TermView> = [
    .literal("id") { $0.id },
    .text("terme") { $0.term },
    .text("developpe", ifAny: { $0.expansion }),
    .text("definition") { $0.definition },
    .text("synonymes", ifAny: { $0.synonyms }),
    .views("voisins") { $0.neighbours },
    .flag("a-des-voisins") { !$0.neighbours.isEmpty },
    .views("textes") { $0.texts },
    .views("sources") { $0.sources },
    .flag("a-des-appuis") { !$0.texts.isEmpty || !$0.sources.isEmpty },
  ]
}

/// What the site says of its own accessibility.
struct AccessibilityView: TemplateView {
  let publisher: String
  let site: String
  let state: String
  let standard: String
  let day: String
  let dayISO: String
  let reasons: [LineView]
  let checks: [CheckView]
  let limits: [LineView]
  let contact: String?
  let contactWords: String

  static let fields: ViewFields<AccessibilityView> = [
    .text("editeur") { $0.publisher },
    .text("site") { $0.site },
    .text("etat") { $0.state },
    .text("referentiel") { $0.standard },
    .text("date") { $0.day },
    .literal("date-iso") { $0.dayISO },
    .views("explications") { $0.reasons },
    .views("controles") { $0.checks },
    .views("limites") { $0.limits },
    .flag("a-des-limites") { !$0.limits.isEmpty },
    .literal("contact", ifAny: { $0.contact }),
    .literal("contact-en-mots") { $0.contactWords },
  ]
}

/// A check of accessibility and its result.
struct CheckView: TemplateView {
  let subject: String
  let result: String

  static let fields: ViewFields<CheckView> = [
    .text("objet") { $0.subject },
    .text("resultat") { $0.result },
  ]
}
