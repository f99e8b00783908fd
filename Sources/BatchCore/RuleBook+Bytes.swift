import CheckerCore

/// The bytes that a page holds, and the module for browsers opens.
extension RuleBook {
  /// The rules as bytes.
  package var bytes: [UInt8] {
    var writer = NumberWriter()
    writer.write(bytes: CheckerData(table, names).bytes)
    writer.write(questions.count)
    for question in questions {
      writer.write(question.id)
      writer.write(question.answers)
    }
    writer.write(rules)
    writer.write(values.fields.count)
    for field in values.fields { writer.write(field) }
    writer.write(values.paidVerdicts)
    writer.write(values.ownPayers)
    writer.write(roles.status)
    writer.write(roles.agentStatus)
    writer.write([roles.unknown, roles.root])
    return writer.bytes
  }

  /// Reads the bytes; nil where they are none that this version wrote.
  package init?(_ bytes: [UInt8]) {
    var reader = NumberReader(bytes)
    guard let tables = reader.bytes(), let data = CheckerData(tables),
      let questions = reader.list({ reader in
        reader.text().flatMap { id in reader.texts().map { QuestionIDs(id: id, answers: $0) } }
      }),
      let rules = reader.texts(), let fields = reader.list({ $0.texts() }),
      let paid = reader.numbers(), let own = reader.numbers(),
      let status = reader.number(), let agentStatus = reader.number(),
      let ids = reader.texts(), ids.count == 2, reader.isAtEnd,
      questions.count == data.table.questions.count, rules.count == data.table.rules.count,
      fields.count == PackedRuling.fieldCount,
      zip(questions, data.table.questions).allSatisfy({ $0.answers.count == $1.choices })
    else { return nil }
    self.init(
      data.table, data.names, questions: questions, rules: rules,
      Values(fields: fields, paidVerdicts: paid, ownPayers: own),
      Roles(status: status, agentStatus: agentStatus, unknown: ids[0], root: ids[1]))
  }
}

extension NumberWriter {
  fileprivate mutating func write(_ text: String) {
    write(bytes: text.utf8)
  }

  fileprivate mutating func write(_ texts: [String]) {
    write(texts.count)
    for text in texts { write(text) }
  }
}

extension NumberReader {
  fileprivate mutating func text() -> String? {
    bytes().map { String(decoding: $0, as: UTF8.self) }
  }

  fileprivate mutating func texts() -> [String]? {
    list { $0.text() }
  }
}
