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
    let keys = meaning(bytes, columns)
    row = keys.row
    if let fault = keys.fault {
      carryNothing(columns)
      finishRow(fault: fault)
    } else {
      carry(bytes, line, keys)
      let faults = readCodes(bytes)
      if row.names.hasLedger { readInputs(bytes) }
      if !row.costs.isEmpty { readCosts(bytes) }
      if faults.isEmpty {
        finishRow()
      } else {
        finishRow(answerFault: faults.joined(separator: ". "))
      }
    }
  }

  /// What the keys of the object mean; objects of one file have much the same ones.
  private mutating func meaning(_ bytes: [UInt8], _ columns: [String]) -> ObjectKeys {
    guard objects.members.count <= HeaderCheck.widest else {
      return ObjectKeys(tooMany: objects.members.count, layout)
    }
    spelled.removeAll(keepingCapacity: true)
    for member in objects.members {
      spelled += bytes[member.name]
      spelled.append(Byte.quote)
    }
    if let known = knownKeys[spelled] { return known }
    let names = objects.members.map {
      String(decoding: JSONString.value(bytes[$0.name]), as: UTF8.self)
    }
    let read = ObjectKeys(names, layout, columns)
    if knownKeys.count >= Self.keyMemory { knownKeys.removeAll(keepingCapacity: true) }
    knownKeys[spelled] = read
    return read
  }

  /// Reads the answers of an object; gives what is wrong with them.
  private mutating func readCodes(_ bytes: [UInt8]) -> [String] {
    for index in codes.indices { codes[index] = 0 }
    var faults: [String] = []
    for (member, question) in zip(objects.members, row.names.questions) {
      guard let index = question else { continue }
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
    for (member, column) in zip(objects.members, row.names.ledgerColumns) {
      guard let column else { continue }
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
    for (place, column) in row.costs {
      let member = objects.members[place]
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
  private mutating func carry(_ bytes: [UInt8], _ line: Range<Int>, _ keys: ObjectKeys) {
    switch layout.ending.form {
    case .members:
      output += bytes[line.lowerBound..<objects.end]
      if !objects.members.isEmpty { output.append(Byte.comma) }
    case .cells(let separator, _):
      for (column, place) in keys.cells.enumerated() {
        if column > 0 { output.append(separator) }
        guard let place else { continue }
        let member = objects.members[place]
        switch member.kind {
        case .null: continue
        case .string:
          output += CSVText.quoted(JSONString.value(bytes[member.value]), separator: separator)
        case .other: output += CSVText.quoted(Array(bytes[member.value]), separator: separator)
        }
      }
    }
  }
}
