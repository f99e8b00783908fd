import Answering
import DecisionTree
import Eligibility
import Content
import Law
import Letters
import Templates

/// What the checker answers, at the end of a path.
enum ResultPage: SitePage {
  static let address = QuestionPage.address
  static let template = "resultat"
  static let naming = PageNaming.unlinked

  static func pages(of site: SiteRenderer, from template: Template<ResultView>) -> [Page] {
    site.checkerPaths.filter { site.diagram.question(at: $0) == nil }.compactMap { path in
      site.finding(of: path).map { page(of: $0, on: path, site, template) }
    }
  }

  private static func page(
    of finding: Finding, on path: Path, _ site: SiteRenderer, _ template: Template<ResultView>
  ) -> Page {
    let address = PageAddress(path: path.address)
    let said = finding.said
    return Page(
      address: address, title: "\(said.title) \(site.summary(of: path))",
      description: said.explanation, crumbs: site.crumbs(to: address),
      content: template.filled(with: view(of: finding, on: path, at: address, site)),
      isIndexed: false)
  }

  private static func view(
    of finding: Finding, on path: Path, at address: PageAddress, _ site: SiteRenderer
  ) -> ResultView {
    let ruling = finding.ruling
    let levers = finding.levers(in: site.checker)
    let said = finding.said
    let (told, decisive) = (said.toldRules, said.decisiveRule)
    return ResultView(
      card: [CardView(finding, said)],
      journey: site.journey(with: finding, said, from: address).map { [$0] } ?? [],
      isCertain: !said.hasUnsaidDoubt,
      given: site.given(on: path, from: address),
      conditions: said.conditions().map(ClauseView.init),
      duties: said.duties().map(ClauseView.init),
      phases: PhaseView.views(of: said.furtherSteps),
      letters: FittingLettersView.groups(
        site.letters.fitting(finding, passed: site.precisions[path.node].map(\.question)),
        of: finding, from: address),
      desks: ruling.desks.map(DeskView.init), reception: site.reception,
      local: site.localRules(on: ruling.localTopics),
      deadlines: ruling.canBeRefused ? address.link(to: DeadlinesPage.address) : nil,
      decisive: told.filter { $0 == decisive }.map(site.view(of:)),
      rules: told.filter { $0 != decisive }.map(site.view(of:)),
      levers: LeverGroupView.groups(levers, of: finding, from: address),
      withoutLever: levers.isEmpty ? ruling.verdict.withoutLever : nil,
      precisions: site.precisions[path.node].filter { precision in
        finding.answers.allSatisfy { $0.question != precision.question }
      }.map { PrecisionView($0, after: finding, said) },
      entries: site.related.nearest(to: finding).compactMap(site.knowledge.entry).map {
        site.link(to: $0, from: address)
      },
      reviewed: Rule.reviewed.long, reference: finding.reference,
      command: site.command(for: finding),
      restart: address.link(to: QuestionPage.address),
      checker: site.options.checker.map { _ in
        address.link(to: QuestionPage.address) + PathAddress.fragment(of: path.answers)
      })
  }
}

/// What the page of an answer shows.
struct ResultView: TemplateView {
  /// The answer itself.
  let card: [CardView]
  /// Where the reader stands on the way to a training; none where there is no way.
  let journey: [JourneyView]
  /// Whether no doubt is left to tell.
  let isCertain: Bool
  let given: [GivenView]
  let conditions: [ClauseView]
  /// What the agent is bound to afterwards.
  let duties: [ClauseView]
  /// What is left to do, by phase.
  let phases: [PhaseView]
  /// The letters that fit, by moment.
  let letters: [FittingLettersView]
  /// Whom to go to, beside those who publish the site.
  let desks: [DeskView]
  let reception: [ReceptionView]
  /// What the authority has settled, beside the law.
  let local: [LocalRulesView]
  /// The page that works out dates, where the request can be refused.
  let deadlines: String?
  /// The rule that settled the answer.
  let decisive: [PreparedView<RuleView>]
  /// The other rules.
  let rules: [PreparedView<RuleView>]
  /// What would give a better verdict, by whoever can change it.
  let levers: [LeverGroupView]
  /// Why nothing is worth changing, or can be; nil where something is, or the answer is yes.
  let withoutLever: String?
  /// What would settle conditions, steps and money.
  let precisions: [PrecisionView]
  let entries: [LinkView]
  let reviewed: String
  /// A short reference of the situation and of the state of the rules.
  let reference: String
  let command: String
  /// The first question, to start again.
  let restart: String
  /// The same answer in the checker; nil where it has no core.
  let checker: String?

  static let fields: ViewFields<ResultView> = [
    .views("carte") { $0.card },
    .views("chemin") { $0.journey },
    .flag("certaine") { $0.isCertain },
    .views("reponses") { $0.given },
    .views("conditions") { $0.conditions },
    .views("engagements") { $0.duties },
    .views("phases") { $0.phases },
    .views("courriers") { $0.letters },
    .flag("a-des-courriers") { !$0.letters.isEmpty },
    .views("bureaux") { $0.desks },
    .views("personnes") { $0.reception },
    .flag("a-qui-parler") { !$0.desks.isEmpty || !$0.reception.isEmpty },
    .views("collectivite") { $0.local },
    .literal("delais", ifAny: { $0.deadlines }),
    .views("decisive") { $0.decisive },
    .views("regles") { $0.rules },
    .flag("a-d-autres-regles") { !$0.rules.isEmpty },
    .views("fiches") { $0.entries },
    .text("a-jour-au") { $0.reviewed },
    .literal("reference") { $0.reference },
    .literal("commande") { $0.command },
    .literal("recommencer") { $0.restart },
    .text("verificateur", ifAny: { $0.checker }),
    .views("leviers") { $0.levers },
    .text("sans-levier", ifAny: { $0.withoutLever }),
    .views("precisions") { $0.precisions },
    .flag("a-des-precisions") { !$0.precisions.isEmpty },
    .flag("a-des-leviers") { !$0.levers.isEmpty },
    .flag("a-des-conditions") { !$0.conditions.isEmpty },
    .flag("a-des-engagements") { !$0.duties.isEmpty },
    .flag("a-des-demarches") { !$0.phases.isEmpty },
    .flag("a-des-fiches") { !$0.entries.isEmpty },
  ]
}
