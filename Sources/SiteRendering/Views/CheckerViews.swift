/// A question of the checker with its choices, each a link to the next page.
struct QuestionView: TemplateView {
  let question: String
  let help: String
  let isFirst: Bool
  let given: [GivenView]
  let choices: [ChoiceView]
  /// The first question, to start again.
  let restart: String
  /// What each choice leaves possible.
  let separations: [SeparationView]
  /// All the questions of a status; on the page of the status only.
  let scheme: [SchemeView]
  /// What the script reads, as `script` elements that no browser runs; on the first page only, where
  /// the core was built.
  let data: [HTMLFragment]
  /// The way back to the root.
  let toRoot: String
  let reviewed: String

  static let fields: ViewFields<QuestionView> = [
    .text("question") { $0.question },
    .text("aide") { $0.help },
    .flag("premiere") { $0.isFirst },
    .flag("a-des-reponses") { !$0.given.isEmpty },
    .views("reponses") { $0.given },
    .views("choix") { $0.choices },
    .literal("recommencer") { $0.restart },
    .views("pourquoi") { $0.separations },
    .views("schema") { $0.scheme },
    .flag("a-un-coeur") { !$0.data.isEmpty },
    .html("donnees") { $0.data.first ?? HTMLFragment("") },
    .literal("racine") { $0.toRoot },
    .text("a-jour-au") { $0.reviewed },
  ]
}

/// A choice, and the verdicts that it leaves possible.
struct SeparationView: TemplateView {
  let label: String
  let verdicts: String

  static let fields: ViewFields<SeparationView> = [
    .text("libelle") { $0.label },
    .text("verdicts") { $0.verdicts },
  ]
}

/// A choice, and where it leads.
struct ChoiceView: TemplateView {
  let label: String
  let address: String

  static let fields: ViewFields<ChoiceView> = [
    .text("libelle") { $0.label },
    .literal("adresse") { $0.address },
  ]
}

/// An answer given, and the page on which to change it.
struct GivenView: TemplateView {
  let question: String
  let answer: String
  let address: String

  static let fields: ViewFields<GivenView> = [
    .text("question") { $0.question },
    .text("reponse") { $0.answer },
    .literal("adresse") { $0.address },
  ]
}

/// The answer of the checker.
struct ResultView: TemplateView {
  let title: String
  let verdictID: String
  let reason: String
  /// Who decides and who pays; nothing where nobody has to.
  let roles: [RolesView]
  let account: String
  let isCertain: Bool
  let given: [GivenView]
  let conditions: [ClauseView]
  let steps: [ClauseView]
  let rules: [RuleView]
  /// Other answers that would give another verdict.
  let changes: [SituationView]
  /// What would settle conditions, steps and money.
  let precisions: [PrecisionView]
  let entries: [LinkView]
  let reviewed: String
  let command: String
  /// The first question, to start again.
  let restart: String

  static let fields: ViewFields<ResultView> = [
    .text("titre") { $0.title },
    .literal("verdict-id") { $0.verdictID },
    .text("explication") { $0.reason },
    .views("roles") { $0.roles },
    .text("compte") { $0.account },
    .flag("certaine") { $0.isCertain },
    .views("reponses") { $0.given },
    .views("conditions") { $0.conditions },
    .views("demarches") { $0.steps },
    .views("regles") { $0.rules },
    .views("fiches") { $0.entries },
    .text("a-jour-au") { $0.reviewed },
    .literal("commande") { $0.command },
    .literal("recommencer") { $0.restart },
    .views("changements") { $0.changes },
    .views("precisions") { $0.precisions },
    .flag("a-des-precisions") { !$0.precisions.isEmpty },
    .flag("a-des-changements") { !$0.changes.isEmpty },
    .flag("a-des-conditions") { !$0.conditions.isEmpty },
    .flag("a-des-demarches") { !$0.steps.isEmpty },
    .flag("a-des-fiches") { !$0.entries.isEmpty },
  ]
}

/// Who decides and who pays.
struct RolesView: TemplateView {
  let decider: String
  let payer: String

  static let fields: ViewFields<RolesView> = [
    .text("decideur") { $0.decider },
    .text("payeur") { $0.payer },
  ]
}

/// A condition or a step.
struct ClauseView: TemplateView {
  let id: String
  let text: String

  static let fields: ViewFields<ClauseView> = [
    .literal("id") { $0.id },
    .text("texte") { $0.text },
  ]
}

/// A rule behind the answer.
struct RuleView: TemplateView {
  let id: String
  let text: String
  let standing: String
  let isVerified: Bool
  let texts: [ReferenceView]

  static let fields: ViewFields<RuleView> = [
    .literal("id") { $0.id },
    .text("texte") { $0.text },
    .text("etat") { $0.standing },
    .flag("verifiee") { $0.isVerified },
    .views("references") { $0.texts },
  ]
}
