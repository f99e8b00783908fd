import Eligibility

extension Diagram {
  /// The questions that change nothing, whatever is answered: no choice leads elsewhere, or asks for
  /// anything that another does not.
  func questionsWithoutConsequence() -> [Proof.Defect] {
    let paths = shortestPaths()
    return paths.keys.sorted().compactMap { index in
      guard let path = paths[index], let question = uselessQuestion(at: index) else { return nil }
      return Proof.Defect(
        check: .consequence,
        text: "la question « \(question.rawValue) » ne change rien, quelle que soit la réponse",
        answers: path.answers, rules: path.rules)
    }
  }

  private func uselessQuestion(at index: Int) -> Question? {
    switch nodes[index] {
    case .end: return nil
    case .question(let question, let edges):
      let ways = Set(edges.map { Way(rules: $0.rules, target: $0.target) })
      return ways.count > 1 ? nil : question
    case .followUp(let question, let edges, _):
      let ways = Set(edges.map { Traces(of: tracesOf($0.rules, to: $0.target)) })
      return ways.count > 1 || edges.contains { asksMore($0.target, than: edges) } ? nil : question
    }
  }

  /// Whether an answer brings up a question that another does not.
  private func asksMore(_ target: Int, than edges: [Edge]) -> Bool {
    edges.contains { $0.target != target }
  }

  /// The rules that a way adds where every later follow-up is passed over.
  private func tracesOf(_ rules: [Rule], to target: Int) -> [Rule] {
    switch nodes[target] {
    case .question, .end: rules
    case .followUp(_, _, let bypass): tracesOf(rules + bypass.rules, to: bypass.target)
    }
  }

  private struct Way: Hashable {
    let rules: [Rule]
    let target: Int
  }

  /// What can be seen of some rules: the ruling, what they ask for, and what they replace.
  private struct Traces: Hashable {
    let effects: Effect
    let clauses: Set<String>
    let provisos: Set<String>
    let setsAside: Set<Rule>

    init(of rules: [Rule]) {
      effects = Effect(of: rules)
      clauses = Set(
        rules.flatMap { ($0.conditions + $0.duties).map(\.id) + $0.steps.map(\.id) })
      provisos = Set(rules.compactMap(\.proviso))
      setsAside = Set(rules.flatMap(\.setsAside))
    }
  }
}
