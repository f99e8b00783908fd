import Content
import ContentReading
import DecisionTree
import SiteRendering
import TestSupport
import Understanding

/// Bytes as what a caller says, understood by the words of the content.
enum SentenceFuzzing {
  private static let vocabulary: CallersVocabulary? = {
    guard let files = try? Package.content.get(), let day = try? Package.contentDay.get(),
      let diagram = try? Diagram()
    else { return nil }
    let knowledge = KnowledgeBase.read(files, in: "Content", on: day, for: SiteMap.names).knowledge
    return try? CallersVocabulary(knowledge.callersVocabulary(diagram))
  }()

  /// What is understood stands on words of the sentence, one answer to a question at most.
  static func read(_ bytes: [UInt8]) {
    guard let vocabulary else { fatalError("the content has no words") }
    let understood = vocabulary.understand(bytes, in: 2026)
    let questions = understood.facts.map(\.answer.question)
    precondition(Set(questions).count == questions.count)
    for fact in understood.facts + understood.contradictions.joined() {
      precondition(!fact.range.isEmpty && fact.range.upperBound <= bytes.count)
    }
  }
}
