package import Diagnostics
import Eligibility
import Law

extension KnowledgeBase {
  /// A warning for each rule that no situation of an entry applies: no page tells what it means.
  package var unexplainedRules: [Fault] {
    let explained = Set(entries.flatMap(\.cases).flatMap(\.finding.rules))
    return Rule.allCases.filter { !explained.contains($0) }.map { rule in
      let texts = rule.statement.texts.map(\.reference.title).joined(separator: " ; ")
      return Fault(
        "regle-sans-fiche", at: Place("Sources/Eligibility"),
        "aucune fiche n'explique la règle \(rule.rawValue) (\(texts)) : \(rule.statement.text)",
        notes: ["donnez à une fiche une ligne de « situations » où cette règle s'applique"],
        severity: .warning)
    }
  }
}
