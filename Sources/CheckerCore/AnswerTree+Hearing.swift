extension AnswerTree {
  /// What answers said in any order come to: each question takes its answer when its turn comes, so
  /// that what was said of a later one decides nothing of an earlier one.
  ///
  /// - Parameter said: The answers; of several to a question, the last one that fits counts.
  /// - Returns: The code of the answer to each question.
  package func heard(_ said: [CodedAnswer]) -> [UInt8] {
    var codes = table.questions.map { _ in AnswerCode.none }
    while let answer = next(of: said, after: codes) { codes[answer.question] = answer.code }
    return wished(foreseen(codes, by: said), by: said)
  }

  /// The answers with those to later questions, where they leave the question at hand open, and more
  /// than one verdict: an illness is that of several statuses, while what only one answer allows would
  /// answer it unsaid.
  private func foreseen(_ codes: [UInt8], by said: [CodedAnswer]) -> [UInt8] {
    guard case .open(let outlook)? = try? consult(codes), outlook.next != nil else { return codes }
    var foreseen = codes
    for question in codes.indices
    where table.questions[question].kind == .core && codes[question] == AnswerCode.none
      && question != outlook.next
    {
      for answer in said.reversed() where answer.question == question {
        var tried = foreseen
        tried[question] = answer.code
        guard case .open(let left)? = try? consult(wished(tried, by: said)),
          left.next == outlook.next,
          left.offered.count > 1, left.verdicts.places.count > 1
        else { continue }
        foreseen = tried
        break
      }
    }
    return foreseen
  }

  /// The answers with the training that was named before its turn, where that goes with them: it
  /// decides nothing of what comes before, but it may close the case.
  private func wished(_ codes: [UInt8], by said: [CodedAnswer]) -> [UInt8] {
    var wished = codes
    for answer in said where table.questions[answer.question].kind == .wish {
      if codes[answer.question] == AnswerCode.none { wished[answer.question] = answer.code }
    }
    return (try? consult(wished)) == nil ? codes : wished
  }

  private func next(of said: [CodedAnswer], after codes: [UInt8]) -> CodedAnswer? {
    switch try? consult(codes) {
    case nil: return nil
    case .open(let outlook)?:
      guard let question = outlook.next else { return nil }
      return said.last {
        $0.question == question
          && ($0.code == AnswerCode.unknown || outlook.offered.contains($0.code))
      }
    case .settled(let way)?:
      for passed in way.passed {
        let answer = said.last {
          $0.question == passed.question && passed.offered.contains($0.code)
        }
        if let answer { return answer }
      }
      return nil
    }
  }
}
