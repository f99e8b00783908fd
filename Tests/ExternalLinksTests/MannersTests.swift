import Diagnostics
import ExternalLinks
import TestServer
import TestSupport
import Testing

/// How a check behaves towards the sites that it asks.
struct MannersTests {
  @Test func itSaysWhoItIsAndAsksForTheHeadFirst() async throws {
    try await TestSite.serving(["/tete": .status(200), "/corps": .getOnly(head: 405)]) { site in
      let report = try await Checking().report(on: ["/tete", "/corps"].map { site.address + $0 })
      #expect(report.faults.isEmpty)
      #expect(site.visits.allSatisfy { $0.agent == Checking.agent })
      #expect(site.visits.filter { $0.path == "/tete" }.map(\.method) == ["HEAD"])
      #expect(site.visits.filter { $0.path == "/corps" }.map(\.method) == ["HEAD", "GET"])
    }
  }

  @Test func aSiteIsAskedOneThingAtATime() async throws {
    let pages = Dictionary(
      uniqueKeysWithValues: (1...8).map { ("/\($0)", TestSite.Page.status(200)) })
    try await TestSite.serving(pages) { site in
      let report = try await Checking().report(on: pages.keys.map { site.address + $0 })
      #expect(report.faults.isEmpty && site.visits.count == 8)
      #expect(site.crowd == 1)
    }
  }

  @Test func sitesAreAskedAtTheSameTime() async throws {
    let meeting = Meeting(of: 2)
    try await TestSite.serving(["/": .after(meeting)]) { first in
      try await TestSite.serving(["/": .after(meeting)]) { second in
        let addresses = [first, second].map { $0.address + "/" }
        let report = try await Checking().report(on: addresses)
        #expect(report.faults.isEmpty)
      }
    }
  }

  @Test func onePageIsAskedOnceForAllItsAnchors() async throws {
    try await TestSite.serving(["/page": .status(404)]) { site in
      let addresses = ["", "#a", "#b"].map { "\(site.address)/page\($0)" }
      let report = try await Checking().report(on: addresses)
      #expect(report.faults.count == 3)
      #expect(site.visits.map(\.method) == ["HEAD", "GET"])
    }
  }

  @Test func aSiteThatAsksToBeLeftAloneIsLeftAlone() async throws {
    let pages = Dictionary(
      uniqueKeysWithValues: (1...4).map { ("/\($0)", TestSite.Page.status(429)) })
    try await TestSite.serving(pages) { site in
      let report = try await Checking().report(on: pages.keys.map { site.address + $0 })
      #expect(report.faults.map(\.id) == Array(repeating: "acces-refuse", count: 4))
      #expect(site.visits.count == 1)
    }
  }
}
