import Answering
import Content
import DecisionTree
import Eligibility
import Templates

/// Some situations of an entry, as doors to the checker.
struct CasesView: TemplateView {
  /// What all of them have in common; nil where that is nothing, or there is one alone.
  let common: String?
  let cases: [CaseView]

  static let fields: ViewFields<CasesView> = [
    .text("commun", ifAny: { $0.common }),
    .views("cas") { $0.cases },
    .views("autre-pictogramme") { _ in [PictogramView.other] },
  ]
}

/// A situation, what it is answered, and where the answer can be adapted.
struct CaseView: TemplateView {
  let situation: String
  let title: String
  let verdictID: String
  /// The page of the answer, without a script.
  let address: String
  /// The checker with these answers given; nil where it has no core.
  let checker: String?
  let pictogram: [PictogramView]

  static let fields: ViewFields<CaseView> = [
    .text("situation") { $0.situation },
    .text("titre") { $0.title },
    .literal("verdict-id") { $0.verdictID },
    .literal("adresse") { $0.address },
    .text("verificateur", ifAny: { $0.checker }),
    .views("pictogramme") { $0.pictogram },
  ]
}

extension CasesView {
  /// How many doors a reader can take in at a glance.
  private static let limit = 3

  /// The situations that a page proposes; nil where it has none.
  init?(_ cases: [Entry.Case], from address: PageAddress, opensChecker: Bool) {
    let findings = Self.proposed(cases.map(\.finding))
    guard let first = findings.first else { return nil }
    let others = findings.dropFirst()
    let shared =
      others.isEmpty
      ? [] : first.answers.filter { answer in others.allSatisfy { $0.answers.contains(answer) } }
    common = shared.isEmpty ? nil : shared.shortSummary
    self.cases = findings.map { finding in
      CaseView(finding, apartFrom: shared, from: address, opensChecker: opensChecker)
    }
  }

  /// A situation of each verdict first, then others, in the order of the entry.
  private static func proposed(_ findings: [Finding]) -> [Finding] {
    var verdicts: Set<Verdict> = []
    let firsts = findings.indices.filter { index in
      verdicts.insert(findings[index].ruling.verdict).inserted
    }
    let rest = findings.indices.filter { !firsts.contains($0) }
    return (firsts + rest).prefix(limit).sorted().map { findings[$0] }
  }
}

extension CaseView {
  /// - Parameter shared: The answers that are said above.
  fileprivate init(
    _ finding: Finding, apartFrom shared: [Answer], from address: PageAddress, opensChecker: Bool
  ) {
    let own = finding.answers.filter { !shared.contains($0) }
    self.init(
      situation: (own.isEmpty ? finding.answers : own).shortSummary, title: finding.title,
      verdictID: finding.ruling.verdict.rawValue,
      address: SituationView(finding, from: address).address,
      checker: opensChecker ? address.toRoot + finding.checkerAddress : nil,
      pictogram: Self.pictogram(of: own, else: finding.answers))
  }
}

extension CaseView {
  /// The drawing of what tells a case from others, its position rather than its status; else of the
  /// case itself.
  private static func pictogram(of own: [Answer], else all: [Answer]) -> [PictogramView] {
    let drawn = [own, all].lazy.compactMap { answers in
      answers.compactMap { PictogramView($0) }.last
    }
    return drawn.first.map { [$0] } ?? []
  }
}

extension [Answer] {
  /// The answers in one line, without what is put between parentheses.
  fileprivate var shortSummary: String {
    var depth = 0
    let kept = summary.filter { letter in
      if letter == "(" { depth += 1 }
      defer { if letter == ")" { depth -= 1 } }
      return depth == 0
    }
    return kept.replacing(" ,", with: ",").replacing("  ", with: " ")
      .trimmingPrefix { $0 == " " }.description
  }
}
