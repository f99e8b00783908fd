import Answering
import Eligibility
import Templates

/// What somebody can change so that a better answer follows.
struct LeverGroupView: TemplateView {
  let title: String
  let levers: [SituationView]

  static let fields: ViewFields<LeverGroupView> = [
    .text("libelle") { $0.title },
    .views("pistes") { $0.levers },
  ]

  /// The levers of a finding, those of one mover together.
  static func groups(
    _ levers: [FoundLever], of finding: Finding, from address: PageAddress
  ) -> [LeverGroupView] {
    Lever.Mover.allCases.compactMap { mover in
      let here = levers.filter { $0.mover == mover }
      guard !here.isEmpty else { return nil }
      return LeverGroupView(
        title: mover.label,
        levers: here.map { lever in
          SituationView(
            text: lever.text, verdict: lever.verdict.label, verdictID: lever.verdict.rawValue,
            address: address.link(to: PageAddress(path: finding.address(after: lever))))
        })
    }
  }
}
