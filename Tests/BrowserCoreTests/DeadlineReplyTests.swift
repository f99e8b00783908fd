import BrowserCore
import Law
import Testing

/// What the module answers to days: JSON with words, whatever was typed.
struct DeadlineReplyTests {
  private func reply(_ texts: [String]) throws -> [String: Any] {
    let day = CalendarDay(2026, .november, 28)
    return try object(DeadlineRequest(request(texts), today: day)?.reply)
  }

  @Test func deadlinesHaveTheirWordsAndTheirPlaces() throws {
    let reply = try reply(["demande", "28/11/2026"])
    let found = try #require(reply["delais"] as? [[String: Any]])
    #expect(found.map { $0["iso"] as? String } == ["2027-01-28", "2027-03-28", "2027-03-30"])
    #expect(found.map { $0["reste"] as? String }.first == "il reste 61 jours")
    #expect(found[0]["jour"] as? String == "jeudi 28 janvier 2027")
    // 61 and 120 of 122 days.
    #expect(found.map { $0["place"] as? Int } == [500, 983, 1000])
    #expect(reply["aujourdhui"] as? Int == 0)
    #expect((reply["agenda"] as? String)?.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") == true)
  }

  @Test func theCalendarCitesTheTextsThatThePageNames() throws {
    let reply = try reply(["texte:crpa-l231-4", "CRPA L231-4", "demande", "2026-11-28"])
    let calendar = try #require(reply["agenda"] as? String)
    #expect(calendar.split(separator: "CRPA L231-4").count == 2)
  }

  @Test func faultsStandAtTheirFieldsAndNameOthersBetweenBraces() throws {
    let reply = try reply(["demande", "2026-11-28", "refus", "2026-11-27"])
    let faults = try #require(reply["fautes"] as? [[String: String]])
    #expect(faults.map { $0["champ"] } == ["refus"])
    #expect(faults.first?["message"]?.contains("{demande}") == true)
  }

  @Test(arguments: ["\"", "</script>", "\u{0}\u{1}", "🧑‍🏫", "\\"])
  func whatIsNoDayComesBackAsItIs(text: String) throws {
    let faults = try #require(
      try reply(["demande", "x" + text + "x"])["fautes"] as? [[String: String]])
    #expect(faults.first?["message"]?.contains("« x\(text)x »") == true)
  }

  @Test func anUnknownFieldIsNoRequest() {
    #expect(
      DeadlineRequest(request(["demain", "2026-11-28"]), today: CalendarDay(2026, .may, 1)) == nil)
  }
}
