import Eligibility

/// The fields of a ruling that something sets.
struct EffectFields: OptionSet, Hashable {
  let rawValue: UInt8
}

extension EffectFields {
  /// The fields that an effect sets.
  init(_ effect: Effect) {
    self = []
    for (place, field) in Ruling.Field.allCases.enumerated() where effect.value(of: field) != nil {
      insert(EffectFields(rawValue: 1 << place))
    }
  }

  /// The fields that some rules set between them.
  init(_ rules: some Sequence<Rule>) {
    self = rules.reduce([]) { $0.union(EffectFields($1.effect)) }
  }
}

extension Diagram {
  /// The rules that change the ruling on paper only: on every path that applies one, later rules
  /// set again each field that it sets.
  func maskedRules() -> [Proof.Defect] {
    let later = laterFields()
    var occurrences: [Rule: [Step]] = [:]
    var showing: Set<Rule> = []
    for step in reachableSteps() {
      for (place, rule) in step.rules.enumerated() where !rule.effect.isEmpty {
        let rest = EffectFields(step.rules.dropFirst(place + 1))
        occurrences[rule, default: []].append(step)
        if later[step.target].contains(where: {
          !$0.union(rest).isSuperset(of: EffectFields(rule.effect))
        }) {
          showing.insert(rule)
        }
      }
    }
    return occurrences.filter { !showing.contains($0.key) }.compactMap(maskedRule)
  }

  /// For each node, the sets of fields that its ways to the end set again.
  private func laterFields() -> [Set<EffectFields>] {
    var fields: [Set<EffectFields>] = []
    for index in nodes.indices {
      let steps = steps(from: index)
      fields.append(
        steps.isEmpty
          ? [[]]
          : Set(
            steps.flatMap { step in
              fields[step.target].map { $0.union(EffectFields(step.rules)) }
            }))
    }
    return fields
  }

  /// The defect of a masked rule, with the rules that mask it in the shortest situation.
  private func maskedRule(_ rule: Rule, at steps: [Step]) -> Proof.Defect? {
    let paths = shortestPaths()
    let ways = steps.compactMap { step in
      paths[step.origin].map { shortestEnd(of: $0.taking(step)) }
    }
    guard let path = ways.min(by: { $0.answers.count < $1.answers.count }) else { return nil }
    let after = path.rules.drop { $0 != rule }.dropFirst()
    let masks = after.filter {
      !EffectFields($0.effect).isDisjoint(with: EffectFields(rule.effect))
    }
    return Proof.Defect(
      check: .masking,
      text: "la règle \(rule.rawValue) est toujours masquée par celles qui la suivent "
        + "(ici \(Array(masks).ids))",
      answers: path.answers, rules: [rule] + masks)
  }

  /// The way from a path to the end with the fewest answers.
  private func shortestEnd(of path: Path) -> Path {
    var distances: [Int] = []
    for index in nodes.indices {
      let steps = steps(from: index)
      distances.append(
        steps.map { ($0.answer == nil ? 0 : 1) + distances[$0.target] }.min() ?? 0)
    }
    var path = path
    while let step = steps(from: path.node).min(by: { left, right in
      (left.answer == nil ? 0 : 1) + distances[left.target]
        < (right.answer == nil ? 0 : 1) + distances[right.target]
    }) {
      path = path.taking(step)
    }
    return path
  }
}
