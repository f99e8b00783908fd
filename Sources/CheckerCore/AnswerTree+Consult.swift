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
    var ways: [Way] = []
    for index in walk.ended {
      var way = Way(to: index, in: self)
      try way.finish(codes, in: table)
      ways.append(way)
    }
    try refuseUseless(codes, ways, ahead: ahead.followUps)
    if walk.open.isEmpty, let first = ways.first, ways.allSatisfy({ $0.ruling == first.ruling }) {
      var way = first.common(with: ways, table)
      way.passed.removeAll { codes[$0.question] != AnswerCode.none }
      return .settled(way)
    }
    return .open(Outlook(walk, ways, ahead.verdicts))
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
