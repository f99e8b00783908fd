import DecisionTree
package import Eligibility

extension SiteRenderer {
  /// For each rule, answers that apply it.
  package var answersByRule: [Rule: [Answer]] { diagram.answersByRule }
}
