import CheckerCore
import DecisionTree
import Testing

/// What became of the rules of an answer that was kept.
struct RuleMarkTests {
  private let marks = RuleMarks(
    marks: ["R01abc", "R02abc", "R13xyz", "R130xyz"].map { Array($0.utf8) })

  private func changes(_ kept: String, _ now: [Int]) -> [RuleMarks.Change]? {
    marks.changes(since: Array(kept.utf8), now: now)
  }

  @Test func theSameStateHasNoChange() {
    #expect(changes("R01abcR13xyz", [0, 2]) == [])
    #expect(changes("R13xyzR01abc", [0, 2]) == [])
    #expect(String(decoding: marks.state(of: [0, 3]), as: UTF8.self) == "R01abcR130xyz")
  }

  @Test func eachChangeNamesItsRule() {
    #expect(changes("R01abd", [0]) == [.changed(0)])
    #expect(changes("R01abc", [0, 1]) == [.added(1)])
    #expect(changes("R01abcR02abc", [0]) == [.removed(1)])
    #expect(changes("R01abcR99abc", [0]) == [.removed(nil)])
    #expect(changes("R13xyz", [3]) == [.added(3), .removed(2)])
  }

  @Test(arguments: ["", "abc", "R", "R01", "R01abc!", "é", "R01abc R02abc", "R1"])
  func whatIsNoStateIsRefused(text: String) {
    #expect(changes(text, [0]) == nil)
  }

  /// Two rules never share a mark, and every mark is one that an address can hold.
  @Test func theMarksOfTheRulesAreReadAgain() {
    let real = RuleMarks.ofRules
    #expect(Set(real.marks).count == real.marks.count)
    let all = Array(real.marks.indices)
    #expect(real.changes(since: real.state(of: all), now: all) == [])
  }

  @Test func aReferenceHangsOnTheSituationAndOnTheRules() {
    let answer = CodedAnswer(question: 1, code: 2)
    let reference = marks.reference([answer], [0])
    #expect(reference == marks.reference([answer], [0]))
    #expect(reference != marks.reference([answer], [1]))
    #expect(reference != marks.reference([CodedAnswer(question: 1, code: 3)], [0]))
    #expect((0...0xFFFF).contains(reference))
  }
}
