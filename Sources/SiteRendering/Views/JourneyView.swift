import Answering
import Content
import DecisionTree
import Eligibility
import Templates

/// The way from a project to a training, and where the reader stands.
struct JourneyView: TemplateView {
  let stages: [StageView]

  static let fields: ViewFields<JourneyView> = [
    .views("etapes") { $0.stages }
  ]
}

/// A stage of the way.
struct StageView: TemplateView {
  let label: String
  /// The entry about it, where there is another page to read.
  let address: String?
  /// By when it comes; nil where nothing says so.
  let time: String?
  /// Whether the reader stands there.
  let isCurrent: Bool

  static let fields: ViewFields<StageView> = [
    .text("titre") { $0.label },
    .literal("adresse", ifAny: { $0.address }),
    .text("delai", ifAny: { $0.time }),
    .flag("ici") { $0.isCurrent },
  ]
}

extension SiteRenderer {
  /// The way on which an answer finds its reader; nil where it leads to no training.
  func journey(
    with finding: Finding, _ said: SaidFinding, from address: PageAddress
  ) -> JourneyView? {
    let stages = finding.ruling.stages
    guard !stages.isEmpty else { return nil }
    return journey(
      through: stages, at: said.stage, from: address, answeredIn: finding.answerTime,
      hasEntries: finding.ruling.asksOnTheWay)
  }

  /// The way as the entry of one of its stages shows it; nil for any other entry.
  func journey(about entry: String, from address: PageAddress) -> JourneyView? {
    Stage.allCases.first { knowledge.settings.journey[$0] == entry }.map { stage in
      journey(through: Stage.allCases, at: stage, from: address, answeredIn: nil, hasEntries: true)
    }
  }

  private func journey(
    through stages: [Stage], at current: Stage?, from address: PageAddress,
    answeredIn time: String?, hasEntries: Bool
  ) -> JourneyView {
    JourneyView(
      stages: stages.map { stage in
        let entry = hasEntries ? knowledge.settings.journey[stage] : nil
        let page = entry.map { EntryPage.address(of: $0) }
        return StageView(
          label: stage.label,
          address: page.flatMap { $0 == address ? nil : address.link(to: $0) },
          time: stage == .answer ? time : nil, isCurrent: stage == current)
      })
  }
}
