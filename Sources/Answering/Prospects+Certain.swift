package import DecisionTree
import Eligibility

extension Prospects {
  /// What is certain whatever is not known, in sentences.
  package var certainSentences: [String] {
    Ruling.Field.allCases.compactMap { field in certain[field].flatMap(field.sentence) }
  }
}
