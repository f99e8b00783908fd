/// A question with its answer.
struct EntryView: TemplateView {
  let question: String
  let lead: HTMLFragment
  let details: HTMLFragment
  let keyPoints: [LineView]
  let before: String?
  let openPoints: [OpenPointView]
  let texts: [ReferenceView]
  let sources: [SourceView]
  let verified: String
  let verifiedISO: String
  /// Whether that was long ago.
  let isStale: Bool
  /// Where readers tell of a mistake, if anywhere.
  let report: String?
  /// The points on which documents contradict each other about this.
  let contradictions: [LinkView]
  /// The page that counts hours, for entries about them.
  let hours: String?
  let related: [LinkView]
  let situations: [SituationView]
  let previous: [LinkView]
  let next: [LinkView]

  static let fields: ViewFields<EntryView> = [
    .text("question") { $0.question },
    .html("reponse") { $0.lead },
    .html("details") { $0.details },
    .views("retenir") { $0.keyPoints },
    .flag("a-retenir") { !$0.keyPoints.isEmpty },
    .text("avant", ifAny: { $0.before }),
    .views("a-confirmer") { $0.openPoints },
    .flag("a-des-points") { !$0.openPoints.isEmpty },
    .views("textes") { $0.texts },
    .views("sources") { $0.sources },
    .text("verifie") { $0.verified },
    .literal("verifie-iso") { $0.verifiedISO },
    .flag("a-relire") { $0.isStale },
    .literal("signaler", ifAny: { $0.report }),
    .views("contradictions") { $0.contradictions },
    .flag("a-des-contradictions") { !$0.contradictions.isEmpty },
    .literal("mes-heures", ifAny: { $0.hours }),
    .views("voir-aussi") { $0.related },
    .views("situations") { $0.situations },
    .views("precedente") { $0.previous },
    .views("suivante") { $0.next },
    .flag("a-des-textes") { !$0.texts.isEmpty },
    .flag("a-des-voisines") { !$0.related.isEmpty },
    .flag("a-des-situations") { !$0.situations.isEmpty },
  ]
}

/// A situation of an entry, with the answer that the rules give.
struct SituationView: TemplateView {
  let text: String
  let verdict: String
  let verdictID: String
  let address: String

  static let fields: ViewFields<SituationView> = [
    .text("texte") { $0.text },
    .text("verdict") { $0.verdict },
    .literal("verdict-id") { $0.verdictID },
    .literal("adresse") { $0.address },
  ]
}

/// A legal reference.
struct ReferenceView: TemplateView {
  let title: String
  let subject: String
  let url: String
  let seen: String

  static let fields: ViewFields<ReferenceView> = [
    .text("titre") { $0.title },
    .text("objet") { $0.subject },
    .literal("url") { $0.url },
    .literal("vu") { $0.seen },
  ]
}

/// A source of an entry, or of the site.
struct SourceView: TemplateView {
  let id: String
  let title: String
  let publisher: String
  let discreetName: String?
  let year: String?
  let url: String?
  let locus: String?
  let seen: String
  let entries: [LinkView]

  static let fields: ViewFields<SourceView> = [
    .literal("id") { $0.id },
    .text("titre") { $0.title },
    .text("editeur") { $0.publisher },
    .text("designation", ifAny: { $0.discreetName }),
    .literal("annee", ifAny: { $0.year }),
    .literal("url", ifAny: { $0.url }),
    .text("repere", ifAny: { $0.locus }),
    .literal("vu") { $0.seen },
    .views("fiches") { $0.entries },
    .literal("nombre") { String($0.entries.count) },
    .flag("a-des-fiches") { !$0.entries.isEmpty },
  ]
}

/// The sources and the legal references of the site.
struct SourcesView: TemplateView {
  /// The address of the page for maintainers.
  let upkeep: String
  let sources: [SourceView]
  let texts: [ReferenceView]
  /// The link to the contradictions between the sources, where some are known.
  let contradictions: String?

  static let fields: ViewFields<SourcesView> = [
    .literal("suivi") { $0.upkeep },
    .views("sources") { $0.sources },
    .views("textes") { $0.texts },
    .literal("contradictions", ifAny: { $0.contradictions }),
  ]
}
