import Answering
import Content
import DecisionTree
import Eligibility
import Law
import Templates

/// A question of the checker, after some answers or none.
enum QuestionPage: SitePage {
  static let address = PageAddress(["verifier"])
  static let template = "question"
  static let naming = PageNaming.linked

  static func pages(of site: SiteRenderer, from template: Template<QuestionView>) -> [Page] {
    site.checkerPaths.compactMap { path in
      site.diagram.question(at: path).map { page(asking: $0, on: path, site, template) }
    }
  }

  private static func page(
    asking question: Question, on path: Path, _ site: SiteRenderer,
    _ template: Template<QuestionView>
  ) -> Page {
    let address = PageAddress(path: path.address)
    let isFirst = path.answers.isEmpty
    return Page(
      address: address,
      title: isFirst ? "Vérifier ma situation" : "\(question.text) \(site.summary(of: path))",
      description: isFirst
        ? "Quelques questions pour savoir si le compte s'utilise, qui décide et qui paie."
        : question.help,
      crumbs: site.crumbs(to: address),
      content: template.filled(with: view(asking: question, on: path, at: address, site)),
      isIndexed: isFirst, changed: Rule.reviewed)
  }

  private static func view(
    asking question: Question, on path: Path, at address: PageAddress, _ site: SiteRenderer
  ) -> QuestionView {
    let isFirst = path.answers.isEmpty
    let hasScript = isFirst && site.options.checker != nil
    let answers = site.diagram.edges(at: path).map(\.answer)
    let choice = { (answer: Answer) in
      let target = PathAddress.address(of: path.answers + [answer])
      return ChoiceView(
        answer, address: address.link(to: PageAddress(path: target)), isDrawnElsewhere: hasScript)
    }
    return QuestionView(
      question: question.text, help: question.help, isFirst: isFirst,
      given: site.given(on: path, from: address),
      choices: answers.filter(\.isUsual).map(choice),
      others: answers.filter { !$0.isUsual }.map(choice), othersLabel: question.others ?? "",
      restart: address.link(to: Self.address),
      why: question.why, remaining: site.checker.remaining(after: path.answers)?.questionsLeft,
      scheme: site.schemes[path].map { [SchemeView($0, from: address)] } ?? [],
      data: hasScript ? [site.scriptData] : [], toRoot: address.toRoot,
      deadlines: isFirst && site.options.core != nil
        ? [
          DeadlineFormView(
            hasCore: true, page: address.link(to: DeadlinesPage.address), toRoot: address.toRoot,
            day: site.options.day, calendar: site.localCalendar)
        ] : [], reception: isFirst ? site.reception : [],
      local: isFirst ? site.localRules(on: LocalTopic.allCases) : [], reviewed: Rule.reviewed.long,
      card: isFirst ? [.blank] : [],
      signature: site.knowledge.settings.reception?.signature.map(LineView.init) ?? [])
  }
}

/// What the page of a question shows: its choices, each a link to the next page.
struct QuestionView: TemplateView {
  let question: String
  let help: String
  let isFirst: Bool
  let given: [GivenView]
  let choices: [ChoiceView]
  /// The choices that few people give, and what stands for them.
  let others: [ChoiceView]
  let othersLabel: String
  /// The first question, to start again.
  let restart: String
  let why: String
  /// How many questions are left.
  let remaining: String?
  /// All the questions of a status; on the page of the status only.
  let scheme: [SchemeView]
  /// What the script reads, as `script` elements that no browser runs; on the first page only, where
  /// the core was built.
  let data: [HTMLFragment]
  /// The way back to the root.
  let toRoot: String
  /// The form that works out dates; on the first page only, where the module was built.
  let deadlines: [DeadlineFormView]
  let reception: [ReceptionView]
  /// What the authority has settled, beside the law; on the first page only.
  let local: [LocalRulesView]
  let reviewed: String
  /// The card that the script fills; on the first page only.
  let card: [CardView]
  /// Whom the readers can reach, as a letter is signed.
  let signature: [LineView]

  static let fields: ViewFields<QuestionView> = [
    .text("question") { $0.question },
    .text("aide") { $0.help },
    .flag("premiere") { $0.isFirst },
    .flag("a-des-reponses") { !$0.given.isEmpty },
    .views("reponses") { $0.given },
    .views("choix") { $0.choices },
    .views("autres") { $0.others },
    .flag("a-des-autres") { !$0.others.isEmpty },
    .text("autres-libelle") { $0.othersLabel },
    .literal("recommencer") { $0.restart },
    .text("pourquoi") { $0.why },
    .text("reste", ifAny: { $0.remaining }),
    .views("schema") { $0.scheme },
    .flag("a-un-coeur") { !$0.data.isEmpty },
    .views("pictogrammes") { _ in PictogramView.all },
    .html("donnees") { $0.data.first ?? .none },
    .literal("racine") { $0.toRoot },
    .views("calcul") { $0.deadlines },
    .views("personnes") { $0.reception },
    .views("collectivite") { $0.local },
    .text("a-jour-au") { $0.reviewed },
    .views("carte") { $0.card },
    .flag("a-une-signature") { !$0.signature.isEmpty },
    .views("signature") { $0.signature },
  ]
}

extension ClosedRange<Int> {
  /// So many questions left, in French.
  fileprivate var questionsLeft: String {
    switch (lowerBound, upperBound) {
    case (1, 1): "Dernière question"
    case (let least, let most) where least == most: "Encore \(most) questions"
    case (let least, let most): "Encore \(least) à \(most) questions"
    }
  }
}
