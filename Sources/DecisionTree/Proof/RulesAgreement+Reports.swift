import Eligibility

extension RulesAgreement {
  /// Whether the rules along the path are those that the rules themselves apply.
  mutating func hasSameRules(_ rules: [Rule], _ path: Path, at place: Place) -> Bool {
    guard rules != path.rules else { return true }
    let missing = rules.filter { !path.rules.contains($0) }
    let extra = path.rules.filter { !rules.contains($0) }
    let parts = [
      missing.isEmpty ? nil : "il y manque \(missing.ids)",
      extra.isEmpty ? nil : "il y a en trop \(extra.ids)",
      missing.isEmpty && extra.isEmpty ? "l'ordre ou le nombre diffère" : nil,
    ].compactMap(\.self)
    report(
      .singleValue,
      "le diagramme n'applique pas les règles de cette situation : "
        + parts.joined(separator: " ; "),
      path, missing.isEmpty && extra.isEmpty ? path.rules : missing + extra, at: place)
    return false
  }

  /// Whether a node asks a question with the choices that the rules offer, each once.
  mutating func offers(
    _ question: Question, _ offered: [Answer], _ path: Path, isCore: Bool
  ) -> Bool {
    let steps = diagram.steps(from: path.node).compactMap(\.answer)
    let node = diagram.nodes[path.node]
    guard steps != offered || node.isCoreEnd == isCore else { return true }
    let missing = offered.filter { !steps.contains($0) }.map(\.id)
    let extra = steps.filter { !offered.contains($0) }.map(\.id)
    let parts = [
      missing.isEmpty ? nil : "il y manque \(missing.joined(separator: ", "))",
      extra.isEmpty ? nil : "il y a en trop \(extra.joined(separator: ", "))",
    ].compactMap(\.self)
    report(
      .totality,
      "le diagramme n'offre pas les réponses à « \(question.rawValue) » que les règles acceptent"
        + (parts.isEmpty ? "" : " : " + parts.joined(separator: " ; ")),
      path, path.rules, at: .node(path.node))
    return false
  }

  mutating func report(
    _ check: Proof.Check, _ text: String, _ path: Path, _ rules: [Rule], at place: Place
  ) {
    if let known = found[place], known.answers.count <= path.answers.count { return }
    found[place] = Proof.Defect(check: check, text: text, answers: path.answers, rules: rules)
  }
}

extension [Rule] {
  /// The ids, for a message.
  var ids: String { map(\.rawValue).joined(separator: ", ") }
}
