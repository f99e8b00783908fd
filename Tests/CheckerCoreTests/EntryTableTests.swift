import CheckerCore
import Testing

/// The entries that explain an answer, by the weight of the rules in common.
struct EntryTableTests {
  private let table = EntryTable(
    weights: [1, 1, 100, 2_000_000, 2_000_000],
    situations: [[[0]], [[2, 0]], [[2, 2]], [[0], [2]], [[3, 4]], []])

  @Test func theNearestComeFirstThenTheFirst() {
    #expect(table.nearest(to: [2]) == [2, 3, 1])
    #expect(table.nearest(to: [0, 2, 2]) == [1, 2, 3])
  }

  @Test func whatSharesTooLittleIsLeftOut() {
    #expect(table.nearest(to: [1]) == [])
    #expect(table.nearest(to: [1, 2, 3]) == [4])
  }

  @Test func fiveAreNamedAtTheMost() {
    let many = EntryTable(weights: [1], situations: [[[Int]]](repeating: [[0]], count: 9))
    #expect(many.nearest(to: [0]) == [0, 1, 2, 3, 4])
  }
}
