package import Eligibility

extension Diagram {
  /// For each rule that some answers apply, few answers that do, from the first question to a
  /// settled verdict.
  package var answersByRule: [Rule: [Answer]] {
    let paths = shortestPaths()
    var ways: [Rule: [Answer]] = [:]
    for step in reachableSteps() {
      guard let path = paths[step.origin] else { continue }
      let answers = settled(path.taking(step)).answers
      for rule in step.rules where answers.count < ways[rule]?.count ?? .max {
        ways[rule] = answers
      }
    }
    return ways
  }

  /// The path, with the first choice of each core question that is left.
  private func settled(_ path: Path) -> Path {
    edges(at: path).first.map { settled(path.following($0)) } ?? path
  }
}
