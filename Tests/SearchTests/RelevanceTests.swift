import Foundation
import Search
import TestSupport
import Testing
import SearchIndexing

/// Whether callers find what they ask for, over sets of questions of which the last was written
/// before the ranking was tuned.
struct RelevanceTests {
  /// A question with the entries of which any is right.
  struct Question: Sendable {
    let half: String
    let text: String
    let expected: [String]
  }

  static func questions(_ file: String, of half: String) throws -> [Question] {
    let url = try #require(Bundle.module.url(forResource: "Fixtures/\(file)", withExtension: "tsv"))
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropFirst()
      .map { $0.split(separator: "\t").map(String.init) }
      .map { Question(half: $0[0], text: $0[1], expected: $0[2].components(separatedBy: ",")) }
      .filter { $0.half == half }
  }

  /// The place of the first right answer to each question, from 1; nil where none is in ten.
  static func places(
    _ file: String, _ half: String
  ) throws -> [(question: Question, place: Int?)] {
    let index = try RealIndex.index()
    return try questions(file, of: half).map { question in
      let ids = index.ids(for: question.text + " ")
      let place = ids.firstIndex { question.expected.contains($0) }
      if place ?? 9 > 0, shownHalves.contains("\(file)-\(half)") {
        print("MISS \(place.map { $0 + 1 } ?? 0) \(question.text)\n  attendu \(question.expected)")
        print("  trouvé \(ids.prefix(4))")
      }
      return (question, place.map { $0 + 1 })
    }
  }

  /// The halves of files whose misses are shown.
  private static let shownHalves =
    ProcessInfo.processInfo.environment["CPF_SHOWS_MISSES"] ?? ""

  static func recall(_ places: [(question: Question, place: Int?)], at limit: Int) -> Double {
    Double(places.count { ($0.place ?? .max) <= limit }) / Double(places.count)
  }

  /// What is wanted of a half of a file; those named here are not among the words of the content.
  private static func wanted(_ file: String, _ half: String) -> (third: Double, first: Double) {
    switch (file, half) {
    case ("permanence", "controle"): (0.85, 0.68)
    case ("relance", "reglage"): (0.95, 0.85)
    case ("relance", "controle"): (0.97, 0.88)
    default: (0.98, 0.92)
    }
  }

  /// The questions by which the words were chosen, longer ones as callers type them, those put at
  /// the counter, those of the telephone, read once before their own words were added, and those of
  /// strangers who never saw the product: the last four halves were never looked at, and read once.
  @Test(arguments: [
    ("questions", "reglage"), ("questions", "controle"), ("appelants", "reglage"),
    ("appelants", "controle"), ("guichet", "reglage"), ("guichet", "controle"),
    ("standard", "controle"), ("accueil", "reglage"), ("accueil", "controle"),
    ("permanence", "reglage"), ("permanence", "controle"), ("rappel", "controle"),
    ("relance", "reglage"), ("relance", "controle"),
  ])
  func findsWhatCallersAskForAmongTheFirst(file: String, half: String) throws {
    let places = try Self.places(file, half)
    let first = Self.recall(places, at: 1)
    let third = Self.recall(places, at: 3)
    print("\(file), \(half) : \(first) en tête, \(third) parmi les trois premières")
    let wanted = Self.wanted(file, half)
    #expect(third >= wanted.third)
    #expect(first >= wanted.first)
  }
}
