import SearchIndexing
import TestSupport
import Testing

/// Expressions that can be said alike find each other, as when each is spelled out in every way.
struct ExpressionTreeTests {
  private static let families = ["bureau": ["mairie", "commune", "ville"], "un": ["commune"]]
  private static let words = ["mairie", "commune", "ville", "cdi", "d'un", "mari", "…", "^"]

  /// A part of an expression, as it is written and as each of its ways is said.
  private struct Part {
    let text: String
    let ways: [[String]]
  }

  private static func part(by random: inout some RandomNumberGenerator) -> Part {
    let choices = (0..<Int.random(in: 1...3, using: &random)).map { _ -> (String, [[String]]) in
      if let (name, words) = families.sorted(by: { $0.key < $1.key }).randomElement(using: &random),
        Int.random(in: 0..<3, using: &random) == 0
      {
        return ("@" + name, words.map { [$0] })
      }
      let word = words.randomElement(using: &random) ?? "cdi"
      return (word, [word == "d'un" ? ["d", "un"] : [word]])
    }
    return Part(
      text: choices.map(\.0).joined(separator: "/"), ways: choices.flatMap(\.1))
  }

  @Test func `two expressions meet where spelling them out finds a way in common`() {
    var random = SeededGenerator(seed: 20_261_130)
    var tree = ExpressionTree(families: Self.families)
    var spelled: [[String]: Int] = [:]
    var meetings = 0
    for owner in 0..<2000 {
      let parts = (0..<Int.random(in: 1...3, using: &random)).map { _ in Self.part(by: &random) }
      let ways = parts.reduce([[String]]([[]])) { beginnings, part in
        beginnings.flatMap { beginning in part.ways.map { beginning + $0 } }
      }
      let text = parts.map(\.text).joined(separator: " ")
      let expression = tree.expression(text)
      #expect(
        expression.isSayable == ways.contains { !Set($0).isSubset(of: ["…", "^"]) }, "\(text)")
      let others = Set(ways.compactMap { spelled[$0] })
      #expect(Set(tree.owners(of: expression)) == others, "\(text)")
      meetings += others.isEmpty ? 0 : 1
      guard others.isEmpty else { continue }
      tree.add(expression, of: owner)
      for way in ways { spelled[way] = owner }
    }
    #expect(meetings > 500 && spelled.count > 200)
  }

  @Test func `what has more pieces than an expression may have cannot be said`() {
    var tree = ExpressionTree()
    let long = Array(repeating: "mairie", count: 40).joined(separator: " ")
    #expect(!tree.expression(long).isSayable)
    #expect(tree.expression("mairie").isSayable)
    #expect(!tree.expression("… ^").isSayable)
  }
}
