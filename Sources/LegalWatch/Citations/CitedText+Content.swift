package import Content
import Eligibility
import Entitlement
import Law

extension CitedText {
  /// Every text that rules, amounts or pages cite, with what hangs on it.
  package static func all(in knowledge: KnowledgeBase) -> [CitedText] {
    knowledge.texts.map { reference in
      let law = LegalText(rawValue: reference.id)
      return CitedText(
        reference,
        rules: Rule.allCases
          .filter { rule in law.map { rule.texts.contains($0) } ?? false }
          .map(\.rawValue),
        amounts: Topic.allCases
          .filter { topic in law.map { topic.texts.contains($0) } ?? false }.map(\.name),
        entries: knowledge.entries.filter { $0.texts.contains(reference) }.map(\.id),
        contradictions: knowledge.contradictions.filter { $0.texts.contains(reference) }.map(\.id),
        terms: knowledge.glossary.filter { $0.texts.contains(reference) }.map(\.term))
    }
  }
}
