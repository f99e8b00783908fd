package import Content
package import Diagnostics
import Eligibility
import Entitlement
package import Law

extension KnowledgeBase {
  /// Warnings where amounts that no text ends, or the rules, were last checked over twelve months
  /// before a day: pages go on saying them.
  package static func staleChecks(on day: CalendarDay) -> [Fault] {
    [staleAmounts(on: day), staleRules(on: day)].compactMap { $0 }
  }

  private static func staleAmounts(on day: CalendarDay) -> Fault? {
    let stale = Topic.allCases.compactMap { topic in
      topic.staleCheck(on: day).map { (name: topic.name, checked: $0) }
    }
    guard let oldest = stale.map(\.checked).min() else { return nil }
    return Fault(
      .staleAmounts, at: Place("Sources/Entitlement/Tables/Tables+Hours.swift"),
      "montants vérifiés le \(oldest.short), il y a plus de douze mois : un texte a pu les changer ; "
        + "vérifiez-les, puis avancez le jour que « Tables.checked » donne dans ce fichier",
      notes: ["montants : \(stale.map(\.name).joined(separator: ", "))"], severity: .warning)
  }

  private static func staleRules(on day: CalendarDay) -> Fault? {
    guard Rule.reviewed.isOverTwelveMonths(before: day) else { return nil }
    return Fault(
      .staleRules, at: Place("Sources/Eligibility/Review.swift"),
      "règles relues le \(Rule.reviewed.short), il y a plus de douze mois : chaque réponse dit ce "
        + "jour ; comparez-les à leurs textes, puis avancez le jour que « Rule.reviewed » donne "
        + "dans ce fichier", severity: .warning)
  }
}
