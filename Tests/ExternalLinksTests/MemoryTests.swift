import Foundation
import TestServer
import TestSupport
import Testing

@testable import ExternalLinks

/// What is kept between two checks.
struct MemoryTests {
  @Test func whatAnsweredIsNotAskedAgainAndWhatFailedIs() async throws {
    let pages: [String: TestSite.Page] = [
      "/bon": .status(200), "/parti": .redirection(301, to: "/bon"), "/panne": .status(500),
    ]
    try await TestSite.serving(pages) { site in
      let addresses = ["/bon", "/parti", "/panne", "/mort"].map { site.address + $0 }
      let checking = try Checking()
      let first = await checking.report(on: addresses)
      let visits = site.visits.count
      let second = await checking.report(on: addresses)
      #expect(Set(second.faults) == Set(first.faults))
      #expect((first.asked, first.remembered) == (4, 0))
      #expect((second.asked, second.remembered) == (2, 2))
      #expect(Set(site.visits.dropFirst(visits).map(\.path)) == ["/panne", "/mort"])
    }
  }

  /// What answered yesterday tells nothing of the network of today.
  @Test func whatIsRememberedDoesNotHideThatNothingAnswers() async throws {
    let gone = try await TestSite.gone() + "/"
    try await TestSite.serving(["/bon": .status(200)]) { site in
      let checking = try Checking()
      let first = await checking.report(on: [site.address + "/bon", gone])
      #expect(!first.isCutOff)
      let second = await checking.report(on: [site.address + "/bon", gone])
      #expect((second.asked, second.remembered) == (1, 1))
      #expect(second.isCutOff)
    }
  }

  @Test func anAnswerHoldsForADay() throws {
    let folder = try TemporaryFolder()
    let noon = Date(timeIntervalSince1970: 1_800_000_000)
    var memory = LinkMemory(in: folder.url, now: noon)
    memory.keep(LinkResult(state: .alive, newAddress: nil, finalAddress: nil), of: "https://a.fr/")
    try memory.save()
    for (age, isKept) in [(0.0, true), (86_399, true), (86_400, false), (-1, false)] {
      let later = LinkMemory(in: folder.url, now: noon.addingTimeInterval(age))
      #expect((later.result(of: "https://a.fr/") != nil) == isKept, "\(age)")
    }
  }

  @Test(arguments: ["", "{", "[1, 2]", #"{"https://a.fr/": {"vu": "hier"}}"#])
  func aBrokenMemoryIsTakenAsEmpty(text: String) async throws {
    try await TestSite.serving(["/": .status(200)]) { site in
      let checking = try Checking()
      try Data(text.utf8).write(to: checking.folder.url.appending(path: "liens.json"))
      let report = await checking.report(on: [site.address + "/"])
      #expect(report.faults.isEmpty && report.isKept && report.asked == 1)
    }
  }

  @Test func aFolderThatCannotBeWrittenDoesNoHarm() async throws {
    try await TestSite.serving(["/": .status(200)]) { site in
      let folder = try TemporaryFolder()
      let file = folder.url.appending(path: "un-fichier")
      try Data().write(to: file)
      let manners = Manners(agent: Checking.agent, pause: .zero, limit: .seconds(600))
      let report = await LinkCheck(manners, rememberingIn: file).run([site.address + "/": []])
      #expect(report.faults.isEmpty && !report.isKept)
    }
  }
}
