import Content
import ContentReading
import Diagnostics
import Eligibility
import Entitlement
import Law
import Testing
import TestSupport

/// Nothing rests on a text that has ended and that nothing takes over; the tests read on
/// 21 November 2026.
struct EndedTextTests {
  /// The tiny content, whose entry, glossary and contradiction cite « loi-d-essai ».
  private static func content(_ keys: String) throws -> TinyContent {
    var content = TinyContent()
    try content.replace("vu: 2026-04-03", with: "vu: 2026-04-03\n  \(keys)", in: "textes.yml")
    try content.replace(
      "avant: \"Avant 2022, la collectivité d'origine décidait.\"\n", with: "",
      in: TinyContent.secondment)
    return content
  }

  private static let ended = "fin: 2026-11-21\n  fin-par: \"loi 2026-9\""

  @Test func anEntryATermAndAContradictionAreToldInTheirPlaces() throws {
    let faults = try Self.content(Self.ended).read().faults
    #expect(Set(faults.map(\.id)) == ["texte-abroge"])
    #expect(Set(faults.map(\.severity)) == [.error])
    #expect(
      faults.map(\.place) == [
        TinyContent.place("contradictions.yml", line: 10, column: 11),
        TinyContent.place(TinyContent.secondment, line: 5, column: 9),
        TinyContent.place("glossaire.yml", line: 5, column: 11),
      ])
    #expect(
      faults.allSatisfy {
        $0.message.contains("« loi-d-essai »") && $0.message.contains("21/11/2026")
          && $0.message.contains("loi 2026-9")
      })
  }

  @Test(arguments: [
    "fin: 2026-11-22\n  fin-par: \"loi 2026-9\"",
    "\(ended)\n  repris: \"CGFP, livre IV\"",
    "lecture: fiche", "depuis: 2022-03-01", "depuis: 2027-01-01",
  ])
  func aTextThatStandsOrIsTakenOverIsRight(keys: String) throws {
    #expect(try Self.content(keys).read().faults == [])
  }

  /// What an older text said has its place in « avant ».
  @Test func anEntryMayTellAnEndedTextAsHistory() throws {
    var content = try Self.content(Self.ended)
    try content.replace(
      "voir-aussi: [permis]", with: "avant: \"Jadis.\"", in: TinyContent.secondment)
    #expect(
      content.read().faults.map(\.place.path)
        == ["contradictions.yml", "glossaire.yml"].map {
          TinyContent.place($0).path
        })
  }

  @Test func whatIsReadOfATextIsKept() throws {
    let text = try #require(
      try Self.content("lecture: fiche\n  depuis: 2022-03-01\n  \(Self.ended)\n  repris: \"CGFP\"")
        .read().knowledge.texts.first { $0.id == "loi-d-essai" })
    #expect(text.reading == .report)
    #expect(text.period.since == CalendarDay(2022, .march, 1))
    #expect(text.period.succession?.takeover == "CGFP (loi 2026-9)")
    #expect(text.title(on: CalendarDay(2026, .november, 20)) == text.title)
    #expect(text.title(on: CalendarDay(2026, .november, 21)) == text.title + " (repris au CGFP)")
    #expect(
      text.title(on: CalendarDay(2022, .february, 28)) == text.title + ", à partir du 01/03/2022")
  }

  static let breakages = [
    breakage("cle-de-trop", "repris: 1️⃣\"CGFP\""),
    breakage("cle-de-trop", "fin-par: 1️⃣\"loi 2026-9\""),
    breakage("cle-manquante", "fin: 1️⃣2027-01-01"),
    breakage("date-impossible", "fin: 1️⃣demain\n  fin-par: \"loi 2026-9\""),
    breakage("date-impossible", "depuis: 1️⃣2026-02-30"),
    breakage(
      "date-impossible", "depuis: 2026-12-01\n  fin: 1️⃣2026-11-30\n  fin-par: \"loi 2026-9\""),
    breakage("valeur-inconnue", "lecture: 1️⃣fiches", suggesting: "fiche"),
    breakage("cle-inconnue", "1️⃣fin-pour: x", suggesting: "fin-par"),
  ]

  private static func breakage(
    _ id: String, _ keys: String, suggesting suggestion: String? = nil
  ) -> Breakage {
    Breakage(
      id, at: "textes.yml", "vu: 2026-04-04", "vu: 2026-04-04\n  \(keys)", suggesting: suggestion)
  }

  @Test(arguments: breakages) func aFaultIsAloneAndInItsPlace(breakage: Breakage) throws {
    try Trial(breakage).expect(breakage)
  }
}

