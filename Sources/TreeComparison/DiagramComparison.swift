package import DecisionTree

/// What differs between an earlier diagram and a later one, as situations.
///
/// The fields of the ruling and the conditions are compared, by id. Wordings, steps and references
/// are not: they change the page, not the answer.
package struct DiagramComparison: Sendable {
  /// The situations that differ, those with the same differences described together.
  package let groups: [Group]
  /// The questions and answers that only one of the diagrams knows.
  package let vocabulary: [Term]

  /// Whether nothing differs.
  package var isEmpty: Bool { groups.isEmpty && vocabulary.isEmpty }

  /// Situations that differ in the same way.
  package struct Group: Sendable {
    /// What describes them; empty where every situation differs.
    package let situation: [Condition]
    /// What differs.
    package let differences: [Difference]
    /// The rules that make the difference.
    package let rules: [InvolvedRule]
    /// How many complete lists of core answers it describes.
    package internal(set) var count: Int
    /// Whether it describes the same agents reached through an elected office too.
    package internal(set) var includesElected = false
  }

  /// A question and the answers to it that are meant.
  package struct Condition: Hashable, Sendable {
    package let question: String
    package let answers: [String]
  }

  /// A rule that one of the diagrams applies and the other does not, or that changed.
  package struct InvolvedRule: Hashable, Sendable {
    /// How the rule is involved.
    package enum Role: Hashable, Sendable {
      case added, removed, changed
    }

    package let role: Role
    package let id: String
    /// The texts that the rule cites.
    package let references: [String]
  }

  /// A question, or an answer to one, that only one of the diagrams knows.
  package struct Term: Hashable, Sendable {
    package let question: String
    /// The answer; nil where the question itself is new or gone.
    package let answer: String?
    package let isNew: Bool
  }

  /// Compares two sound documents.
  package init(
    from earlier: DiagramDocument, to later: DiagramDocument
  ) throws(TooManySituations) {
    let core = try CoreComparison(
      from: earlier, to: later, within: WalkBudget(TooManySituations.limit))
    groups = (core.groups + (try FollowUpComparison(core)).groups).withElectedMerged
    vocabulary =
      earlier.terms(missingFrom: later, isNew: false)
      + later.terms(missingFrom: earlier, isNew: true)
  }
}

extension DiagramDocument {
  /// The questions and answers of this diagram that another one never asks or offers.
  fileprivate func terms(
    missingFrom other: DiagramDocument, isNew: Bool
  ) -> [DiagramComparison.Term] {
    let known = other.offered
    return offered.sorted { $0.key < $1.key }.flatMap { question, answers in
      guard let theirs = known[question] else {
        return [DiagramComparison.Term(question: question, answer: nil, isNew: isNew)]
      }
      return answers.subtracting(theirs).sorted().map {
        DiagramComparison.Term(question: question, answer: $0, isNew: isNew)
      }
    }
  }

  /// The answers offered to each question, somewhere in the diagram.
  private var offered: [String: Set<String>] {
    nodes.reduce(into: [:]) { offered, node in
      guard let question = node.question else { return }
      offered[question, default: []].formUnion((node.choices ?? []).map(\.answer))
    }
  }
}
