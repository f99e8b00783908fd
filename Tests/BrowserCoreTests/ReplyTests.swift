import BrowserCore
import Testing

/// What the module answers is JSON, whatever was typed.
struct ReplyTests {
  @Test func rightsHaveTheFiguresAndTheWords() throws {
    let reply = try object(
      read(request(["entree", "2022-01-01", "quotite", "28/35", "formation", "120"]))?.rights)
    let years = try #require(reply["annees"] as? [[String: Any]])
    #expect(years.map { $0["solde"] as? Int } == [20, 40, 60, 80])
    #expect(years[0]["pourquoi"] as? String == "25 h × 4/5")
    #expect(reply["solde"] as? Int == 80 && reply["plafond"] as? Int == 150)
    let training = try #require(reply["formation"] as? [String: Any])
    #expect(training["cpf"] as? Int == 80 && training["anticipation"] as? Int == 40)
    #expect(
      reply["textes"] as? [String] == ["decret-2017-928-art-3", "decret-2017-928-art-4"])
  }

  @Test func conversionsHaveTheirResult() throws {
    let reply = try object(read(request(["euros", "1200"]))?.conversion)
    #expect(reply["heures"] as? Int == 80 && reply["centimes"] as? Int == 120_000)
  }

  @Test func aTrainingIsThereOnlyWhereItWasAskedFor() throws {
    #expect(try object(read(request(["solde", "48"]))?.rights)["formation"] == nil)
  }

  @Test(arguments: [
    "\"", "\\", "\u{0}\u{1}\u{1f}\u{7f}\u{80}", "</script>", "\u{2028}", "🧑‍🏫", "e\u{301}",
    "x\r\n\tx",
    "مرحبا", "[.*+?^${}()|", "\u{FFFD}",
  ])
  func whatWasTypedComesBackAsItIs(text: String) throws {
    let faults =
      try object(read(request(["solde", text]))?.rights)["fautes"] as? [[String: String]]
    #expect(faults?.map { $0["champ"] } == ["solde"])
    #expect(faults?.first?["message"]?.hasPrefix("« \(text) » ne se lit pas") == true)
  }

  @Test func longTextsAreCutBetweenCharacters() throws {
    for padding in 0..<4 {
      let text = String(repeating: "x", count: padding) + String(repeating: "🧑", count: 30_000)
      let reply = try #require(read(request(["solde", text]))?.rights)
      #expect(reply.count < 400 && !String(decoding: reply, as: UTF8.self).contains("\u{FFFD}"))
    }
  }
}
