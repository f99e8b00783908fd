package import Eligibility
import Law

/// What was checked of the diagram, in figures, and what is wrong with it.
package struct Proof: Sendable {
  /// How many complete lists of answers there are.
  package let paths: Int
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
  package func proof() -> Proof {
    let paths = completions(of: start)
    return Proof(
      paths: paths.count, nodes: nodes.count, rules: Rule.allCases.count,
      longest: paths.map(\.answers.count).max() ?? 0,
      defects: (disagreements(on: paths) + unreachedRules(on: paths) + unusedTexts())
        .sorted { $0.answers.count < $1.answers.count })
  }

  /// The paths on which the diagram and the rules themselves differ.
  private func disagreements(on paths: [Path]) -> [Proof.Defect] {
    paths.compactMap { path in
      let direct: Finding? =
        if case .settled(let finding)? = try? Answers(path.answers).examined() { finding } else {
          nil
        }
      guard let finding = path.finding, direct == finding else {
        return Proof.Defect(
          text: "le diagramme et les règles ne donnent pas la même réponse",
          answers: path.answers, rules: path.rules)
      }
      return nil
    }
  }

  private func unreachedRules(on paths: [Path]) -> [Proof.Defect] {
    let reached = Set(paths.flatMap(\.rules))
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
