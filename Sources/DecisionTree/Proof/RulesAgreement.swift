import Eligibility

/// Compares the diagram with the rules themselves, at every node that some answers reach.
///
/// Where the two part, what follows is a consequence: it is not looked at. Of all the situations
/// that show one difference, the shortest is kept.
struct RulesAgreement {
  let diagram: Diagram
  var found: [Place: Proof.Defect] = [:]
  /// The paths to a settled verdict that lead to follow-ups, with their context.
  private var openings: [(path: Path, context: FollowUpContext)] = []

  /// Where something may be wrong: a node, or one of its choices.
  enum Place: Hashable {
    case node(Int)
    case step(Diagram.Step)
  }

  init(of diagram: Diagram) {
    self.diagram = diagram
  }

  /// What is wrong, once checked.
  var defects: [Proof.Defect] { Array(found.values) }

  /// Runs the rules over every beginning of every list of answers.
  mutating func check() {
    checkCore(diagram.start, after: nil)
    var seen: Set<Opening> = []
    for (path, context) in openings.sorted(by: { $0.path.answers.count < $1.path.answers.count })
    where seen.insert(Opening(node: path.node, context: context)).inserted {
      checkFollowUps(FollowUpWalk(path, context), after: nil)
    }
  }

  private struct Opening: Hashable {
    let node: Int
    let context: FollowUpContext
  }

  private mutating func checkCore(_ path: Path, after step: Diagram.Step?) {
    let place = step.map(Place.step) ?? .node(path.node)
    switch try? Answers(path.answers).examinedCore() {
    case nil:
      report(.singleValue, "les règles n'acceptent pas cette réponse", path, path.rules, at: place)
    case .asking(let question, let offered, let events):
      guard hasSameRules(events.rules, path, at: place),
        offers(question, offered, path, isCore: true)
      else { return }
      for step in diagram.steps(from: path.node) { checkCore(path.taking(step), after: step) }
    case .settled(let events, let context):
      checkEnd(path, events.rules, context, at: place)
    }
  }

  /// The end of the core questions: a complete ruling, and follow-ups where there is a request.
  private mutating func checkEnd(
    _ path: Path, _ rules: [Rule], _ context: FollowUpContext?, at place: Place
  ) {
    let first = context.flatMap { try? Answers().examinedFollowUps($0, passingOver: []) }
    guard hasSameRules(rules + (first?.events.rules ?? []), path, at: place) else { return }
    guard path.finding != nil else {
      return report(
        .totality, "les règles ne donnent pas de réponse complète", path, path.rules, at: place)
    }
    if let context {
      openings.append((path, context))
    } else if diagram.nodes[path.node] != .end {
      report(
        .totality, "le diagramme pose une question que les règles ne posent pas", path, path.rules,
        at: .node(path.node))
    }
  }

  private mutating func checkFollowUps(_ walk: FollowUpWalk, after step: Diagram.Step?) {
    let path = walk.path
    let place = step.map(Place.step) ?? .node(path.node)
    guard
      let progress = try? Answers(walk.answers)
        .examinedFollowUps(walk.context, passingOver: walk.passed)
    else {
      return report(
        .singleValue, "les règles n'acceptent pas cette réponse", path, path.rules, at: place)
    }
    guard hasSameRules(walk.before + progress.events.rules, path, at: place) else { return }
    if let next = progress.next {
      guard offers(next.question, next.offered, path, isCore: false) else { return }
      for step in diagram.steps(from: path.node) {
        checkFollowUps(walk.taking(step, past: next.question), after: step)
      }
    } else if diagram.nodes[path.node] != .end {
      report(
        .totality, "le diagramme pose une question que les règles ne posent pas", path, path.rules,
        at: .node(path.node))
    }
  }
}
