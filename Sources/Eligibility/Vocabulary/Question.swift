/// A question of the checker.
///
/// The core questions settle the verdict. The follow-ups settle conditions, steps and money: they may
/// be left unanswered.
///
/// The order of the cases is the order in which questions are asked and answers are listed. What is
/// known of a question stands in its row (`Question+Row.swift`).
package enum Question: CaseIterable, Hashable, Sendable {
  case status, electedAsAgent, agentStatus, consortiumRegime, resumption, trainingLevy,
    compensation, situation, activity, host, agreement, medicalOpinion, aim, employers, training,
    preparation,
    timeSavings, licence

  case project, balance, complement, preventionOpinion, provider, priorityPublic, deliberation,
    refusals
}

extension Question {
  /// The id of the contract: it stands in addresses, flags, JSON, CSV and front matter.
  package var rawValue: String { Self.rows[position].id }

  /// The question with an id; nil when there is none.
  package init?(rawValue id: String) {
    guard let question = Self.allCases.first(where: { $0.rawValue == id }) else { return nil }
    self = question
  }

  /// The question as it is put to the person.
  package var text: String { Self.rows[position].text }

  /// What helps to answer: where to look, which words not to confuse.
  package var help: String { Self.rows[position].help }

  /// Why it is put, in a sentence.
  package var why: String { Self.rows[position].why }

  /// What stands for the choices that few people give; nil where all stand together.
  package var others: String? { Self.rows[position].others }

  /// Whether the verdict may hang on the question.
  package var isCore: Bool { self < .project }
}

extension Question: Comparable {
  private static let ordered = allCases

  /// The place of the question in the order of the contract, from 0.
  var position: Int {
    guard let place = Self.ordered.firstIndex(of: self) else {
      preconditionFailure("every question is among all of them")
    }
    return place
  }
}
