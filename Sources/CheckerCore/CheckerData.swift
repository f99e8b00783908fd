/// Everything that the checker computes with, as the bytes that its page holds.
package struct CheckerData: Equatable, Sendable {
  /// The version of the form of these bytes.
  private static let version = 3

  package let table: CheckerTable
  package let entries: EntryTable

  package init(_ table: CheckerTable, _ entries: EntryTable) {
    self.table = table
    self.entries = entries
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
    writer.write(entries.weights)
    writer.write(entries.situations.count)
    for situations in entries.situations {
      writer.write(situations.count)
      for situation in situations { writer.write(situation) }
    }
    return writer.bytes
  }

  /// Reads the bytes; nil where they are none that this version wrote.
  package init?(_ bytes: [UInt8]) {
    var reader = NumberReader(bytes)
    guard reader.number() == Self.version,
      let questions = reader.list({ $0.question() }),
      let rules = reader.list({ $0.rule() }),
      rules.allSatisfy({ $0.setsAside.allSatisfy { $0 < rules.count } }),
      let verdicts = reader.numbers(below: PlaceSet.width)
    else { return nil }
    var closing = PlaceSet()
    for verdict in verdicts { closing.insert(verdict) }
    var nodes: [CheckerTable.Node] = []
    for index in 0..<(reader.number() ?? 0) {
      guard let node = reader.node(index, questions, rules.count) else { return nil }
      nodes.append(node)
    }
    guard !nodes.isEmpty, let weights = reader.numbers(), weights.count == rules.count,
      let situations = reader.list({ reader in
        reader.list { $0.numbers(below: rules.count) }
      }), reader.isAtEnd
    else { return nil }
    table = CheckerTable(questions: questions, rules: rules, closing: closing, nodes: nodes)
    entries = EntryTable(weights: weights, situations: situations)
  }
}

extension NumberWriter {
  fileprivate mutating func write(_ rule: CheckerTable.Rule) {
    for field in 0..<PackedRuling.fieldCount { write(rule.effect[field].map { $0 + 1 } ?? 0) }
    write((rule.leavesDoubt ? 1 : 0) + (rule.isCaution ? 2 : 0) + (rule.hasProviso ? 4 : 0))
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

  private mutating func write(_ step: CheckerTable.Step) {
    write(Int(step.code))
    write(step.rules)
    write(step.target)
  }
}

extension NumberReader {
  fileprivate mutating func question() -> CheckerTable.Question? {
    guard let choices = number(), choices <= PlaceSet.width - AnswerCode.first,
      let kind = number().flatMap({ CheckerTable.Kind(rawValue: $0) }),
      let places = numbers(below: PlaceSet.width)
    else { return nil }
    var premises = PlaceSet()
    for place in places { premises.insert(place) }
    return CheckerTable.Question(choices: choices, kind: kind, premises: premises)
  }

  fileprivate mutating func rule() -> CheckerTable.Rule? {
    var effect = PackedRuling()
    for field in 0..<PackedRuling.fieldCount {
      guard let value = number(), value <= 0xFF else { return nil }
      effect[field] = value == 0 ? nil : value - 1
    }
    guard let flags = number(), flags < 8, let precedence = number(), let conditions = numbers(),
      let duties = numbers(), let steps = numbers(), let phases = numbers(),
      steps.count == phases.count, let setsAside = numbers()
    else { return nil }
    return CheckerTable.Rule(
      effect: effect, leavesDoubt: flags & 1 != 0,
      precedence: precedence == 0 ? nil : precedence - 1, isCaution: flags & 2 != 0,
      hasProviso: flags & 4 != 0, conditions: conditions, duties: duties, steps: steps,
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
    case .status, .core, .position: return .question(number - 1, steps)
    case .followUp:
      return step(rules, before: index).map { .followUp(number - 1, steps, otherwise: $0) }
    }
  }

  private mutating func step(_ rules: Int, before index: Int) -> CheckerTable.Step? {
    guard let code = number(), code < PlaceSet.width, let rules = numbers(below: rules),
      let target = number(), target < index
    else { return nil }
    return CheckerTable.Step(code: UInt8(code), rules: rules, target: target)
  }
}
