import Parallel
import Testing

/// Work on every processor: the same results in the same order as without.
struct ParallelTests {
  @Test(arguments: [0, 1, 63, 64, 65, 1000])
  func resultsKeepTheOrderOfTheElements(count: Int) {
    let squares = Array(0..<count).mapInParallel { $0 * $0 }
    #expect(squares == (0..<count).map { $0 * $0 })
  }

  @Test func workAsideGivesItsValueEachTime() {
    let work = WorkAside { 6 * 7 }
    #expect(work.value == 42)
    #expect(work.value == 42)
  }

  @Test func twoFunctionsGiveWhatEachGives() {
    let (first, second) = inParallel({ "a" }, { 1 })
    #expect(first == "a" && second == 1)
  }
}
