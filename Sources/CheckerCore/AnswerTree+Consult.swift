/// What can be said with some answers.
package enum Consulted: Sendable {
  /// Every way left leads to the same answer.
  case settled(Way)
  /// More than one answer is still possible.
  case open(Outlook)
}

extension AnswerTree {
  /// Follows answers as far as they go; at an unknown core question, follows every choice.
  ///
  /// - Parameter codes: The code of the answer to each question.
  /// - Throws: `WalkRefusal` where an answer is not offered, or nothing still asks for it.
  package func consult(_ codes: [UInt8]) throws(WalkRefusal) -> Consulted {
    let walk = try AnswerWalk(codes, in: self)
    let ahead = try walk.prospect()
    let ways = try finishedWays(to: walk.ended, codes)
    try refuseUseless(codes, ways, ahead: ahead.followUps)
    let ends = isClosed(walk, ways, ahead) ? walk.endsAhead() : []
    if !ends.isEmpty || walk.open.isEmpty,
      let way = agreed(ways + (try finishedWays(to: ends, codes)), codes)
    {
      return .settled(way)
    }
    return .open(Outlook(walk, ways, ahead.verdicts))
  }

  /// What some ways have in common; nil where they do not come to the same ruling.
  private func agreed(_ ways: [Way], _ codes: [UInt8]) -> Way? {
    guard let first = ways.first, ways.allSatisfy({ $0.ruling == first.ruling }) else { return nil }
    var way = first.common(with: ways, table)
    way.passed.removeAll { codes[$0.question] != AnswerCode.none }
    return way
  }

  /// The ways to some settled verdicts, gone to their ends.
  private func finishedWays(to indices: [Int], _ codes: [UInt8]) throws(WalkRefusal) -> [Way] {
    var ways: [Way] = []
    for index in indices {
      var way = Way(to: index, in: self)
      try way.finish(codes, in: table)
      ways.append(way)
    }
    return ways
  }

  /// Whether a training that was named closes the case, whatever is answered to the questions before:
  /// what no account pays for is paid to nobody.
  private func isClosed(_ walk: AnswerWalk, _ ways: [Way], _ ahead: Prospect) -> Bool {
    guard walk.hasWishAhead, ahead.verdicts.count == 1,
      ahead.verdicts.subtracting(table.closing).isEmpty
    else { return false }
    return ways.allSatisfy { $0.verdict.map(ahead.verdicts.contains) ?? false }
  }

  /// Refuses a follow-up's answer that no way takes, and that no way ahead may still ask for.
  private func refuseUseless(
    _ codes: [UInt8], _ ways: [Way], ahead: PlaceSet
  ) throws(WalkRefusal) {
    for (place, question) in table.questions.enumerated()
    where codes[place] > AnswerCode.unknown && question.kind == .followUp {
      let choice = CodedAnswer(question: place, code: codes[place])
      guard ahead.contains(place) || ways.contains(where: { $0.choices.contains(choice) }) else {
        throw .notAsked(choice)
      }
    }
  }
}
