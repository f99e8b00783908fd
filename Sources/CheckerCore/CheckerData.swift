/// Everything that the checker computes with, as the bytes that its page holds.
package struct CheckerData: Equatable, Sendable {
  /// The version of the form of these bytes.
  private static let version = 6

  package let table: CheckerTable
  package let entries: EntryTable
  package let names: SpokenNames
  package let levers: LeverTable
  package let marks: RuleMarks
  /// The cases that each letter is for.
  package let letters: [Fitness]

  package init(
    _ table: CheckerTable, _ entries: EntryTable, _ names: SpokenNames, _ levers: LeverTable,
    _ marks: RuleMarks, letters: [Fitness] = []
  ) {
    self.letters = letters
    self.table = table
    self.entries = entries
    self.names = names
    self.levers = levers
    self.marks = marks
  }

  /// The diagram alone, for a page that asks for nothing else.
  package init(_ table: CheckerTable) {
    self.init(table, SpokenNames(questions: [], answers: table.questions.map { _ in [] }))
  }

  /// The diagram with the names of its questions and answers, for one that reads rows.
  package init(_ table: CheckerTable, _ names: SpokenNames) {
    self.init(
      table, EntryTable(entries: [], pins: [], othersUnit: 0, statusQuestion: 0), names,
      LeverTable(rows: [], ranks: [], enough: 0), RuleMarks(marks: table.rules.map { _ in [] }))
  }

  /// The tables as bytes.
  package var bytes: [UInt8] {
    var writer = NumberWriter()
    writer.write(Self.version)
    writer.write(table.questions.count)
    for question in table.questions {
      writer.write(question.choices)
      writer.write(question.kind.rawValue)
      writer.write(question.premises.places)
    }
    writer.write(table.rules.count)
    for rule in table.rules { writer.write(rule) }
    writer.write(table.closing.places)
    writer.write(table.nodes.count)
    for node in table.nodes { writer.write(node) }
    writer.write(entries)
    writer.write(names.questions)
    writer.write(names.answers.count)
    for names in names.answers { writer.write(names) }
    writer.write(levers)
    for mark in marks.marks { writer.write(mark.map { Int($0) }) }
    writer.write(bytes: Fitness.bytes(letters))
    return writer.bytes
  }

  /// Reads the bytes; nil where they are none that this version wrote.
  package init?(_ bytes: [UInt8]) {
    var reader = NumberReader(bytes)
    guard reader.number() == Self.version,
      let questions = reader.list({ $0.question() }),
      let rules = reader.list({ $0.rule() }),
      rules.allSatisfy({ $0.setsAside.allSatisfy { $0 < rules.count } }),
      let closing = reader.places(), let nodeCount = reader.number()
    else { return nil }
    var nodes: [CheckerTable.Node] = []
    for index in 0..<nodeCount {
      guard let node = reader.node(index, questions, rules.count) else { return nil }
      nodes.append(node)
    }
    guard !nodes.isEmpty, let entries = reader.entries(questions.count),
      let questionNames = reader.names(below: questions.count),
      let answerNames = reader.list({ $0.names(below: PlaceSet.width) }),
      answerNames.count == questions.count, let levers = reader.levers(questions.count)
    else { return nil }
    var marks: [[UInt8]] = []
    for _ in rules {
      guard let mark = reader.numbers(below: 0x80) else { return nil }
      marks.append(mark.map { UInt8($0) })
    }
    guard
      let letters = reader.bytes().flatMap({
        Fitness.read($0, questions: questions.count, choices: 0)
      }), reader.isAtEnd
    else { return nil }
    self.letters = letters
    self.marks = RuleMarks(marks: marks)
    table = CheckerTable(questions: questions, rules: rules, closing: closing, nodes: nodes)
    self.entries = entries
    names = SpokenNames(questions: questionNames, answers: answerNames)
    self.levers = levers
  }
}

extension NumberWriter {
  fileprivate mutating func write(_ rule: CheckerTable.Rule) {
    for field in 0..<PackedRuling.fieldCount { write(rule.effect[field].map { $0 + 1 } ?? 0) }
    write(
      (rule.leavesDoubt ? 1 : 0) + (rule.isCaution ? 2 : 0) + (rule.hasProviso ? 4 : 0)
        + (rule.saysDoubt ? 8 : 0))
    write((rule.precedence ?? -1) + 1)
    write(rule.conditions)
    write(rule.duties)
    write(rule.steps)
    write(rule.phases)
    write(rule.setsAside)
  }

  /// A node as its question plus one, 0 at the end; the steps; then the way past it, if any.
  fileprivate mutating func write(_ node: CheckerTable.Node) {
    switch node {
    case .end: write(0)
    case .question(let question, let steps), .followUp(let question, let steps, _):
      write(question + 1)
      write(steps.count)
      for step in steps { write(step) }
    }
    if case .followUp(_, _, let bypass) = node { write(bypass) }
  }

  fileprivate mutating func write(_ table: EntryTable) {
    write(table.othersUnit)
    write(table.statusQuestion)
    write(table.entries.count)
    for entry in table.entries {
      write(entry.situations)
      write(entry.isForOthers ? 1 : 0)
      write(entry.links)
      write(entry.statuses.places)
      write(entry.topics.count)
      for topic in entry.topics {
        write(topic.answer)
        write(topic.count * 2 + (topic.isTitle ? 1 : 0))
      }
    }
    write(table.pins.count)
    for pin in table.pins {
      write(pin.entry)
      write(pin.rank)
      write(pin.verdicts)
      write(pin.answers.count)
      for answer in pin.answers { write(answer) }
    }
  }

