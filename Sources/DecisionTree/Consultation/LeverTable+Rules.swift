package import CheckerCore
import Eligibility

extension LeverTable {
  /// The levers of the rules, in their order.
  package static let ofRules = LeverTable(
    rows: Lever.all.map { lever in
      Row(
        answer: CheckerCodes.choice(of: lever.answer),
        origins: lever.origins.map { CheckerCodes.code(of: $0) },
        mover: CheckerCodes.place(of: lever.mover))
    }, ranks: Verdict.allCases.map(\.rank), enough: Verdict.euros.rank)
}
