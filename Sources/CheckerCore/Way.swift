/// A settled verdict, with the follow-ups answered after it.
package struct Way: Equatable, Sendable {
  /// The answers, in the order in which they were asked.
  package internal(set) var choices: [CodedAnswer]
  /// The rules, in the order in which they were added.
  package internal(set) var rules: [Int]
  /// What they add up to.
  package internal(set) var ruling: PackedRuling
  /// The follow-ups that could still be answered.
  package internal(set) var passed: [FollowUp] = []
  /// Whether each question on the way has an answer: what several ways have in common may lack some.
  package private(set) var isWhole = true
  /// The node of the table reached.
  private var place: Int

  /// A follow-up with the codes of its choices.
  package struct FollowUp: Equatable, Sendable {
    package let question: Int
    package let offered: [UInt8]
  }

  /// The way to a settled verdict of a tree; no follow-up is answered or passed over.
  init(to index: Int, in tree: AnswerTree) {
    choices = tree.choices(to: index)
    rules = tree.rules(to: index)
    ruling = tree.nodes[index].ruling
    place = tree.nodes[index].place
  }

  /// The verdict; nil where the rules leave it open.
  package var verdict: Int? { ruling[PackedRuling.verdict] }

  /// Goes on to the end: follow-ups are answered where an answer is known, and passed over
  /// elsewhere.
  ///
  /// - Throws: `WalkRefusal.notOffered` where an answer is not among the choices.
  mutating func finish(_ codes: [UInt8], in table: CheckerTable) throws(WalkRefusal) {
    while case .followUp(let question, let steps, let bypass) = table.nodes[place] {
      let code = codes[question]
      guard code > AnswerCode.unknown else {
        pass(question, steps, bypass)
        take(bypass, table)
        continue
      }
      let choice = CodedAnswer(question: question, code: code)
      guard let step = steps.first(where: { $0.code == code }) else {
        throw .notOffered(choice, offered: steps.map { $0.code })
      }
      choices.append(choice)
      take(step, table)
    }
  }

  /// Passes a follow-up over, or records the answer to it that holds for everybody.
  private mutating func pass(
    _ question: Int, _ steps: [CheckerTable.Step], _ bypass: CheckerTable.Step
  ) {
    if bypass.code == AnswerCode.none {
      passed.append(FollowUp(question: question, offered: steps.map { $0.code }))
    } else {
      choices.append(CodedAnswer(question: question, code: bypass.code))
    }
  }

  private mutating func take(_ step: CheckerTable.Step, _ table: CheckerTable) {
    rules += step.rules
    for rule in step.rules { ruling.merge(table.rules[rule].effect) }
    place = step.target
  }

  /// What the way has in common with others that have the same ruling; itself where that would not
  /// give the ruling.
  func common(with others: [Way], _ table: CheckerTable) -> Way {
    var way = self
    way.choices = choices.filter { choice in others.allSatisfy { $0.choices.contains(choice) } }
    way.isWhole = way.choices.count == choices.count
    way.rules = rules.filter { rule in others.allSatisfy { $0.rules.contains(rule) } }
    var ruling = PackedRuling()
    for rule in way.rules { ruling.merge(table.rules[rule].effect) }
    if ruling != self.ruling { way = self }
    way.passed = passed.filter { followUp in
      others.allSatisfy { $0.passed.contains(followUp) }
    }
    return way
  }
}
