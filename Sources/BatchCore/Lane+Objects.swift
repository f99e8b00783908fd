import JSON

extension Lane {
  /// Writes the objects of a section with what is said of each.
  mutating func processObjects(_ bytes: [UInt8], _ columns: [String]) {
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: Byte.lineFeed) ?? bytes.count
      if bytes[start..<end].contains(where: { $0 > Byte.space }) {
        process(bytes, start..<end, columns)
      }
      start = end + 1
    }
  }

  private mutating func process(_ bytes: [UInt8], _ line: Range<Int>, _ columns: [String]) {
    do {
      try objects.read(bytes.span, line)
    } catch {
      carryNothing(columns)
      let place = error.position - line.lowerBound + 1
      return finishRow(
        fault: "JSON invalide au caractère \(place) : on attend \(error.expected)")
    }
    if let fault = unfit(bytes, columns) {
      carryNothing(columns)
      finishRow(fault: fault)
    } else {
      carry(bytes, line, columns)
      let faults = readCodes(bytes)
      if layout.names.hasLedger { readInputs(bytes) }
      if !layout.costs.isEmpty { readCosts(bytes) }
      if faults.isEmpty {
        finishRow()
      } else {
        finishRow(answerFault: faults.joined(separator: ". "))
      }
    }
  }

  /// Why the members cannot be carried, where they cannot.
  private func unfit(_ bytes: [UInt8], _ columns: [String]) -> String? {
    guard objects.members.count <= HeaderCheck.widest else {
      return
        "l'objet a \(objects.members.count) clés ; \(HeaderCheck.widest) au plus sont acceptées"
    }
    var questions: Set<Int> = []
    for member in objects.members {
      if let question = place(of: member, bytes) {
        guard questions.insert(question).inserted else {
          return "la clé « \(layout.assessor.book.questions[question].id) » est là deux fois"
        }
        continue
      }
      let text = String(decoding: JSONString.value(bytes[member.name]), as: UTF8.self)
      if let column = AddedColumn(rawValue: text), layout.ending.added.contains(column) {
        return "la clé « \(text) » est de celles que cpf lot ajoute ; renommez-la ou ôtez-la"
      }
      if case .cells = layout.ending.form, !columns.contains(text) {
        return "la clé « \(RowFault.shortened(text)) » n'est pas dans le premier objet, qui donne "
          + "les colonnes"
      }
    }
    return nil
  }

  /// The place of the question that a member answers; nothing where it answers none.
  private func place(of member: ObjectScanner.Member, _ bytes: [UInt8]) -> Int? {
    if let place = layout.question(named: bytes.span, member.name) { return place }
    guard bytes[member.name].contains(Byte.backslash) else { return nil }
    let name = JSONString.value(bytes[member.name])
    return layout.question(named: name.span, 0..<name.count)
  }

  /// Reads the answers of an object; gives what is wrong with them.
  private mutating func readCodes(_ bytes: [UInt8]) -> [String] {
    for index in codes.indices { codes[index] = 0 }
    var faults: [String] = []
    for member in objects.members {
      guard let index = place(of: member, bytes) else { continue }
      switch member.kind {
      case .null: continue
      case .other:
        faults.append(
          "clé \(layout.assessor.book.questions[index].id) : on attend un texte entre guillemets")
      case .string:
        if let code = layout.assessor.codes.code(of: bytes.span, member.value, to: index) {
          codes[index] = code
          continue
        }
        let word = String(decoding: JSONString.value(bytes[member.value]), as: UTF8.self)
        switch hear(word, to: index) {
        case .success(let code): codes[index] = code
        case .failure(let fault): faults.append(fault.text)
        }
      }
    }
    return faults
  }

  /// Reads what an object holds for the ledger; a number may stand without quotes.
  private mutating func readInputs(_ bytes: [UInt8]) {
    ledger.removeAll()
    for member in objects.members {
      let name = String(decoding: JSONString.value(bytes[member.name]), as: UTF8.self)
      guard let column = layout.names.ledgerColumn(named: name) else { continue }
      switch member.kind {
      case .null: continue
      case .string: ledger.take(JSONString.value(bytes[member.value]), for: column)
      case .other: ledger.take(bytes[member.value], for: column)
      }
    }
  }

  /// Reads what an object holds of what its training costs.
  private mutating func readCosts(_ bytes: [UInt8]) {
    costs.removeAll()
    for member in objects.members {
      let name = String(decoding: JSONString.value(bytes[member.name]), as: UTF8.self)
      guard let column = layout.names.costColumn(named: name) else { continue }
      switch member.kind {
      case .null: continue
      case .string:
        costs.take(
          String(decoding: JSONString.value(bytes[member.value]), as: UTF8.self), for: column)
      case .other: costs.take(String(decoding: bytes[member.value], as: UTF8.self), for: column)
      }
    }
  }

  /// Begins a row of which nothing can be carried.
  private mutating func carryNothing(_ columns: [String]) {
    switch layout.ending.form {
    case .cells(let separator, _):
      output += Array(repeating: separator, count: columns.count - 1)
    case .members: output.append(Byte.openBrace)
    }
  }

  /// Writes the members of an object as they stand.
  private mutating func carry(_ bytes: [UInt8], _ line: Range<Int>, _ columns: [String]) {
    switch layout.ending.form {
    case .members:
      output += bytes[line.lowerBound..<objects.end]
      if !objects.members.isEmpty { output.append(Byte.comma) }
    case .cells(let separator, _):
      var values: [String: [UInt8]] = [:]
      for member in objects.members {
        let name = String(decoding: JSONString.value(bytes[member.name]), as: UTF8.self)
        values[name] =
          switch member.kind {
          case .null: []
          case .string: JSONString.value(bytes[member.value])
          case .other: Array(bytes[member.value])
          }
      }
      let cells = columns.map { CSVText.quoted(values[$0] ?? [], separator: separator) }
      output += cells.joined(separator: [separator])
    }
  }
}
