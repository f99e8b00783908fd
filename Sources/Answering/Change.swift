import CheckerCore
package import DecisionTree
package import Eligibility

/// One other answer that would give another verdict, all else being equal.
package struct Change: Hashable, Sendable {
  /// The answer that would be given instead.
  package let answer: Answer
  /// What would then be found.
  package let finding: Finding
}

extension Finding {
  /// The other answers that would give another verdict, found by running the rules for each: those
  /// to the last question first. Follow-ups do not matter.
  ///
  /// - Parameter count: How many changes at the most.
  package func changes(count: Int = NearAnswers.most) -> [Change] {
    changes(count) { codes in
      let answers = CheckerCodes.questions.indices.filter { codes[$0] != AnswerCode.none }
        .map { CheckerCodes.answer(CodedAnswer(question: $0, code: codes[$0])) }
      guard case .settled(let events, _)? = try? Answers(answers).examinedCore(),
        case .settled(let finding, _)? = try? Answers(events.answers).examined()
      else { return nil }
      return (CheckerCodes.place(of: finding.ruling.verdict), finding)
    }
  }

  /// The same, read off the diagram: many findings cost less that way.
  package func changes(in checker: Checker, count: Int = NearAnswers.most) -> [Change] {
    changes(count) { codes in
      checker.tree.end(codes).map { ($0.verdict, Finding($0.way)) }
    }
  }

  private func changes(
    _ count: Int, leadingTo end: ([UInt8]) -> (verdict: Int, Finding)?
  ) -> [Change] {
    let core = answers.filter(\.question.isCore).map(CheckerCodes.choice)
    return NearAnswers.list(
      of: core, CheckerCodes.place(of: ruling.verdict), CheckerTable.questions, count: count,
      leadingTo: end
    ).map { Change(answer: CheckerCodes.answer($0.answer), finding: $0.end) }
  }
}
