import DecisionTree
import Eligibility

extension [DiagramComparison.Group] {
  /// The groups, in which agents reached through an elected office stand with the other agents where
  /// nothing else tells them apart.
  var withElectedMerged: Self {
    var merged: Self = []
    // Those without an office come first: « élu » is one of the last statuses.
    for group in self {
      let situation = group.situationOfAgents
      let place = merged.firstIndex {
        $0.situation == situation && $0.differences == group.differences
          && $0.rules == group.rules
      }
      if let place {
        merged[place].count += group.count
        merged[place].includesElected = true
      } else {
        merged.append(group)
      }
    }
    return merged
  }
}

extension DiagramComparison.Group {
  /// The same situation of an agent without an office; nil where the group is of no such agents.
  fileprivate var situationOfAgents: [DiagramComparison.Condition]? {
    let office = [
      (Question.status, Status.elected.rawValue), (.electedAsAgent, YesNo.yes.rawValue),
    ].map { DiagramComparison.Condition(question: $0.0.rawValue, answers: [$0.1]) }
    guard situation.prefix(2) == office[...], let status = situation.dropFirst(2).first,
      status.question == Question.agentStatus.rawValue
    else { return nil }
    let plain = DiagramComparison.Condition(
      question: Question.status.rawValue, answers: status.answers)
    return [plain] + situation.dropFirst(3)
  }
}
