import Foundation
import Testing

@testable import Eligibility

/// The table of the facts, written by hand from the legal documents and not from the code.
///
/// A field left empty is one that no document settles.
struct TruthTableTests {
  /// A row of the table.
  struct Row: Sendable, CustomTestStringConvertible {
    let answers: String
    let expected: [String: String]
    var testDescription: String { answers }
  }

  @Test(arguments: try rows())
  func rulesAgreeWithTheTable(row: Row) throws {
    let finding = try #require(try settled(row.answers), "still asks for something")
    for (name, value) in row.expected {
      let field = try #require(Ruling.Field(rawValue: name))
      #expect(finding.ruling.value(of: field) == value, "\(name) of \(row.answers)")
    }
  }

  @Test func theTableTriesEveryCoreAnswer() throws {
    let tried = Set(try Self.rows().flatMap { $0.answers.split(separator: " ").map(String.init) })
    for answer in Question.allCases.filter(\.isCore).flatMap(\.answers) {
      #expect(tried.contains(answer.assignment))
    }
  }

  /// The finding for answers written `question=answer question=answer`.
  private func settled(_ text: String) throws -> Finding? {
    let answers = try Answers(
      text.split(separator: " ").map { pair in
        let parts = pair.split(separator: "=")
        let question = try #require(Question(rawValue: String(parts[0])))
        return try #require(Answer(parts[1], to: question))
      })
    switch try answers.examined() {
    case .settled(let finding, _): return finding
    case .asking: return nil
    }
  }

  static func rows() throws -> [Row] {
    let url = try #require(
      Bundle.module.url(forResource: "truth-table", withExtension: "csv", subdirectory: "Fixtures"))
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    let header = lines[0].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    return lines.dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let expected = zip(header, cells).dropFirst(2).dropLast().filter { !$0.1.isEmpty }
      return Row(answers: cells[1], expected: Dictionary(uniqueKeysWithValues: expected))
    }
  }
}
