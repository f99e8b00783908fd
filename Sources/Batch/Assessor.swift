import DecisionTree
import Eligibility

/// Says what comes out of the answers of a row.
struct Assessor: Sendable {
  let diagram: Diagram
  let codes = AnswerCodes()

  /// What comes out of answers, given by their codes.
  func assess(_ row: [UInt8]) -> Assessment {
    let (known, unknown) = codes.answers(row)
    do {
      switch try diagram.consult(known, unknown: unknown) {
      case .settled(let finding, _): return Assessment(finding)
      case .open(let prospects): return Assessment(prospects, at: address(after: known))
      }
    } catch {
      return Assessment(fault: RowFault.text(of: error))
    }
  }

  /// The page of the last question that the answers lead to.
  private func address(after answers: Answers) -> String {
    var path = diagram.start
    while let question = diagram.question(at: path), let answer = answers[question],
      let edge = diagram.edges(at: path).first(where: { $0.answer == answer })
    {
      path = path.following(edge)
    }
    return path.address
  }
}
