import Entitlement

/// Measures the balances of a million careers of nine years, on one core and on two.
@main
struct Careers {
  static func main() async throws {
    let careers = try Career.draw(1_000_000, seed: 1)
    for lanes in [1, 2] {
      var runs: [Duration] = []
      for _ in 1...5 {
        runs.append(try await measure(careers, lanes: lanes))
      }
      report(runs.sorted()[2], of: careers.count, lanes: lanes)
    }
  }

  private static func measure(_ careers: [Career], lanes: Int) async throws -> Duration {
    let start = ContinuousClock.now
    let size = careers.count / lanes
    try await withThrowingTaskGroup(of: Int.self) { group in
      for lane in 0..<lanes {
        group.addTask { try hours(of: careers[lane * size..<(lane + 1) * size]) }
      }
      // The sum is looked at so that no balance can be left out.
      let sum = try await group.reduce(0, +)
      precondition(sum > careers.count)
    }
    return ContinuousClock.now - start
  }

  private static func hours(of careers: ArraySlice<Career>) throws -> Int {
    try careers.reduce(0) { try $0 + $1.balance() }
  }

  private static func report(_ time: Duration, of count: Int, lanes: Int) {
    let (seconds, attoseconds) = time.components
    let milliseconds = seconds * 1000 + attoseconds / 1_000_000_000_000_000
    print("\(count) carrières de neuf ans, \(lanes) cœur(s) : \(milliseconds) ms")
  }
}
