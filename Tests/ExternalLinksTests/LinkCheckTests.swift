import Diagnostics
import ExternalLinks
import TestServer
import TestSupport
import Testing

/// What a check makes of what sites do, asked of a real server.
struct LinkCheckTests {
  /// A page, and the fault that it must give.
  struct Case: Sendable, CustomTestStringConvertible {
    let page: TestSite.Page
    let fault: String?
    let severity: Fault.Severity?
    var testDescription: String { "\(page)" }

    init(_ page: TestSite.Page, _ fault: String?, _ severity: Fault.Severity? = nil) {
      self.page = page
      self.fault = fault
      self.severity = severity
    }
  }

  @Test(arguments: [
    Case(.status(200), nil), Case(.status(204), nil), Case(.getOnly(head: 405), nil),
    Case(.getOnly(head: 404), nil), Case(.getOnly(head: 500), nil), Case(.endless, nil),
    Case(.status(404), "lien-mort", .error), Case(.status(410), "lien-mort", .error),
    Case(.status(400), "lien-mort", .error),
    Case(.status(500), "site-en-panne", .warning), Case(.status(503), "site-en-panne", .warning),
    Case(.status(401), "acces-refuse", .warning), Case(.status(403), "acces-refuse", .warning),
    Case(.status(429), "acces-refuse", .warning),
    Case(.redirection(301, to: "/la"), "adresse-deplacee", .warning),
    Case(.redirection(308, to: "/la"), "adresse-deplacee", .warning),
    Case(.redirection(302, to: "/la"), nil), Case(.redirection(307, to: "/la"), nil),
    Case(.status(300), "lien-mort", .error), Case(.status(304), "lien-mort", .error),
    Case(.redirection(302, to: "/nulle-part"), "lien-mort", .error),
    Case(.redirection(301, to: "/nulle-part"), "lien-mort", .error),
    Case(.redirection(301, to: "/ici"), "renvois-sans-fin", .error),
    Case(.redirection(302, to: "mailto:rh@exemple.fr"), "adresse-illisible", .error),
  ])
  func aPageIsJudged(page: Case) async throws {
    try await TestSite.serving(["/ici": page.page, "/la": .status(200)]) { site in
      let faults = try await Checking().report(on: [site.address + "/ici"]).faults
      #expect(faults.map(\.id) == [page.fault].compactMap(\.self))
      #expect(faults.first?.severity == page.severity)
      #expect(faults.allSatisfy { $0.place == Place("fiche.md", line: 1, column: 5) })
    }
  }

  @Test func aSilentSiteIsLeftAfterTheTimeLimit() async throws {
    try await TestSite.serving(["/muet": .silent]) { site in
      let checking = try Checking(limit: .milliseconds(300))
      let fault = try #require(await checking.fault(about: site.address + "/muet"))
      #expect(fault.id == "pas-de-reponse" && fault.severity == .warning)
    }
  }

  @Test func aClosedPortIsNoAnswer() async throws {
    let address = try await TestSite.gone()
    let fault = try #require(try await Checking().fault(about: address + "/"))
    #expect(fault.id == "pas-de-reponse" && fault.severity == .warning)
  }

  @Test(arguments: [
    "https://nulle-part.invalid/": "hote-inconnu", "https://": "adresse-illisible",
  ])
  func anAddressThatNobodyKnowsIsAnError(address: String, id: String) async throws {
    let fault = try #require(try await Checking().fault(about: address))
    #expect(fault.id == id && fault.severity == .error)
  }

  @Test func theNewAddressIsWhereThePageIsForGood() async throws {
    let pages: [String: TestSite.Page] = [
      "/vieux": .redirection(301, to: "/neuf"), "/neuf": .redirection(302, to: "/session"),
      "/session": .status(200),
    ]
    try await TestSite.serving(pages) { site in
      let fault = try #require(try await Checking().fault(about: site.address + "/vieux"))
      #expect(fault.notes.first?.hasSuffix(": \(site.address)/neuf") == true, "\(fault.notes)")
    }
  }

  @Test func aDeadEndIsToldWithWhereItIs() async throws {
    try await TestSite.serving(["/ici": .redirection(302, to: "/accueil/404")]) { site in
      let fault = try #require(try await Checking().fault(about: site.address + "/ici"))
      #expect(fault.notes.first?.hasSuffix("\(site.address)/accueil/404") == true)
    }
  }

  @Test func everyPlaceOfAnAddressIsTold() async throws {
    try await TestSite.serving([:]) { site in
      let places = [Place("a.md", line: 3, column: 1), Place("sources.yml", line: 9, column: 8)]
      let manners = Manners(agent: Checking.agent, pause: .zero, limit: .seconds(600))
      let check = LinkCheck(manners, rememberingIn: try TemporaryFolder().url)
      let report = await check.run([site.address + "/mort": places])
      #expect(report.faults.map(\.place) == places)
    }
  }
}
