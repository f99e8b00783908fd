package import CheckerCore
package import Eligibility

/// Says what follows from some answers, known or not.
///
/// The consultation itself is `CheckerCore`'s, which batches and the browser share: here it is told
/// in questions, answers and rules.
package struct Checker: Sendable {
  /// The diagram unfolded.
  package let tree: AnswerTree

  /// Unfolds a diagram that ends on every way.
  ///
  /// - Parameter known: Answers to follow-ups that hold for everybody.
  package init(_ diagram: Diagram, knowing known: [Answer] = []) {
    tree = AnswerTree(CheckerTable(diagram, knowing: known))
  }

  /// Follows the answers as far as they go; at an unknown core question, follows every choice.
  ///
  /// - Throws: `Misstep` where an answer is not offered, or nothing still asks for it.
  package func consult(
    _ answers: Answers, unknown: Set<Question> = []
  ) throws(Misstep) -> Consultation {
    Consultation(try consult(CheckerCodes.codes(answers, unknown: unknown)))
  }

  /// What follows from the code of the answer to each question.
  package func consult(_ codes: [UInt8]) throws(Misstep) -> Consulted {
    do {
      return try tree.consult(codes)
    } catch {
      throw Misstep(error)
    }
  }

  /// How many questions are left to put after some answers, the next one among them: at the least
  /// and at the most.
  package func remaining(after answers: [Answer]) -> ClosedRange<Int>? {
    tree.remaining(after: CheckerCodes.codes(Answers(answers)))
  }

  /// The verdicts that each choice of the question after some answers leaves possible.
  package func separations(
    after answers: [Answer]
  ) -> [(answer: Answer, verdicts: [Verdict])] {
    let codes = CheckerCodes.codes(Answers(answers))
    let choices = tree.sureChoices(codes)
    guard let question = tree.question(after: codes) else { return [] }
    precondition(choices == answers.map(CheckerCodes.choice), "these answers lead nowhere")
    return tree.separations(codes).map { code, verdicts in
      (
        CheckerCodes.answer(CodedAnswer(question: question, code: code)),
        verdicts.places.map { Verdict.allCases[$0] }
      )
    }
  }
}

extension Misstep {
  fileprivate init(_ refusal: WalkRefusal) {
    switch refusal {
    case .notOffered(let choice, let offered):
      self = .notOffered(
        CheckerCodes.answer(choice), offered: CheckerCodes.answers(offered, to: choice.question))
    case .notAsked(let choice): self = .notAsked(CheckerCodes.answer(choice))
    }
  }
}
