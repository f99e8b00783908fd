/// The other answers that would give another verdict, all else being equal.
package enum NearAnswers {
  /// How many are named at the most.
  package static let most = 6

  /// Changes one answer at a time, the last question first, and keeps what gives another verdict.
  ///
  /// What the person is, as opposed to what they ask, is left as it is.
  ///
  /// - Parameters:
  ///   - choices: The answers to core questions, in the order in which they were asked.
  ///   - verdict: What they lead to.
  ///   - questions: What is known of each question.
  ///   - count: How many are named at the most.
  ///   - end: What answers lead to, with its verdict; nil where one is missing or not offered.
  package static func list<End>(
    of choices: [CodedAnswer], _ verdict: Int, _ questions: [CheckerTable.Question],
    count: Int = most,
    leadingTo end: ([UInt8]) -> (verdict: Int, End)?
  ) -> [(answer: CodedAnswer, verdict: Int, end: End)] {
    var codes = [UInt8](repeating: AnswerCode.none, count: questions.count)
    for choice in choices { codes[choice.question] = choice.code }
    var found: [(answer: CodedAnswer, verdict: Int, end: End)] = []
    for choice in choices.reversed() where questions[choice.question].kind.isCore {
      for code in questions[choice.question].codes where code != choice.code {
        if found.count == count { return found }
        var changed = codes
        changed[choice.question] = UInt8(code)
        if let (other, end) = end(changed), other != verdict {
          found.append((CodedAnswer(question: choice.question, code: UInt8(code)), other, end))
        }
      }
    }
    return found
  }
}

extension AnswerTree {
  /// The other answers that would give another verdict, and that verdict.
  package func changes(of way: Way) -> [(answer: CodedAnswer, verdict: Int)] {
    NearAnswers.list(
      of: way.choices, Self.verdict(of: way.ruling), table.questions,
      leadingTo: { codes in self.endVerdict(codes).map { ($0, ()) } }
    ).map { ($0.answer, $0.verdict) }
  }
}
