import CheckerCore
package import DecisionTree
package import Eligibility

/// The statuses that entries speak to.
///
/// An entry has examples, not one for each status. It speaks to the statuses of its examples, and to
/// those to whom the rules would say the same in most of them: what holds of a permanent agent in
/// post holds of a contractual one, what holds of a secondment does not. An entry whose title names
/// a status speaks to those of its examples alone.
package struct EntryStatuses {
  private let checker: Checker
  /// What was worked out, by the codes of an example.
  private var known: [[UInt8]: PlaceSet] = [:]

  package init(by checker: Checker) {
    self.checker = checker
  }

  /// The statuses that an entry speaks to, in the order of the question.
  ///
  /// - Parameters:
  ///   - examples: The answers of each of its situations.
  ///   - title: Its title.
  package mutating func statuses(of examples: [[Answer]], titled title: String) -> [Answer] {
    let own = examples.flatMap { $0.filter { $0.question == .status } }
    let key = NameKey(Array(title.utf8))
    guard !Question.status.answers.contains(where: { $0.isNamed(in: key) }) else {
      return Question.status.answers.filter(own.contains)
    }
    let telling = examples.map(codes).filter(Self.tellsMoreThanStatus)
    let reaches = telling.map { reach(of: $0) }
    return Question.status.answers.filter { status in
      let code = Int(CheckerCodes.code(of: status))
      return own.contains(status) || reaches.count { $0.contains(code) } * 2 > reaches.count
    }
  }

  private func codes(of example: [Answer]) -> [UInt8] {
    CheckerCodes.codes(Answers(example.filter(\.question.isCore)))
  }

  private static func tellsMoreThanStatus(_ codes: [UInt8]) -> Bool {
    codes.count { $0 != AnswerCode.none } > 1
  }

  private mutating func reach(of codes: [UInt8]) -> PlaceSet {
    if let reach = known[codes] { return reach }
    let reach = worked(out: codes)
    known[codes] = reach
    return reach
  }

  private func worked(out codes: [UInt8]) -> PlaceSet {
    guard let end = checker.tree.end(codes) else { return PlaceSet() }
    var other = codes
    for answer in Self.ordinary where other[answer.question] == answer.code {
      other[answer.question] = AnswerCode.none
    }
    let alike = Self.alike(end.verdict)
    var reach = PlaceSet()
    for status in Question.status.answers {
      let code = CheckerCodes.code(of: status)
      other[Self.place] = code
      if possible(other).intersects(alike) { reach.insert(Int(code)) }
    }
    return reach
  }

  /// The verdicts that codes leave possible; none where they cannot stand together.
  private func possible(_ codes: [UInt8]) -> PlaceSet {
    switch try? checker.tree.consult(codes) {
    case nil: PlaceSet()
    case .settled(let way)?: way.verdict.map { PlaceSet($0) } ?? PlaceSet()
    case .open(let outlook)?: outlook.verdicts
    }
  }

  private static let place = CheckerCodes.place(of: Question.status)

  /// What is answered of ordinary service, which not everybody is asked about.
  private static let ordinary = [
    Answer(Situation.inPost, to: .situation), Answer(EmployerCount.one, to: .employers),
  ].map { CheckerCodes.choice(of: $0) }

  /// The verdicts that say the same: whoever decides, a « oui » is one.
  private static func alike(_ verdict: Int) -> PlaceSet {
    let yes = [Verdict.yes, .onMedicalOpinion, .otherBody].map { CheckerCodes.place(of: $0) }
    var set = PlaceSet(verdict)
    if yes.contains(verdict) { for place in yes { set.insert(place) } }
    return set
  }
}