  fileprivate mutating func write(_ table: LeverTable) {
    write(table.enough)
    write(table.ranks)
    write(table.rows.count)
    for row in table.rows {
      write(row.answer)
      write(row.origins.map { Int($0) })
      write(row.mover)
    }
  }

  package mutating func write(_ answer: CodedAnswer) {
    write(answer.question)
    write(Int(answer.code))
  }

  /// Names, those of one thing after each other.
  fileprivate mutating func write(_ names: [SpokenNames.Name]) {
    write(names.count)
    for name in names {
      write(name.code)
      write(name.key.bytes.map { Int($0) })
    }
  }

  private mutating func write(_ step: CheckerTable.Step) {
    write(Int(step.code))
    write(step.rules)
    write(step.target)
  }
}

extension NumberReader {
  /// A set of places.
  fileprivate mutating func places() -> PlaceSet? {
    guard let numbers = numbers(below: PlaceSet.width) else { return nil }
    var set = PlaceSet()
    for number in numbers { set.insert(number) }
    return set
  }

  fileprivate mutating func question() -> CheckerTable.Question? {
    guard let choices = number(), choices <= PlaceSet.width - AnswerCode.first,
      let kind = number().flatMap({ CheckerTable.Kind(rawValue: $0) }),
      let premises = places()
    else { return nil }
    return CheckerTable.Question(choices: choices, kind: kind, premises: premises)
  }

  fileprivate mutating func rule() -> CheckerTable.Rule? {
    var effect = PackedRuling()
    for field in 0..<PackedRuling.fieldCount {
      guard let value = number(), value <= 0xFF else { return nil }
      effect[field] = value == 0 ? nil : value - 1
    }
    guard let flags = number(), flags < 16, let precedence = number(), let conditions = numbers(),
      let duties = numbers(), let steps = numbers(), let phases = numbers(),
      steps.count == phases.count, let setsAside = numbers()
    else { return nil }
    return CheckerTable.Rule(
      effect: effect, leavesDoubt: flags & 1 != 0,
      precedence: precedence == 0 ? nil : precedence - 1, isCaution: flags & 2 != 0,
      hasProviso: flags & 4 != 0, saysDoubt: flags & 8 != 0, conditions: conditions, duties: duties,
      steps: steps,
      phases: phases, setsAside: setsAside)
  }

  /// A node, which may lead to nodes before it alone.
  fileprivate mutating func node(
    _ index: Int, _ questions: [CheckerTable.Question], _ rules: Int
  ) -> CheckerTable.Node? {
    guard let number = number(), number <= questions.count else { return nil }
    if number == 0 { return .end }
    guard let steps = list({ $0.step(rules, before: index) }) else { return nil }
    switch questions[number - 1].kind {
    case .core, .wish: return .question(number - 1, steps)
    case .followUp:
      return step(rules, before: index).map { .followUp(number - 1, steps, otherwise: $0) }
    }
  }

  fileprivate mutating func entries(_ questions: Int) -> EntryTable? {
    guard let unit = number(), let status = number(), status < max(1, questions),
      let entries = list({ $0.entry(questions) }),
      let pins = list({ $0.pin(questions, entries.count) }),
      entries.allSatisfy({ $0.links.allSatisfy { $0 < entries.count } })
    else { return nil }
    return EntryTable(
      entries: entries, pins: pins, othersUnit: unit, statusQuestion: status)
  }

  private mutating func entry(_ questions: Int) -> EntryTable.Entry? {
    guard let situations = number(), let others = number(), let links = numbers(),
      let statuses = places(), let topics = list({ $0.topic(questions) }),
      situations > 0 || topics.isEmpty
    else { return nil }
    return EntryTable.Entry(
      situations: situations, topics: topics, links: links, isForOthers: others == 1,
      statuses: statuses)
  }

  private mutating func topic(_ questions: Int) -> EntryTable.Topic? {
    guard let answer = answer(questions), let count = number() else { return nil }
    return EntryTable.Topic(answer, count: count / 2, isTitle: count % 2 == 1)
  }

  private mutating func pin(_ questions: Int, _ entries: Int) -> EntryTable.Pin? {
    guard let entry = number(), entry < entries, let rank = number(), let verdicts = numbers(),
      let answers = list({ $0.answer(questions) })
    else { return nil }
    return EntryTable.Pin(entry: entry, rank: rank, verdicts: verdicts, answers: answers)
  }

  private mutating func answer(_ questions: Int) -> CodedAnswer? {
    guard let question = number(), question < questions, let code = number(),
      code < PlaceSet.width
    else { return nil }
    return CodedAnswer(question: question, code: UInt8(code))
  }

  fileprivate mutating func levers(_ questions: Int) -> LeverTable? {
    guard let enough = number(), let ranks = numbers(),
      let rows = list({ $0.lever(questions) })
    else { return nil }
    return LeverTable(rows: rows, ranks: ranks, enough: enough)
  }

  private mutating func lever(_ questions: Int) -> LeverTable.Row? {
    guard let answer = answer(questions), let origins = numbers(below: PlaceSet.width),
      let mover = number()
    else { return nil }
    return LeverTable.Row(answer: answer, origins: origins.map { UInt8($0) }, mover: mover)
  }

  fileprivate mutating func names(below bound: Int) -> [SpokenNames.Name]? {
    list { reader in
      guard let code = reader.number(), code < bound,
        let bytes = reader.numbers(below: 0x80)
      else { return nil }
      return SpokenNames.Name(NameKey(written: bytes.map { UInt8($0) }), code)
    }
  }

  private mutating func step(_ rules: Int, before index: Int) -> CheckerTable.Step? {
    guard let code = number(), code < PlaceSet.width, let rules = numbers(below: rules),
      let target = number(), target < index
    else { return nil }
    return CheckerTable.Step(code: UInt8(code), rules: rules, target: target)
  }
}
