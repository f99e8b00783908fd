/// A question of the checker.
///
/// The core questions settle the verdict. The follow-ups settle conditions, steps and money: they may
/// be left unanswered.
///
/// The order of the cases is the order in which questions are asked and answers are listed. What is
/// known of a question stands in its row (`Question+Rows.swift`).
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

  /// What people call the question, at the head of a column first of all, beside its id and its
  /// text.
  package var names: [String] { [rawValue, text] + Self.rows[position].names }

  /// The questions whose answers bring this one up: it is not put to someone who does not know them.
  ///
  /// Follow-ups are put once the verdict is settled: nothing is left open before them but other
  /// follow-ups.
  package var premises: [Question] { Self.rows[position].premises }

  /// What to ask the HR service, where the answer is not known: « mon statut exact… »; nil for a
  /// follow-up.
  package var inquiry: String? { Self.rows[position].inquiry }

  /// Whether entries are about its answers: an opinion or an aim goes with a leave, and has no entry
  /// of its own.
  package var isTopic: Bool { Self.rows[position].isTopic }

  /// Whether its answers have names that stand alone: « un seul », « oui » or « autre » name nothing
  /// in a title.
  package var hasTitles: Bool { Self.rows[position].hasTitles }

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
