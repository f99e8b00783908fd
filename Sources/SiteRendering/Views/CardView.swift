import Answering
import DecisionTree
import Eligibility
import Templates

/// An answer as a card: what it is, who decides and pays, by when, and the next step.
struct CardView: TemplateView {
  let title: String
  let verdictID: String
  /// The answer, as it is said aloud.
  let opening: [LineView]
  /// Who decides and who pays; empty where nobody has to.
  let roles: [RolesView]
  /// Who would decide and pay, where the texts do not settle the answer.
  let possibleRoles: String?
  /// The first thing to do; empty where nothing has to be done.
  let next: [StepView]
  /// What to beware of, as it is said aloud.
  let reserves: [LineView]
  let account: String
  /// Whether the script fills it.
  let isBlank: Bool

  static let fields: ViewFields<CardView> = [
    .text("titre") { $0.title },
    .literal("verdict-id") { $0.verdictID },
    .views("reponse") { $0.opening },
    .views("roles") { $0.roles },
    .text("roles-possibles", ifAny: { $0.possibleRoles }),
    .views("prochain") { $0.next },
    .views("suite") { $0.reserves },
    .text("compte") { $0.account },
    .flag("a-remplir") { $0.isBlank },
  ]

  /// The card that the script fills: one element of each kind, without words.
  static let blank = CardView(
    title: "", verdictID: "", opening: [LineView(text: "")],
    roles: [RolesView(decider: "", payer: "", answerTime: " ")], possibleRoles: " ",
    next: [StepView(id: "", text: "", ground: "")], reserves: [LineView(text: "")], account: "",
    isBlank: true)
}

extension CardView {
  init(_ finding: Finding, _ said: SaidFinding) {
    let ruling = finding.ruling
    let next = said.nextStep
    let (before, after) = said.spoken.parted { sentence in
      next.map { sentence.source == .step($0.id) } ?? false
    }
    self.init(
      title: said.title, verdictID: ruling.verdict.rawValue,
      opening: before.map { LineView(text: $0.text) },
      roles: RolesView(finding).map { [$0] } ?? [],
      possibleRoles: ruling.hasCertainRoles ? nil : ruling.roles,
      next: next.map { [StepView($0)] } ?? [], reserves: after.map { LineView(text: $0.text) },
      account: ruling.account, isBlank: false)
  }
}

extension [SaidSentence] {
  /// What comes before the first sentence that is so, and what comes after it.
  fileprivate func parted(
    _ isPlace: (SaidSentence) -> Bool
  ) -> (before: [SaidSentence], after: [SaidSentence]) {
    let place = firstIndex(where: isPlace) ?? endIndex
    return (Array(self[..<place]), Array(dropFirst(place + 1)))
  }
}

extension RolesView {
  /// Who decides and who pays, where somebody does.
  fileprivate init?(_ finding: Finding) {
    let ruling = finding.ruling
    guard ruling.hasCertainRoles else { return nil }
    self.init(
      decider: ruling.decider.name, payer: ruling.payer.name, answerTime: finding.answerTime)
  }
}
