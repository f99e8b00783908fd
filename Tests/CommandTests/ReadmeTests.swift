import Foundation
import TestSupport
import Testing

/// Runs every example of the README and of the tour as it stands.
struct ReadmeTests {
  /// A command and what the page says it prints.
  struct Example: Sendable, CustomTestStringConvertible {
    let command: String
    let expected: [String]
    var testDescription: String { command }
  }

  @Test(arguments: try examples())
  func printsWhatItSays(example: Example) throws {
    let folder = try TemporaryFolder()
    try folder.copy("Content")
    try folder.copy("Templates")
    let words = example.command.split(separator: " ").map(String.init)
    let run = try ProgramRun(
      words[0], Array(words.dropFirst()), in: folder.url,
      environment: ["CPF_SITE": try SharedSite.path])
    let printed = (run.output + run.errors).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    #expect(Self.matches(printed[...], example.expected[...]), "\(run.output)\(run.errors)")
  }

  @Test func thereAreExamplesOfBothPrograms() throws {
    let programs = Set(try Self.examples().map { $0.command.prefix { $0 != " " } })
    #expect(programs == ["cpf", "cpf-site"])
  }

  /// Whether lines are those expected, where `…` stands for any number of lines, and for a number
  /// within one.
  private static func matches(
    _ lines: ArraySlice<String>, _ expected: ArraySlice<String>
  ) -> Bool {
    guard let first = expected.first else { return lines.allSatisfy(\.isEmpty) }
    if first == "…" {
      return (lines.startIndex...lines.endIndex).contains {
        matches(lines[$0...], expected.dropFirst())
      }
    }
    guard let line = lines.first,
      line == first || first.contains("…") && withoutNumbers(line) == withoutNumbers(first)
    else { return false }
    return matches(lines.dropFirst(), expected.dropFirst())
  }

  private static func withoutNumbers(_ line: String) -> String {
    line.replacing(#/\d+/#, with: "…")
  }

  static func examples() throws -> [Example] {
    let pages = try ["README.md", "Docs/tour.md"].map {
      try String(contentsOf: Package.root.appending(path: $0), encoding: .utf8)
    }
    let blocks = pages.flatMap { page in
      page.split(separator: "```console\n").dropFirst().compactMap {
        $0.split(separator: "```", maxSplits: 1).first
      }
    }
    return blocks.flatMap { block in
      block.split(separator: "$ ", omittingEmptySubsequences: true).map { text in
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return Example(command: lines[0], expected: Array(lines.dropFirst().dropLast()))
      }
    }
  }
}
