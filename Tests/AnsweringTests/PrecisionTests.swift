import Answering
import DecisionTree
import Eligibility
import Testing
import TestSupport

/// What follow-ups add to a settled verdict, against the rules run directly.
struct PrecisionTests {
  private let diagram: Diagram
  private let precisions: [[Precision]]
  /// A path to each node at which a verdict is settled.
  private let paths: [Path]

  init() throws {
    diagram = try Diagram.shared.get()
    precisions = diagram.precisions
    paths = Dictionary(grouping: diagram.completions(of: diagram.start), by: \.node).values
      .compactMap(\.first)
  }

  @Test func everyFollowUpIsToldOnce() {
    for path in paths {
      let asked = diagram.followUpWays(from: path).flatMap(\.answers).map(\.question)
      let told = precisions[path.node].map(\.question)
      #expect(Set(told).count == told.count)
      #expect(Set(told) == Set(asked.filter { !$0.isCore }))
    }
    #expect(
      Set(precisions.joined().map(\.question)).count == Question.allCases.count { !$0.isCore })
  }

  @Test func anOptionAddsWhatTheRulesAdd() throws {
    for path in paths {
      let here = precisions[path.node]
      for precision in here {
        let answers = path.answers + way(to: precision, among: here)
        let passed = try rules(of: answers)
        for option in precision.options {
          let added = try rules(of: answers + [option.answer]).filter { !passed.contains($0) }
          #expect(option.rules == added, "\(path.answers.summary), \(option.answer.id)")
        }
      }
    }
  }

  @Test func theRulingsAreThoseOfEveryWay() {
    let starts = Dictionary(grouping: diagram.completions(of: diagram.start)) {
      Start(node: $0.node, ruling: $0.finding?.ruling)
    }.values.compactMap(\.first)
    let reached = starts.flatMap { [$0] + diagram.followUpWays(from: $0) }
    #expect(diagram.rulings == Set(reached.compactMap(\.finding?.ruling)))
    #expect(diagram.rulings.count > 20)
  }

  private struct Start: Hashable {
    let node: Int
    let ruling: Ruling?
  }

  /// The answers that bring a follow-up up.
  private func way(to precision: Precision, among all: [Precision]) -> [Answer] {
    guard let condition = precision.condition,
      let earlier = all.first(where: { $0.question == condition.question })
    else { return [] }
    return way(to: earlier, among: all) + [condition]
  }

  private func rules(of answers: [Answer]) throws -> [Rule] {
    switch try Answers(answers).examined() {
    case .settled(let finding, _): finding.rules
    case .asking: []
    }
  }
}
