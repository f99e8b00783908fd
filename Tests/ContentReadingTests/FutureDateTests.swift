import Diagnostics
import Law
import Testing
import TestSupport

/// Nothing was checked on a day that has not come; the tests read on 21 November 2026.
struct FutureDateTests {
  static let breakages = [
    Breakage("date-future", "2026-11-20", "1️⃣2026-11-22"),
    Breakage("date-future", "2026-11-20", "1️⃣2027-01-01"),
    Breakage("date-future", at: "sources.yml", "2026-11-19", "1️⃣2026-11-22"),
    Breakage("date-future", at: "sources.yml", "date: 2021", "date: 1️⃣2027"),
    Breakage("date-future", at: "textes.yml", "2026-04-04", "1️⃣2062-04-04"),
    Breakage("date-future", at: "pages/a-propos.md", "2026-11-18", "1️⃣2026-12-18"),
    Breakage("date-future", at: "accessibilite.yml", "2026-11-20", "1️⃣2026-11-30"),
    Breakage("date-future", at: "contradictions.yml", "2026-11-17", "1️⃣2026-11-22"),
    Breakage(
      "changement-non-verifie", "avant:",
      "changements: [{date: 1️⃣2026-11-22, objet: x}]\navant:"),
  ]

  @Test(arguments: breakages) func aFaultIsAloneAndInItsPlace(breakage: Breakage) throws {
    try Trial(breakage).expect(breakage)
  }

  @Test func theDayFoundAndTheLastOneAcceptedAreTold() throws {
    let fault = try #require(try Trial(Self.breakages[0]).faults.first)
    #expect(fault.message.contains("2026-11-22") && fault.message.contains("2026-11-21"))
  }

  @Test func todayHasCome() throws {
    #expect(try Trial(Breakage("2026-11-20", "2026-11-21")).faults == [])
  }
}
