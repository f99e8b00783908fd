package import CheckerCore

/// What the page of the checker shows, worked out from the answers in its address.
package struct CheckerPage: Sendable {
  private let tree: AnswerTree
  private let entries: EntryTable
  private let names: SpokenNames
  private let levers: LeverTable
  private let marks: RuleMarks
  private let letters: [Fitness]

  /// Opens the tables that the page holds; nil where its bytes are none.
  package init?(_ bytes: [UInt8]) {
    guard let data = CheckerData(bytes) else { return nil }
    tree = AnswerTree(data.table)
    entries = data.entries
    names = data.names
    levers = data.levers
    marks = data.marks
    letters = data.letters
  }

  /// What became of the rules of an answer that was kept: for each, 1 where it changed, 2 where it
  /// came, 3 where it went, then its place plus one, 0 where it is gone; nothing where the answers are
  /// not settled, or what was kept is no state.
  ///
  /// - Parameter request: One code to a question, then the state that was kept.
  package func since(_ request: [UInt8]) -> [UInt8] {
    let count = tree.table.questions.count
    let codes = Array(request.prefix(count))
    guard isWhole(codes), case .settled(let way)? = try? tree.consult(codes),
      let changes = marks.changes(
        since: Array(request.dropFirst(count)), now: tree.table.telling(way).rules)
    else { return [] }
    var writer = NumberWriter()
    writer.write(changes.count)
    for change in changes {
      switch change {
      case .changed(let rule): writer.write(1, rule + 1)
      case .added(let rule): writer.write(2, rule + 1)
      case .removed(let rule): writer.write(3, rule.map { $0 + 1 } ?? 0)
      }
    }
    return writer.bytes
  }

  /// What a text names: 1 and its place or code, else 0 and those that it may name.
  ///
  /// - Parameter request: The place of the question that the text answers plus one, 0 where it names
  ///   a question; then the text.
  package func name(_ request: [UInt8]) -> [UInt8] {
    guard let asked = request.first, asked <= tree.table.questions.count else { return [] }
    let text = Array(request.dropFirst())
    let heard = asked == 0 ? names.question(text) : names.answer(text, to: Int(asked) - 1)
    var writer = NumberWriter()
    switch heard {
    case .one(let code):
      writer.write(1)
      writer.write(code)
    case .perhaps(let codes):
      writer.write(0)
      writer.write(codes)
    case .nothing:
      writer.write(0)
      writer.write([])
    }
    return writer.bytes
  }

  /// What answers said in any order come to, one code to a question; nothing where the request is
  /// none.
  ///
  /// - Parameter request: The place of a question and the code of its answer, for each of them.
  package func hear(_ request: [UInt8]) -> [UInt8] {
    guard request.count.isMultiple(of: 2) else { return [] }
    var said: [CodedAnswer] = []
    for place in stride(from: 0, to: request.count, by: 2) {
      let (question, code) = (Int(request[place]), request[place + 1])
      guard question < questions, code < tree.table.questions[question].codes.upperBound else {
        return []
      }
      said.append(CodedAnswer(question: question, code: code))
    }
    return tree.heard(said)
  }

  /// How many questions there are.
  package var questions: Int { tree.table.questions.count }

  /// What follows from answers, one code to a question; nil where one of them is refused.
  package func consulted(_ codes: [UInt8]) -> Consulted? {
    isWhole(codes) ? try? tree.consult(codes) : nil
  }

  /// What follows from answers, one code to a question; nothing where one of them is refused.
  package func answer(_ codes: [UInt8]) -> [UInt8] {
    guard isWhole(codes), let consulted = try? tree.consult(codes) else { return [] }
    var writer = NumberWriter()
    write(consulted, codes, to: &writer)
    return writer.bytes
  }

  /// The answers that can stand together, the question to show with its choices, the follow-up that
  /// comes after it, and what follows from the answers; nothing where the request is none.
  ///
  /// - Parameter request: One code to a question, then the place of the question asked for plus one.
  package func state(_ request: [UInt8]) -> [UInt8] {
    guard let asked = request.last, asked <= tree.table.questions.count,
      isWhole(Array(request.dropLast()))
    else { return [] }
    let kept = kept(Array(request.dropLast()))
    guard let consulted = try? tree.consult(kept) else { return [] }
    var writer = NumberWriter()
    writer.write(kept.map { Int($0) })
    write(shown: [Int(asked) - 1, next(consulted)], kept, to: &writer)
    writer.write(followUp(after: Int(asked) - 1, consulted) + 1)
    write(consulted, kept, to: &writer)
    return writer.bytes
  }

  /// Whether codes are those of answers, one to a question.
  private func isWhole(_ codes: [UInt8]) -> Bool {
    codes.count == tree.table.questions.count
      && codes.indices.allSatisfy { codes[$0] < tree.table.questions[$0].codes.upperBound }
  }

  /// The answers that fit those before them, in the order of the questions.
  private func kept(_ codes: [UInt8]) -> [UInt8] {
    var kept = codes.map { _ in AnswerCode.none }
    for question in codes.indices where codes[question] != AnswerCode.none {
      if fits(codes[question], question, after: kept) { kept[question] = codes[question] }
    }
    return kept
  }

  /// Whether an answer can be added, or any answer where it is not known.
  private func fits(_ code: UInt8, _ question: Int, after given: [UInt8]) -> Bool {
    let codes =
      code == AnswerCode.unknown
      ? tree.table.questions[question].codes.map { UInt8($0) } : [code]
    return verdicts(after: given, code, to: question) != nil
      && codes.contains { verdicts(after: given, $0, to: question) != nil }
  }

  /// The verdicts that an answer leaves possible; nil where it is refused.
  private func verdicts(after given: [UInt8], _ code: UInt8, to question: Int) -> PlaceSet? {
    var codes = given
    codes[question] = code
    switch try? tree.consult(codes) {
    case nil: return nil
    case .settled(let way)?: return way.verdict.map { PlaceSet($0) }
    case .open(let outlook)?: return outlook.verdicts
    }
  }

  /// The question still to answer; -1 where the verdict hangs on none.
  private func next(_ consulted: Consulted) -> Int {
    switch consulted {
    case .settled: -1
    case .open(let outlook): outlook.next ?? -1
    }
  }

  /// The first follow-up left after another; -1 where there is none.
  private func followUp(after question: Int, _ consulted: Consulted) -> Int {
    guard question >= 0, tree.table.questions[question].kind == .followUp,
      case .settled(let way) = consulted
    else { return -1 }
    return way.passed.first { $0.question > question }?.question ?? -1
  }

  /// Writes the first question that has choices: these, then how many questions are left with it, at
  /// the least and at the most; 0 twice where that is not known, or no verdict hangs on it.
  private func write(shown questions: [Int], _ kept: [UInt8], to writer: inout NumberWriter) {
    for question in questions where question >= 0 {
      var before = kept
      for later in question..<kept.count { before[later] = AnswerCode.none }
      let choices = tree.table.questions[question].codes.filter {
        verdicts(after: before, UInt8($0), to: question) != nil
      }
      if choices.isEmpty { continue }
      writer.write(question + 1)
      writer.write(choices)
      let isCore = tree.table.questions[question].kind != .followUp
      let left = isCore ? tree.remaining(after: before) : nil
      writer.write(left?.lowerBound ?? 0, left?.upperBound ?? 0)
      return
    }
    writer.write(0)
  }

  private func write(_ consulted: Consulted, _ given: [UInt8], to writer: inout NumberWriter) {
    switch consulted {
    case .settled(let way):
      writer.write(1)
      writer.write(way, tree, entries, levers)
      let told = tree.table.telling(way).rules
      writer.write(marks.reference(way.choices, told))
      writer.write(marks.state(of: told).map { Int($0) })
      let facts = CaseFacts(consulted, given: given)
      writer.write(letters.indices.filter { facts.truth(of: letters[$0]) == .yes })
    case .open(let outlook):
      writer.write(0)
      writer.write(outlook)
    }
  }
}
