import DecisionTree
import Eligibility
import TreeComparison

/// A comparison as a maintainer reads it: each group of situations, what it was and what it is.
struct ComparisonReport {
  let text: String

  /// - Parameter date: The day of the earlier diagram.
  init(_ comparison: DiagramComparison, since date: String) {
    guard !comparison.isEmpty else {
      text = "Aucune différence."
      return
    }
    let count = comparison.groups.count
    let title = count > 1 ? "\(count) groupes de situations" : "\(count) groupe de situations"
    let lines =
      ["Depuis le diagramme du \(date) : \(title) avec une autre réponse."]
      + comparison.vocabulary.flatMap(Self.lines)
      + zip(1..., comparison.groups).flatMap(Self.lines)
    text = lines.joined(separator: "\n")
  }

  private static func lines(of term: DiagramComparison.Term) -> [String] {
    let state = term.isNew ? "nouvelle" : "disparue"
    let name = term.answer.map { "réponse \(state) : \(term.question)=\($0)" }
    return Wrap.lines(
      "- \(name ?? "question \(state) : \(term.question)")", indent: 1, hanging: 2)
  }

  private static func lines(_ number: Int, of group: DiagramComparison.Group) -> [String] {
    let situation = group.situation.map { "\($0.question)=\($0.answers.joined(separator: "|"))" }
    let described = situation.isEmpty ? "toutes les situations" : situation.joined(separator: ", ")
    let title = described + (group.includesElected ? ", élu ou non" : "")
    let count = group.count > 1 ? "\(group.count) parcours" : "1 parcours"
    return [""]
      + Wrap.lines("\(number). \(title) (\(count))", indent: 0, hanging: 3)
      + group.differences.flatMap { Wrap.lines(text(of: $0), indent: 3, hanging: 2) }
      + group.rules.flatMap { Wrap.lines(text(of: $0), indent: 3, hanging: 2) }
  }

  private static func text(of difference: Difference) -> String {
    switch difference {
    case .field(let field, let was, let now):
      "\(field.rawValue) : \(was ?? "(rien)") → \(now ?? "(rien)")"
    case .condition(let id, let isNew):
      isNew ? "condition ajoutée : \(id)" : "condition retirée : \(id)"
    case .answer(let isNew):
      isNew ? "réponse nouvelle dans cette situation" : "réponse qui n'est plus offerte"
    }
  }

  private static func text(of rule: DiagramComparison.InvolvedRule) -> String {
    let role =
      switch rule.role {
      case .added: "règle ajoutée"
      case .removed: "règle retirée"
      case .changed: "règle modifiée"
      }
    return "\(role) : \(rule.id) (\(rule.references.joined(separator: " ; ")))"
  }
}
