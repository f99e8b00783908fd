import Content
import Templates

/// A point on which documents contradict each other, with what holds today.
struct ContradictionView: TemplateView {
  let id: String
  let subject: String
  let hearsay: [HearsayView]
  let claims: [ClaimView]
  let presentRule: String
  let texts: [ReferenceView]
  let reason: String
  let standing: String
  let verified: String
  let verifiedISO: String
  let entries: [LinkView]

  static let fields: ViewFields<ContradictionView> = [
    .literal("id") { $0.id },
    .text("sujet") { $0.subject },
    .views("on-dit") { $0.hearsay },
    .views("dit") { $0.claims },
    .text("aujourdhui") { $0.presentRule },
    .views("textes") { $0.texts },
    .flag("a-des-textes") { !$0.texts.isEmpty },
    .text("pourquoi") { $0.reason },
    .text("etat") { $0.standing },
    .text("verifie") { $0.verified },
    .literal("verifie-iso") { $0.verifiedISO },
    .views("fiches") { $0.entries },
  ]
}

/// What people are told wrongly, and what to answer.
struct HearsayView: TemplateView {
  let hearsay: Contradiction.Hearsay

  static let fields: ViewFields<HearsayView> = [
    .text("phrase") { $0.hearsay.claims.first ?? "" },
    .views("autres") { $0.hearsay.claims.dropFirst().map(LineView.init) },
    .text("faux") { $0.hearsay.judgement },
    .text("repondre") { $0.hearsay.answer },
  ]
}

/// What a document says.
struct ClaimView: TemplateView {
  let source: SourceView
  let text: String

  static let fields: ViewFields<ClaimView> = [
    .views("source") { [$0.source] },
    .text("texte") { $0.text },
  ]
}
