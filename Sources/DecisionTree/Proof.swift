package import Eligibility
import Law

/// What was checked of the diagram, in figures, and what is wrong with it.
package struct Proof: Sendable {
  /// How many complete lists of core answers there are.
  package let paths: Int
  /// How many complete lists of answers there are, every follow-up answered.
  package let tuples: Int
  /// How many shared nodes they fold into.
  package let nodes: Int
  /// How many rules there are.
  package let rules: Int
  /// The most questions that any person is asked.
  package let longest: Int
  /// What is wrong, in French; empty for sound rules.
  package let defects: [Defect]

  /// Something wrong with the rules, with the shortest answers that show it.
  package struct Defect: Hashable, Sendable {
    /// What is wrong, in French.
    package let text: String
    /// The shortest answers that show it.
    package let answers: [Answer]
    /// The rules involved.
    package let rules: [Rule]
  }
}

extension Diagram {
  /// Checks every path both ways, that every rule is reached, and that every text cited is used.
  ///
  /// Follow-ups see their context and nothing else: they are checked once for each place where
  /// they begin, over all answers, each given or passed over.
  package func proof() -> Proof {
    let paths = completions(of: start)
    let firsts = Dictionary(paths.map { ($0.node, $0) }, uniquingKeysWith: { first, _ in first })
    let ways = firsts.values.flatMap(followUpWays)
    var counts: [Int: Int] = [:]
    var lengths: [Int: Int] = [:]
    return Proof(
      paths: paths.count, tuples: tuples(from: root, &counts), nodes: nodes.count,
      rules: Rule.allCases.count, longest: longest(from: root, &lengths),
      defects: (disagreements(on: paths + ways) + unreachedRules(on: ways) + unusedTexts())
        .sorted { $0.answers.count < $1.answers.count })
  }

  /// How many complete lists of answers a node leads to.
  private func tuples(from node: Int, _ known: inout [Int: Int]) -> Int {
    if let count = known[node] { return count }
    let count =
      switch nodes[node] {
      case .question(_, let edges), .followUp(_, let edges, _):
        edges.reduce(0) { $0 + tuples(from: $1.target, &known) }
      case .end: 1
      }
    known[node] = count
    return count
  }

  /// The most questions that follow from a node.
  private func longest(from node: Int, _ known: inout [Int: Int]) -> Int {
    if let length = known[node] { return length }
    let length =
      switch nodes[node] {
      case .question(_, let edges), .followUp(_, let edges, _):
        1 + (edges.map { longest(from: $0.target, &known) }.max() ?? 0)
      case .end: 0
      }
    known[node] = length
    return length
  }

  /// The paths on which the diagram and the rules themselves differ.
  private func disagreements(on paths: [Path]) -> [Proof.Defect] {
    paths.compactMap { path in
      guard let finding = path.finding, settled(path.answers) == finding else {
        return Proof.Defect(
          text: "le diagramme et les règles ne donnent pas la même réponse",
          answers: path.answers, rules: path.rules)
      }
      return nil
    }
  }

  /// What the rules themselves answer.
  private func settled(_ answers: [Answer]) -> Finding? {
    guard case .settled(let finding, _)? = try? Answers(answers).examined() else { return nil }
    return finding
  }

  private func unreachedRules(on paths: [Path]) -> [Proof.Defect] {
    let reached = Set(paths.flatMap(\.rules)).union(completions(of: start).flatMap(\.rules))
    return Rule.allCases.filter { !reached.contains($0) }.map { rule in
      Proof.Defect(
        text: "aucune situation n'atteint la règle \(rule.rawValue)", answers: [], rules: [rule])
    }
  }

  private func unusedTexts() -> [Proof.Defect] {
    let cited = Set(Rule.allCases.flatMap(\.statement.texts))
    return LegalText.allCases.filter { !cited.contains($0) }.map { text in
      Proof.Defect(
        text: "aucune règle ne cite le texte « \(text.rawValue) »", answers: [], rules: [])
    }
  }
}
