import Foundation
import Testing
import TestSupport

/// Builds by the real program that are ended at any moment: the site that people read is whole, the
/// old one or the new one, and nothing stays of what was begun.
///
/// `CPF_KILLS` says how many; a few dozen where it does not.
@Suite(.serialized) struct EndedBuildTests {
  private let site: TemporarySite
  /// The site by each title.
  private let sites: [String: [String: Data?]]
  /// How long a whole build takes.
  private let duration: Duration

  private static let count =
    ProcessInfo.processInfo.environment["CPF_KILLS"].flatMap { Int($0) } ?? 30

  init() throws {
    site = try TemporarySite()
    var sites: [String: [String: Data?]] = [:]
    let clock = ContinuousClock()
    var durations: [Duration] = []
    for title in ["Un", "Deux"] {
      try site.title(title)
      let start = clock.now
      let run = try site.run()
      durations.append(start.duration(to: clock.now))
      try #require(run.status == 0, "\(run.errors)")
      sites[title] = site.contents()
    }
    self.sites = sites
    duration = durations.max() ?? .seconds(1)
  }

  /// Sends a signal to a build at a moment of it; half of them towards its end, where files move.
  private func end(_ number: Int, by signal: CInt, _ random: inout SeededGenerator) throws {
    let process = try site.start()
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    let part = Double.random(in: number.isMultiple(of: 2) ? 0...1 : 0.6...1.1, using: &random)
    let moment = duration * part
    let seconds =
      Double(moment.components.seconds)
      + Double(moment.components.attoseconds) / 1e18
    if ended.wait(timeout: .now() + seconds) == .timedOut {
      kill(process.processIdentifier, signal)
    }
    process.waitUntilExit()
  }

  /// The title of the site that stands there; nothing where it is neither.
  private var published: String? {
    let contents = site.contents()
    return sites.first { $0.value == contents }?.key
  }

  @Test func aKilledBuildLeavesOneSiteOrTheOther() throws {
    var random = SeededGenerator(seed: 20)
    var (old, new, leftOver) = (0, 0, 0)
    var before = "Deux"
    for number in 0..<Self.count {
      let title = before == "Un" ? "Deux" : "Un"
      try site.title(title)
      try end(number, by: SIGKILL, &random)
      let now = try #require(published, "neither site")
      if now == before { old += 1 } else { new += 1 }
      if try site.namesBeside != ["site"] { leftOver += 1 }
      before = now
      if number % 5 == 4 {
        #expect(try site.run().status == 0)
        #expect(published == title)
        #expect(try site.namesBeside == ["site"])
        before = title
      }
    }
    print("\(Self.count) builds killed: \(old) old sites, \(new) new, \(leftOver) with leftovers")
    #expect(old > 0)
    try site.title("Un")
    #expect(try site.run().status == 0)
    #expect(published == "Un")
    #expect(try site.namesBeside == ["site"])
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func aBuildThatIsToldToStopLeavesNothing(signal: CInt) throws {
    var random = SeededGenerator(seed: UInt64(signal))
    for number in 0..<max(4, Self.count / 10) {
      try site.title(published == "Un" ? "Deux" : "Un")
      try end(number, by: signal, &random)
      #expect(published != nil)
      #expect(try site.namesBeside == ["site"])
    }
  }
}
