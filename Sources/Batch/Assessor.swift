import DecisionTree
import Eligibility

/// Says what comes out of the answers of a row.
struct Assessor: Sendable {
  let codes = AnswerCodes()
  private let diagram: Diagram
  private let tree: AnswerTree

  init(_ diagram: Diagram) {
    self.diagram = diagram
    tree = AnswerTree(diagram)
  }

  /// What comes out of answers, given by their codes.
  func assess(_ row: [UInt8]) -> Assessment {
    do {
      let walk = try AnswerWalk(row, in: tree)
      return try walk.open.isEmpty ? settled(row, walk.ended) : open(row, walk)
    } catch {
      return Assessment(fault: RowFault.text(of: error))
    }
  }

  /// Every core question was answered, or is not known.
  private func settled(_ row: [UInt8], _ ended: [Path]) throws(Misstep) -> Assessment {
    let (known, unknown) = codes.answers(row)
    if ended.count == 1 {
      let path = try diagram.answering(known, from: ended[0]).path
      try refuseUseless(known, [path], ahead: 0)
      if let finding = path.finding { return Assessment(finding) }
    }
    switch try diagram.consult(known, unknown: unknown) {
    case .settled(let finding, _): return Assessment(finding)
    case .open(let prospects):
      return Assessment(
        prospects.possibilities.map(\.verdict), next: prospects.next?.question,
        at: try AnswerWalk(row, in: tree).address)
    }
  }

  /// A core question is left without an answer.
  private func open(_ row: [UInt8], _ walk: AnswerWalk) throws(Misstep) -> Assessment {
    let known = codes.answers(row).known
    let prospect = try walk.prospect()
    var paths: [Path] = []
    for path in walk.ended { paths.append(try diagram.answering(known, from: path).path) }
    try refuseUseless(known, paths, ahead: prospect.followUps)
    let verdicts = paths.compactMap(\.finding).reduce(prospect.verdicts) {
      $0 | AnswerTree.set(of: $1.ruling.verdict)
    }
    return Assessment(
      Verdict.allCases.filter { AnswerTree.set(of: $0) & verdicts != 0 },
      next: walk.open.compactMap { tree.nodes[$0].question }.min().map {
        AnswerCodes.questions[$0]
      },
      at: walk.address)
  }

  /// Refuses a follow-up's answer that no way takes, and that no way ahead may still ask for.
  private func refuseUseless(
    _ answers: Answers, _ paths: [Path], ahead: UInt32
  ) throws(Misstep) {
    for answer in answers.list where !answer.question.isCore {
      let isAhead = ahead & 1 << AnswerCodes.place(of: answer.question) != 0
      guard isAhead || paths.contains(where: { $0.answers.contains(answer) }) else {
        throw .notAsked(answer)
      }
    }
  }
}
