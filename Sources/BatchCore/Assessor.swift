import CheckerCore
package import Law

/// Says what comes out of the answers of a row.
package struct Assessor: Sendable {
  let codes: AnswerCodes
  let book: RuleBook
  /// What the authority pays at the most; nil where its rule is not known.
  let caps: FundingCaps?
  private let tree: AnswerTree

  /// - Parameter caps: What the authority pays at the most; nil where its rule is not known.
  package init(_ book: RuleBook, under caps: FundingCaps? = nil) {
    self.book = book
    self.caps = caps
    codes = AnswerCodes(book)
    tree = AnswerTree(book.table)
  }

  /// Reads what `bytes` writes; nil where they are none that this version wrote.
  package init?(_ bytes: [UInt8]) {
    var reader = NumberReader(bytes)
    guard let rules = reader.bytes(), let book = RuleBook(rules), let caps = reader.numbers(),
      reader.isAtEnd, caps.isEmpty || caps.count == 3
    else { return nil }
    let sums = caps.map { $0 == 0 ? nil : Euros(cents: $0 - 1) }
    self.init(
      book,
      under: caps.isEmpty
        ? nil : FundingCaps(perHour: sums[0], perProject: sums[1], perYear: sums[2]))
  }

  /// The rules and the caps as bytes, for a page.
  package var bytes: [UInt8] {
    var writer = NumberWriter()
    writer.write(bytes: book.bytes)
    let sums = caps.map { [$0.perHour, $0.perProject, $0.perYear] } ?? []
    writer.write(sums.map { sum in sum.map { $0.cents + 1 } ?? 0 })
    return writer.bytes
  }

  /// What comes out of answers, given by their codes.
  ///
  /// A file names a training in each of its rows: where the verdict does not hang on it, it is set
  /// aside, with what only a training brings up.
  func assess(_ row: [UInt8]) -> Assessment {
    do {
      return try assessment(of: row)
    } catch {
      guard case .notAsked(let choice) = error, book.isAboutTraining(choice.question),
        let verdict = try? assessment(of: withoutTraining(row)), verdict.outcome == .answered
      else { return Assessment(fault: RowFault.text(of: error, book)) }
      return verdict.settingTrainingAside
    }
  }

  /// A code of an answer to a question; nil where it is none.
  package func code(_ code: Int, of question: Int) -> UInt8? {
    guard question < book.questions.count, code >= Int(AnswerCode.unknown),
      code < AnswerCode.first + book.questions[question].answers.count
    else { return nil }
    return UInt8(code)
  }

  private func assessment(of row: [UInt8]) throws(WalkRefusal) -> Assessment {
    switch try tree.consult(row) {
    case .settled(let way): return Assessment(way, book)
    case .open(let outlook):
      let verdicts = book.values.fields[PackedRuling.verdict]
      return Assessment(
        outlook.verdicts.places.map { verdicts[$0] },
        next: outlook.next.map { book.questions[$0].id },
        at: book.address(of: tree.sureChoices(row).filter { book.isCore($0.question) }))
    }
  }

  /// The codes of a row without those about the training.
  private func withoutTraining(_ row: [UInt8]) -> [UInt8] {
    var row = row
    for question in row.indices where book.isAboutTraining(question) {
      row[question] = AnswerCode.none
    }
    return row
  }
}
