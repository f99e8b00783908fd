import Foundation
import Search
import TestSupport
import Testing
import SearchIndexing

/// Whether callers find what they ask for, over a set of questions of which half was never looked
/// at while the ranking was tuned.
struct RelevanceTests {
  /// A question with the entries of which any is right.
  struct Question: Sendable {
    let half: String
    let text: String
    let expected: [String]
  }

  static func questions(of half: String) throws -> [Question] {
    let url = try #require(
      Bundle.module.url(forResource: "Fixtures/questions", withExtension: "tsv"))
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropFirst()
      .map { $0.split(separator: "\t").map(String.init) }
      .map { Question(half: $0[0], text: $0[1], expected: $0[2].components(separatedBy: ",")) }
      .filter { $0.half == half }
  }

  /// The place of the first right answer to each question, from 1; nil where none is in ten.
  static func places(_ half: String) throws -> [(question: Question, place: Int?)] {
    let index = try RealIndex.index()
    return try questions(of: half).map { question in
      let place = index.ids(for: question.text + " ").firstIndex { question.expected.contains($0) }
      return (question, place.map { $0 + 1 })
    }
  }

  static func recall(_ places: [(question: Question, place: Int?)], at limit: Int) -> Double {
    Double(places.count { ($0.place ?? .max) <= limit }) / Double(places.count)
  }

  @Test(arguments: ["reglage", "controle"])
  func findsWhatCallersAskForAmongTheFirstThree(half: String) throws {
    let recall = Self.recall(try Self.places(half), at: 3)
    #expect(recall >= 0.95, "\(half) : \(recall)")
  }
}
