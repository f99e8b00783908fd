@testable import Batch
@testable import BatchCore
import CheckerCore
import DecisionTree
import Eligibility
import TestSupport
import Testing

/// A row says what `Checker` says of its answers, whatever they are.
struct SamenessTests {
  @Test(arguments: 0..<20)
  func rowsSayWhatTheCheckerSays(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let lot = try Lot()
    let checker = Checker(lot.diagram)
    let rows = (0..<60).map { _ in row(lot.diagram, using: &generator) }
    let header = Question.allCases.map(\.rawValue).joined(separator: ";")
    let file = rows.map { row in
      Question.allCases.map { row[$0] ?? "" }.joined(separator: ";")
    }
    let lines = try lot.lines(([header] + file).joined(separator: "\n"))
    for (row, line) in zip(rows, lines.dropFirst()) {
      let cells = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      let expected = expectation(of: row, checker)
      let start = Question.allCases.count
      if expected.count == 1 {
        #expect(cells[start..<start + 11].allSatisfy { $0.isEmpty }, "\(line)")
        #expect(line.contains(expected[0]), "\(line)")
      } else {
        #expect(Array(cells[start..<start + 10]) == expected, "\(line)")
      }
    }
  }

  private let trainings: Set<Question> = [.training, .preparation, .timeSavings, .licence]

  /// The first ten added cells that the checker asks for, or a part of the fault.
  private func expectation(of row: [Question: String], _ checker: Checker) -> [String] {
    var answers = Answers()
    var unknown: Set<Question> = []
    for (question, id) in row {
      if id == "inconnu" {
        unknown.insert(question)
      } else if let answer = Answer(id, to: question) {
        answers.give(answer)
      } else {
        return ["« \(id) » n'est pas une réponse"]
      }
    }
    switch Result(catching: { () throws(Misstep) in
      try checker.consult(answers, unknown: unknown)
    }) {
    case .success(.settled(let finding, _)):
      let rules = finding.rules.map(\.rawValue).joined(separator: " ")
      return ["complet"] + Ruling.Field.allCases.map(finding.ruling.value)
        + [rules, "", ""]
    case .success(.open(let prospects)):
      let verdicts = prospects.possibilities.map(\.verdict.rawValue).joined(separator: " ")
      return ["incomplet", "", "", "", "", "", "", "", verdicts]
        + [prospects.next?.question.rawValue ?? ""]
    case .failure(.notAsked(let answer)) where trainings.contains(answer.question):
      // Nothing hangs on the training: the row is answered without it.
      let rest = row.filter { !trainings.contains($0.key) }
      let without = expectation(of: rest, checker)
      return without.first == "complet"
        ? without : [text(of: .notAsked(answer), checker).replacing("\"", with: "\"\"")]
    case .failure(let misstep): return [text(of: misstep, checker).replacing("\"", with: "\"\"")]
    }
  }

  /// What a row says of an answer that cannot be taken.
  private func text(of misstep: Misstep, _ checker: Checker) -> String {
    let book = RuleBook(checker.tree.table)
    switch misstep {
    case .notOffered(let answer, let offered):
      let codes = offered.map(CheckerCodes.code)
      return RowFault.text(of: .notOffered(CheckerCodes.choice(of: answer), offered: codes), book)
    case .notAsked(let answer):
      return RowFault.text(of: .notAsked(CheckerCodes.choice(of: answer)), book)
    case .unsettled(let situation): return situation.text
    }
  }

  /// A way through the diagram; now and then an answer is left out, unknown, changed or added.
  private func row(
    _ diagram: Diagram, using generator: inout SeededGenerator
  ) -> [Question: String] {
    var row: [Question: String] = [:]
    let isSparse = Bool.random(using: &generator)
    var node = diagram.root
    while let (question, edges) = choices(diagram.nodes[node]),
      let edge = edges.randomElement(using: &generator)
    {
      switch Int.random(in: 0..<20, using: &generator) {
      case 0: row[question] = "inconnu"
      case 1...(isSparse ? 4 : 1): break
      case 2 where Bool.random(using: &generator): row[question] = "roi"
      case _: row[question] = edge.answer.id
      }
      node = edge.target
    }
    if Int.random(in: 0..<8, using: &generator) == 0,
      let question = Question.allCases.randomElement(using: &generator)
    {
      row[question] = question.answers.randomElement(using: &generator)?.id
    }
    return row
  }

  private func choices(_ node: Diagram.Node) -> (Question, [Diagram.Edge])? {
    switch node {
    case .question(let question, let edges), .followUp(let question, let edges, _):
      (question, edges)
    case .end: nil
    }
  }

  /// The codes of a row fit in a key, and different rows have different keys.
  @Test func keysTellRowsApart() throws {
    let codes = AnswerCodes(RuleBook(try Diagram.shared.get()))
    let last = Question.allCases.map { UInt8($0.answers.count + 1) }
    #expect(codes.key(of: last) > 0)
    for index in last.indices {
      var other = last
      other[index] -= 1
      #expect(codes.key(of: other) != codes.key(of: last))
    }
  }

  @Test func wordsAreFoundByTheirBytes() {
    for question in Question.allCases {
      let words = question.answers.map(\.id)
      let table = CellWords(words)
      for (code, word) in words.enumerated() {
        let bytes = Array("x\(word)x".utf8)
        let (inside, whole) = (
          table.code(of: bytes.span, 1..<bytes.count - 1),
          table.code(of: bytes.span, 0..<bytes.count)
        )
        #expect(inside == UInt8(code))
        #expect(whole == nil)
      }
    }
  }
}
