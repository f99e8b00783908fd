import DecisionTree
package import Eligibility

/// What some rules add up to, as ids: the fields of the ruling and the conditions.
struct Outcome: Hashable {
  /// The fields that a rule set.
  private(set) var fields: [Ruling.Field: String] = [:]
  /// The ids of the conditions.
  private(set) var conditions: Set<String> = []

  init(_ rules: [RuleDocument]) {
    for rule in rules {
      fields.merge(rule.effect.fields) { $1 }
      conditions.formUnion(rule.conditions.map(\.id))
    }
  }

  private init(fields: [Ruling.Field: String], conditions: Set<String>) {
    self.fields = fields
    self.conditions = conditions
  }

  /// What this and later rules add up to.
  func followed(by later: Outcome) -> Outcome {
    Outcome(
      fields: fields.merging(later.fields) { $1 },
      conditions: conditions.union(later.conditions))
  }

  /// What differs in a later outcome, in a fixed order.
  func differences(from earlier: Outcome) -> [Difference] {
    Ruling.Field.allCases.filter { fields[$0] != earlier.fields[$0] }.map {
      .field($0, was: earlier.fields[$0], is: fields[$0])
    }
      + earlier.conditions.subtracting(conditions).sorted().map { .condition($0, isNew: false) }
      + conditions.subtracting(earlier.conditions).sorted().map { .condition($0, isNew: true) }
  }
}

/// One thing that differs between two diagrams in the same situation.
package enum Difference: Hashable, Sendable {
  /// A field of the ruling; nil where no rule sets it.
  case field(Ruling.Field, was: String?, is: String?)
  /// A condition by its id: new, or gone.
  case condition(String, isNew: Bool)
  /// The last answer of the situation is offered by one diagram only: the new one, or the old one.
  case answer(isNew: Bool)
}
