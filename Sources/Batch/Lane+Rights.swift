import Entitlement

extension Lane {
  /// Ends a row with what comes out of its codes, and of what it holds for the ledger.
  ///
  /// - Parameter fault: What is wrong with its answers, where something is.
  mutating func finishRowWithRights(fault: String? = nil) {
    var assessment = fault.map(Assessment.init(fault:)) ?? answered()
    do {
      // Where a file has answers too, a row may leave the ledger alone.
      if !inputs.isEmpty || !layout.names.hasQuestions {
        let reckoning = try Inquiry(inputs, today: layout.day).reckoning()
        assessment = assessment.with(reckoning)
      }
    } catch {
      let faults = error.all.map(\.ofRow)
      assessment = Assessment(
        fault: ([assessment[.fault]].filter { !$0.isEmpty } + faults).joined(separator: ". "))
    }
    output += layout.ending.bytes(of: assessment)
    summary.count(assessment.outcome)
  }

  /// Forgets what the last row held for the ledger.
  mutating func forgetInputs() {
    inputs.removeAll(keepingCapacity: true)
  }

  /// Takes a cell for the ledger; where several values may stand in it, bars part them.
  mutating func take(_ text: String, for column: LedgerColumn) {
    guard column.field.takesSeveral else { return takeOne(text[...], for: column) }
    for part in text.split(separator: "|") { takeOne(part, for: column) }
  }

  /// Takes a value, spaces around it left out; an empty one says nothing.
  private mutating func takeOne(_ text: Substring, for column: LedgerColumn) {
    let isSpace = { (letter: Character) in letter == " " || letter == "\t" }
    var inner = text
    while let first = inner.first, isSpace(first) { inner.removeFirst() }
    while let last = inner.last, isSpace(last) { inner.removeLast() }
    if !inner.isEmpty { inputs.append(Inquiry.Input(column.field, String(inner))) }
  }
}

extension Assessment {
  /// The same with the hours of an account, and how they cover a training; nothing is added to a
  /// fault.
  func with(_ reckoning: Reckoning) -> Assessment {
    guard outcome != .faulty else { return self }
    var cells: [AddedColumn: Int] = [
      .balance: reckoning.balance, .cap: reckoning.cap,
      .anticipation: reckoning.anticipation.hours,
    ]
    if let cover = reckoning.cover {
      cells[.fromFormerHours] = cover.formerHours
      cells[.fromAccount] = cover.account
      cells[.fromAnticipation] = cover.anticipation
      cells[.missing] = cover.missing
      cells[.toEnter] = cover.toEnter
    }
    var texts = cells.mapValues { String($0) }
    texts[.estimate] = reckoning.isEstimate ? "oui" : "non"
    return adding(texts)
  }
}
