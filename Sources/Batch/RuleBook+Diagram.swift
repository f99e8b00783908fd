import Answering
package import BatchCore
package import CheckerCore
package import DecisionTree
import Eligibility
package import Law

extension RuleBook {
  /// The rules of a diagram.
  ///
  /// - Parameter rules: The rule of the authority; nil where it is not known.
  package init(_ diagram: Diagram, under rules: LocalRules? = nil) {
    self.init(CheckerTable(diagram, knowing: rules?.answers ?? []))
  }

  /// The same rules, as the table of a diagram.
  package init(_ table: CheckerTable) {
    self.init(
      table, CheckerCodes.names,
      questions: CheckerCodes.questions.map {
        QuestionIDs(id: $0.rawValue, answers: $0.answers.map(\.id))
      },
      rules: CheckerCodes.rules.map(\.rawValue),
      Values(
        fields: CheckerCodes.fields.map(\.accepted),
        paidVerdicts: Verdict.allCases.filter(\.mayBePaid).map(CheckerCodes.place),
        ownPayers: Party.allCases.indices.filter { Party.allCases[$0].isOwnAuthority }),
      Roles(
        status: CheckerCodes.place(of: Question.status),
        agentStatus: CheckerCodes.place(of: Question.agentStatus), unknown: Answer.unknownID,
        root: PathAddress.root))
  }
}

extension Assessor {
  /// What a diagram and the rule of an authority make of rows.
  ///
  /// - Parameter rules: The rule of the authority; nil where it is not known.
  package init(_ diagram: Diagram, under rules: LocalRules? = nil) {
    self.init(RuleBook(diagram, under: rules), under: rules?.caps)
  }
}
