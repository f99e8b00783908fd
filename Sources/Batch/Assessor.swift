import Answering
import CheckerCore
import DecisionTree
import Eligibility

/// Says what comes out of the answers of a row.
struct Assessor: Sendable {
  let codes = AnswerCodes()
  private let checker: Checker

  init(_ diagram: Diagram) {
    checker = Checker(diagram)
  }

  /// What comes out of answers, given by their codes.
  func assess(_ row: [UInt8]) -> Assessment {
    do {
      switch try checker.consult(row) {
      case .settled(let way): return Assessment(Finding(way))
      case .open(let outlook):
        let sure = checker.tree.sureChoices(row).map(CheckerCodes.answer)
        return Assessment(
          outlook.verdicts.places.map { Verdict.allCases[$0] },
          next: outlook.next.map { CheckerCodes.questions[$0] },
          at: PathAddress.address(of: sure))
      }
    } catch {
      return Assessment(fault: RowFault.text(of: error))
    }
  }
}
