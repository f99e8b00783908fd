import Content
import ContentReading
import DecisionTree
import SiteRendering
import TestSupport
import Understanding
import SearchIndexing

/// The words of the content of this package.
enum RealVocabulary {
  static let bytes = Result { try build() }

  private static func build() throws -> [UInt8] {
    try KnowledgeBase.read(
      try Package.content.get(), in: "Content", on: try Package.contentDay.get(),
      for: SiteMap.names
    ).knowledge.callersVocabulary(Diagram())
  }

  static func vocabulary() throws -> CallersVocabulary {
    try CallersVocabulary(try bytes.get())
  }
}

extension CallersVocabulary {
  /// The year in which the sentences of the tests were said.
  static let year = 2026

  /// What a sentence establishes, as `question=réponse` in the order of the questions.
  func facts(of sentence: String, in year: Int = year) -> [String] {
    understand(Array(sentence.utf8), in: year).facts.map(name)
  }

  /// An answer by its ids.
  func name(_ fact: Fact) -> String {
    let question = questions[fact.answer.question]
    return String(decoding: question.id, as: UTF8.self) + "="
      + String(decoding: question.answers[fact.answer.answer].id, as: UTF8.self)
  }
}
