package import Content
package import Diagnostics
import Entitlement
package import Law

extension KnowledgeBase {
  /// A warning where amounts that no text ends were last checked over twelve months before a day:
  /// pages go on saying them.
  package static func staleAmounts(on day: CalendarDay) -> [Fault] {
    let stale = Topic.allCases.compactMap { topic in
      topic.staleCheck(on: day).map { (name: topic.name, checked: $0) }
    }
    guard let oldest = stale.map(\.checked).min() else { return [] }
    return [
      Fault(
        .staleAmounts, at: Place("Sources/Entitlement/Tables/Tables+Hours.swift"),
        "montants vérifiés le \(oldest.short), il y a plus de douze mois : un texte a pu les changer ; "
          + "vérifiez-les, puis avancez ce jour",
        notes: ["montants : \(stale.map(\.name).joined(separator: ", "))"], severity: .warning)
    ]
  }
}
