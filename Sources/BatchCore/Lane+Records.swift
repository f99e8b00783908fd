import JSON

extension Lane {
  /// Writes the records of a section with what is said of each.
  mutating func processRecords(_ bytes: [UInt8], _ header: CSVHeader) {
    var scanner = RecordScanner(separator: header.separator)
    var position = 0
    while position < bytes.count {
      let start = position
      let written = output.count
      position = scanner.read(bytes.span, from: start, isLast: true) ?? bytes.count
      if scanner.contentEnd == start, !scanner.isBroken {
        passBlankLine()
      } else {
        process(scanner, bytes, from: start, header)
      }
      if marks != nil {
        mark(since: written, lines: bytes[start..<position].count { $0 == Byte.lineFeed })
      }
    }
  }

  /// A blank line is no row; it stays where it is in CSV.
  private mutating func passBlankLine() {
    switch layout.ending.form {
    case .cells(_, let lineEnd): output += lineEnd
    case .members: break
    }
  }

  private mutating func process(
    _ scanner: RecordScanner, _ bytes: [UInt8], from start: Int, _ header: CSVHeader
  ) {
    carry(scanner, bytes, from: start, header)
    if scanner.isBroken {
      let column = min(scanner.cells.count, header.names.count - 1)
      finishRow(fault: RowFault.brokenQuote(in: header.names[column]))
    } else if scanner.cells.count != header.names.count {
      finishRow(fault: RowFault.cellCount(scanner.cells.count, insteadOf: header.names.count))
    } else {
      readInputs(scanner, bytes, header)
      readCosts(scanner, bytes)
      let faults = readCodes(scanner, bytes, header)
      if faults.isEmpty {
        finishRow()
      } else {
        finishRow(answerFault: faults.joined(separator: ". "))
      }
    }
  }

  /// Reads what a record holds for the ledger.
  private mutating func readInputs(
    _ scanner: RecordScanner, _ bytes: [UInt8], _ header: CSVHeader
  ) {
    if header.ledger.isEmpty { return }
    ledger.removeAll()
    for (place, column) in header.ledger {
      let cell = scanner.cells[place]
      if cell.isQuoted {
        ledger.take(CSVText.unquoted(bytes[cell.content]), for: column)
      } else {
        ledger.take(bytes[cell.range], for: column)
      }
    }
  }

  /// Reads what a record holds of what its training costs.
  private mutating func readCosts(_ scanner: RecordScanner, _ bytes: [UInt8]) {
    if row.costs.isEmpty { return }
    costs.removeAll()
    for (place, column) in row.costs {
      costs.take(CSVText.value(of: scanner.cells[place], in: bytes), for: column)
    }
  }

  /// Reads the answers of a record; gives what is wrong with them.
  private mutating func readCodes(
    _ scanner: RecordScanner, _ bytes: [UInt8], _ header: CSVHeader
  ) -> [String] {
    var faults: [String] = []
    for question in header.questions {
      let cell = scanner.cells[question.column]
      let place = question.question
      if let code = layout.assessor.codes.code(of: bytes.span, cell.content, to: place) {
        codes[place] = code
        continue
      }
      switch hear(CSVText.value(of: cell, in: bytes), to: place) {
      case .success(let code): codes[place] = code
      case .failure(let fault): faults.append(fault.text)
      }
    }
    return faults
  }

  /// Writes the cells of a record as they stand, as many as the header has.
  private mutating func carry(
    _ scanner: RecordScanner, _ bytes: [UInt8], from start: Int, _ header: CSVHeader
  ) {
    let cells = scanner.cells.prefix(header.names.count)
    switch layout.ending.form {
    case .cells(let separator, _):
      if let last = cells.last { output += bytes[start..<last.range.upperBound] }
      let missing = header.names.count - max(cells.count, 1)
      for _ in 0..<missing { output.append(separator) }
    case .members:
      output.append(Byte.openBrace)
      for (label, cell) in zip(layout.labels, cells) {
        output += label
        if cell.isQuoted {
          output += JSONString.quoted(CSVText.unquoted(cell, in: bytes))
        } else {
          JSONString.append(bytes.span, cell.range, for: .file, to: &output)
        }
        output.append(Byte.comma)
      }
    }
  }
}
