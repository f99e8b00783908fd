package import Eligibility

extension Diagram {
  /// Every ruling that some answers reach, follow-ups included.
  package var rulings: Set<Ruling> {
    var rulings: Set<Ruling> = []
    var seen: Set<Standpoint> = []
    var frontier = [Standpoint(node: root, effect: Effect(of: []))]
    while let here = frontier.popLast() {
      guard seen.insert(here).inserted else { continue }
      if nodes[here.node].isCoreEnd, let ruling = Ruling(here.effect) { rulings.insert(ruling) }
      frontier += steps(from: here.node).map(here.after)
    }
    return rulings
  }
}

/// A node, and what the rules on one way to it add up to.
private struct Standpoint: Hashable {
  let node: Int
  private(set) var effect: Effect

  /// Where a step leads.
  func after(_ step: Diagram.Step) -> Standpoint {
    var next = Standpoint(node: step.target, effect: effect)
    for rule in step.rules { next.effect.merge(rule.effect) }
    return next
  }
}
