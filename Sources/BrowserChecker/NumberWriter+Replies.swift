import CheckerCore

extension NumberWriter {
  /// Writes two numbers.
  mutating func write(_ first: Int, _ second: Int) {
    write(first)
    write(second)
  }

  /// Writes a settled answer.
  mutating func write(_ way: Way, _ tree: AnswerTree, _ entries: EntryTable, _ levers: LeverTable) {
    for field in 0..<PackedRuling.fieldCount { write(way.ruling[field] ?? 0) }
    let telling = tree.table.telling(way)
    write(telling.rules)
    write((telling.decisive ?? -1) + 1)
    write((telling.proviso ?? -1) + 1)
    write(telling.hasUnsaidDoubt ? 0 : 1)
    write(telling.conditions)
    write(telling.duties)
    write(telling.steps)
    write(telling.spoken.count)
    for sentence in telling.spoken { write(sentence) }
    write(way.choices)
    write(way.passed.count)
    for followUp in way.passed {
      write(followUp.question)
      write(followUp.offered.map { Int($0) })
    }
    let found = tree.levers(of: way, levers)
    write(found.count)
    for lever in found {
      write(lever.rows)
      write(lever.verdict)
      write(levers.mover(of: lever))
    }
    write(entries.nearest(to: way))
  }

  /// Writes what is still possible.
  mutating func write(_ outlook: Outlook) {
    let hinges = outlook.hinges()
    write((outlook.next ?? -1) + 1)
    write(outlook.offered.map { Int($0) })
    let verdicts = outlook.verdicts.places
    write(verdicts.count)
    for verdict in verdicts {
      write(verdict)
      write(hinges.choices(leadingTo: verdict))
    }
    write(hinges.undecided)
    write((hinges.decisive ?? -1) + 1)
    let certain = hinges.certain
    write(certain.count)
    for (field, value) in certain {
      write(field)
      write(value)
    }
  }

  private mutating func write(_ clauses: [RuleClause]) {
    write(clauses.count)
    for clause in clauses { write(clause) }
  }

  private mutating func write(_ clause: RuleClause) {
    write(clause.rule)
    write(clause.place)
  }

  /// Writes a sentence: its kind, and what it is found by.
  private mutating func write(_ sentence: Spoken) {
    switch sentence {
    case .doubt: write(0)
    case .answer(let rule):
      write(1)
      write(rule)
    case .statement(let rule):
      write(2)
      write(rule)
    case .step(let clause):
      write(3)
      write(clause)
    }
  }

  private mutating func write(_ answers: [CodedAnswer]) {
    write(answers.count)
    for answer in answers { write(answer) }
  }
}