/// The same gate for the rules and the amounts.
struct LegalGroundsTests {
  private static let end = CalendarDay(2026, .december, 1)

  /// The faults of a day, where one text ends on the day of the test.
  private func faults(_ text: LegalText, by successor: String? = nil, on day: CalendarDay)
    -> [Fault]
  {
    LegalGrounds(on: day) { asked in
      guard asked == text else { return asked.reference.period }
      return TextPeriod(
        succession: Succession(on: Self.end, by: "loi 2026-9", successor: successor))
    }.faults
  }

  @Test(arguments: ["2026-07-31", "2026-11-28", "2026-12-02", "2027-01-01", "2031-06-15"])
  func theRulesAndTheAmountsOfThisPackageStand(iso: String) throws {
    let day = try #require(CalendarDay(iso: iso))
    #expect(LegalGrounds(on: day).faults.map(\.text) == [])
  }

  @Test func aRuleOnATextThatEndedIsAnErrorWithItsPlace() throws {
    let rules = Rule.allCases.filter { $0.texts.contains(.cgfpL422_14) }
    #expect(!rules.isEmpty)
    #expect(faults(.cgfpL422_14, on: CalendarDay(2026, .november, 30)) == [])
    #expect(faults(.cgfpL422_14, by: "CGFP, art. L422-99", on: Self.end) == [])
    let faults = faults(.cgfpL422_14, on: Self.end)
    for rule in rules {
      #expect(faults.contains { $0.message.contains("la règle \(rule.rawValue) ") })
    }
    for fault in faults {
      #expect(fault.id == "texte-abroge" && fault.severity == .error)
      #expect(fault.place.path == "Sources/Law/LegalSource.swift" && fault.place.line > 1)
    }
  }

  @Test func anAmountOnATextThatEndedIsAnError() {
    #expect(faults(.decree2026_127, on: CalendarDay(2026, .november, 30)) == [])
    let found = faults(.decree2026_127, on: Self.end)
    #expect(found.allSatisfy { $0.id == "texte-abroge" })
    for name in ["plafond du bilan de compétences", "plafond du permis de conduire"] {
      #expect(found.contains { $0.message.contains("« \(name) »") })
    }
  }

  /// The order of 2021 set what elected persons had until the end of November 2026.
  @Test func anAmountOfThePastMayRestOnATextThatEnded() {
    #expect(faults(.electedOrder2021, on: CalendarDay(2026, .december, 2)) == [])
    #expect(faults(.electedOrder2026, on: CalendarDay(2026, .december, 2)).count == 2)
  }

  /// Before May 2024 there was no participation: a rule that states it cannot be shown.
  @Test func anAmountThatARuleStatesAndThatIsNotKnownIsAnError() {
    let faults = LegalGrounds(on: CalendarDay(2024, .may, 1)).faults
    #expect(Set(faults.map(\.id)) == ["montant-inconnu"])
    #expect(faults.allSatisfy { $0.message.contains("prive.participation") })
  }
}

/// Content that was checked today, read for the law of an earlier day.
struct EarlierDayTests {
  private func faults(on day: CalendarDay, checkedBy today: CalendarDay?) -> [Fault] {
    KnowledgeBase.read(
      TinyContent().inputFiles, in: TinyContent.folder, on: day, checkedBy: today, for: .usual
    ).faults
  }

  private static let earlier = CalendarDay(2026, .july, 31)

  @Test func whatWasCheckedByTodayMayTellTheLawOfAnEarlierDay() {
    #expect(faults(on: Self.earlier, checkedBy: TinyContent.today) == [])
    #expect(faults(on: Self.earlier, checkedBy: nil).contains { $0.id == "date-future" })
  }

  @Test func whatWasCheckedAfterTodayIsStillAFault() {
    let yesterday = CalendarDay(2026, .november, 19)
    #expect(faults(on: Self.earlier, checkedBy: yesterday).allSatisfy { $0.id == "date-future" })
    #expect(!faults(on: Self.earlier, checkedBy: yesterday).isEmpty)
  }

  @Test func aDayToComeMovesTheLastDayOfAChecking() {
    #expect(faults(on: TinyContent.today, checkedBy: CalendarDay(2026, .january, 1)) == [])
  }
}
