import Answering
import CheckerCore
import DecisionTree
import Eligibility
import Law

/// Says what comes out of the answers of a row.
struct Assessor: Sendable {
  let codes = AnswerCodes()
  /// The rule of the authority; nil where it is not known.
  let rules: LocalRules?
  private let checker: Checker

  init(_ diagram: Diagram, under rules: LocalRules? = nil) {
    self.rules = rules
    checker = Checker(diagram, knowing: rules?.answers ?? [])
  }

  /// What comes out of answers, given by their codes.
  ///
  /// A file names a training in each of its rows: where the verdict does not hang on it, it is set
  /// aside, with what only a training brings up.
  func assess(_ row: [UInt8]) -> Assessment {
    do {
      return try assessment(of: row)
    } catch {
      guard case .notAsked(let answer) = error, Self.ofTraining.contains(answer.question),
        let verdict = try? assessment(of: row.withoutTraining), verdict.outcome == .answered
      else { return Assessment(fault: RowFault.text(of: error)) }
      return verdict.settingTrainingAside
    }
  }

  /// The questions about the training alone.
  fileprivate static let ofTraining: [Question] = [
    .training, .preparation, .timeSavings, .licence,
  ]

  private func assessment(of row: [UInt8]) throws(Misstep) -> Assessment {
    switch try checker.consult(row) {
    case .settled(let way): return Assessment(Finding(way))
    case .open(let outlook):
      let sure = checker.tree.sureChoices(row).map(CheckerCodes.answer)
      return Assessment(
        outlook.verdicts.places.map { Verdict.allCases[$0] },
        next: outlook.next.map { CheckerCodes.questions[$0] },
        at: PathAddress.address(of: sure))
    }
  }
}

extension [UInt8] {
  /// The codes of a row without those about the training.
  fileprivate var withoutTraining: [UInt8] {
    var row = self
    for question in Assessor.ofTraining { row[CheckerCodes.place(of: question)] = AnswerCode.none }
    return row
  }
}
