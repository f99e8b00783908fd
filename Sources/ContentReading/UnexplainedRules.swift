package import Content
package import Diagnostics
package import Eligibility
import Law

extension KnowledgeBase {
  /// A warning for each rule that no situation of an entry applies: no page tells what it means.
  ///
  /// - Parameters:
  ///   - folder: The path of the content folder.
  ///   - ways: For each rule, answers that apply it.
  package func unexplainedRules(in folder: String, reachedBy ways: [Rule: [Answer]]) -> [Fault] {
    let explained = Set(entries.flatMap(\.cases).flatMap(\.finding.rules))
    return Rule.allCases.filter { !explained.contains($0) }.map { rule in
      let texts = rule.texts.map(\.citation).joined(separator: " ; ")
      return Fault(
        .unexplainedRule, at: Place(folder + "/" + ContentLayout.faq),
        "aucune fiche n'explique la règle \(rule.rawValue) (\(texts)) : \(rule.text)",
        notes: [
          "donnez à une fiche une ligne de « situations » où cette règle s'applique, par exemple "
            + "reponses: " + (ways[rule] ?? []).asKeys
        ],
        severity: .warning)
    }
  }
}

extension [Answer] {
  /// The answers as a row of `situations` gives them.
  fileprivate var asKeys: String {
    "{" + map { "\($0.question.rawValue): \($0.id)" }.joined(separator: ", ") + "}"
  }
}
