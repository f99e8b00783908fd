import Entitlement
import Law
import Testing

/// Texts read into an inquiry: what they come to, and every fault in them.
struct InquiryTests {
  private let today = CalendarDay(2026, .november, 20)

  private func inquiry(_ line: String) throws -> Inquiry {
    try Inquiry(inputs(line), today: today)
  }

  /// `quotite=28/35 peu-qualifie` as inputs.
  private func inputs(_ line: String) throws -> [Inquiry.Input] {
    try line.split(separator: " ").map { word in
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map(String.init)
      let field = try #require(EntitlementFault.Field(rawValue: parts[0]))
      return Inquiry.Input(field, parts.count > 1 ? parts[1] : "oui")
    }
  }

  private func faults(_ line: String) throws -> [EntitlementFault] {
    do {
      _ = try Inquiry(inputs(line), today: today).reckoning()
      return []
    } catch let faults as EntitlementFaults {
      return faults.all
    }
  }

  @Test func fieldsKeepTheirNames() {
    #expect(
      Inquiry.fields.map(\.rawValue) == [
        "entree", "solde", "au", "quotite", "periode", "absence", "peu-qualifie", "diplome", "dif",
        "consomme",
        "fin-contrat", "formation", "inaptitude",
      ])
  }

  @Test(arguments: [
    ("entree=2017-01-01", 150), ("entree=2017-01-01 quotite=20/35", 132),
    ("entree=2017-01-01 quotite=10/35+10/35", 132), ("entree=2017-01-01 peu-qualifie", 400),
    ("entree=2017-01-01 peu-qualifie=2023", 297), ("entree=2017-01-01 peu-qualifie=non", 150),
    ("entree=2017-01-01 peu-qualifie diplome=2022", 244),
    ("entree=2017-01-01 consomme=2020:20 consomme=2021:5", 150),
    ("entree=2017-01-01 au=2019-11-20", 48), ("entree=2024-09-01 au=2025-01-02", 9),
    ("entree=2017-01-01 au=2099-12-31", 150),
    ("entree=2017-01-01 solde=48", 48), ("solde=0 fin-contrat=2020-06-30", 0),
  ])
  func textsComeToABalance(line: String, balance: Int) throws {
    #expect(try inquiry(line).reckoning().balance == balance, "\(line)")
  }

  /// A quotité in each way of writing it comes to the same as its fraction.
  @Test(arguments: [
    ("17,5/35", 1, 2), ("17.5/35", 1, 2), ("17h30/35", 1, 2), ("17h30/35h00", 1, 2), ("80%", 4, 5),
    ("80\u{A0}%", 4, 5), ("80 %", 4, 5), ("82,5\u{202F}%", 33, 40), (" 28 / 35 ", 4, 5),
    ("28/35", 4, 5), ("24h30/36,75", 2, 3), ("28h", 4, 5), ("28 h", 4, 5), ("17h30", 1, 2),
    ("28h sur 35", 4, 5), ("28 heures sur 35", 4, 5), ("28H", 4, 5), ("28H/35H", 4, 5),
    ("Temps complet", 1, 1), ("temps plein", 1, 1),
  ])
  func quotitesInEachWay(text: String, part: Int, whole: Int) throws {
    let found = try Inquiry([.init(.entry, "2020-01-01"), .init(.quotity, text)], today: today)
    #expect(found.career?.service.jobs.map(\.quotity) == [try Quotity(part, over: whole)])
  }

  /// Hours with their unit come to the same as without; parts of an hour are told.
  @Test(arguments: ["28", "28h", "28 h", "28H", "28\u{A0}heures", "28h00", "28 HEURES", " 28\t"])
  func hoursInEachWay(text: String) throws {
    let found = try Inquiry([.init(.balance, text), .init(.training, text)], today: today)
    #expect(found.official?.balance == 28 && found.training == 28)
    for wrong in ["28h30", "h"] {
      #expect(throws: EntitlementFaults.self) {
        try Inquiry([.init(.balance, wrong)], today: today)
      }
    }
  }

  /// Yes and no in whatever case, and as JSON and spreadsheets write them.
  @Test(arguments: [
    ("Oui", 400), ("OUI", 400), ("true", 400), ("VRAI", 400), ("NON", 150), ("false", 150),
    ("Faux", 150),
  ])
  func yesAndNoInEachWay(text: String, balance: Int) throws {
    #expect(try inquiry("entree=2017-01-01 peu-qualifie=\(text)").reckoning().balance == balance)
  }

  /// Thousands may be parted.
  @Test func hoursMayBePartedByThousands() throws {
    let inputs: [Inquiry.Input] = [.init(.balance, "4"), .init(.training, "1\u{202F}200 h")]
    #expect(try Inquiry(inputs, today: today).training == 1200)
  }

  /// A day may stand among blanks, whoever typed it.
  @Test(arguments: [" 2018-09-01", "01/09/2018\u{A0}", "\t1er septembre 2018\u{202F}"])
  func blanksAroundADayPlayNoPart(text: String) throws {
    let found = try Inquiry([.init(.entry, text)], today: today)
    #expect(found.career?.service.entry == CalendarDay(2018, .september, 1))
  }

  /// Periods and what lies between them make one career; absences shorten it or do not.
  @Test(arguments: [
    ("periode=2020-01-01..", 150), ("periode=2020-01-01..2021-12-31", 50),
    ("periode=2020-01-01..2020-12-31=28/35 periode=2024-01-01..", 70),
    ("periode=01/01/2020..31/12/2020=10/35+10/35 periode=2024-01-01..2024-12-31=80%", 35),
    ("entree=2022-01-01 absence=disponibilite:2023-01-01..2024-12-31", 50),
    ("entree=2022-01-01 absence=conge-parental:2023-01-01..2024-12-31", 100),
    ("entree=2022-01-01 absence=exclusion:2023-01-01..", 25),
    ("periode=2022-01-01.. absence=maladie:2022-01-01.. absence=citis:2023-01-01..2023-02-01", 100),
  ])
  func careersOfSeveralParts(line: String, balance: Int) throws {
    #expect(try inquiry(line).reckoning().balance == balance, "\(line)")
  }

  @Test func anAbsenceThatCountsIsTold() throws {
    let found = try inquiry("entree=2022-01-01 absence=maladie:2023-01-01..").reckoning()
    #expect(found.alerts.contains(.absenceCounted(.sickLeave)) && !found.isEstimate)
    let away = try inquiry("entree=2022-01-01 absence=disponibilite:2023-01-01..").reckoning()
    #expect(!away.alerts.contains { if case .absenceCounted = $0 { true } else { false } })
  }

  /// Every absence that a message offers can be typed.
  @Test(arguments: Absence.Kind.allCases)
  func everyAbsenceCanBeTyped(kind: Absence.Kind) throws {
    let found = try inquiry("entree=2022-01-01 absence=\(kind.rawValue):2023-01-01..2023-12-31")
    #expect(found.career?.service.absences.map(\.kind) == [kind])
    #expect(
      try faults("entree=2022-01-01 absence=x").first?.message.contains(kind.rawValue) == true)
  }

  /// An absence may be called as people do, in whatever case and accents; each name means one alone.
  @Test func absencesMayBeNamedAsPeopleDo() throws {
    for kind in Absence.Kind.allCases {
      for name in [kind.name, kind.rawValue.uppercased()] + kind.usualNames {
        let inputs: [Inquiry.Input] = [
          .init(.entry, "2022-01-01"), .init(.absence, "\(name) : 2023-01-01 .. 2023-12-31"),
        ]
        let found = try Inquiry(inputs, today: today)
        #expect(found.career?.service.absences.map(\.kind) == [kind], "\(name)")
      }
    }
  }

  @Test(arguments: ["01/09/2018", "1/9/2018", "2018-09-01"])
  func daysMayBeWrittenAsPeopleDo(text: String) throws {
    let found = try inquiry("entree=\(text)")
    #expect(found.career?.service.entry == CalendarDay(2018, .september, 1))
  }

  @Test func theWorkedExamplesComeOutToTheHour() throws {
    let long = try inquiry("solde=48 dif=80 formation=100").reckoning()
    #expect(long.cover?.formerHours == 80 && long.cover?.toEnter == 20)
    #expect(long.ledger == nil && long.cap == 150 && long.isEstimate)
    let short = try inquiry("entree=2017-01-01 au=2019-11-20 dif=80 formation=50").reckoning()
    #expect(short.cover?.formerHoursLeft == 30 && short.cover?.toEnter == 0)
  }

  @Test func theOfficialBalanceWinsAndThatIsSaid() throws {
    let found = try inquiry("entree=2010-05-02 quotite=1/2 solde=48").reckoning()
    #expect(found.anticipation.hours == 26)
    #expect(
      found.alerts == [
        .officialBalance(48, insteadOf: 114),
        .formerHoursLeftOut(entry: CalendarDay(2010, .may, 2)),
      ])
    #expect(try !inquiry("entree=2017-01-01 solde=48").reckoning().isEstimate)
    #expect(found.texts.contains(.decree2017Article4))
  }

  @Test(arguments: [
    "entree=2024-13-01", "entree=2023-02-29", "entree=29/02/2023", "entree=01/13/2018",
    "entree=01/09/18", "entree=001/09/2018", "entree=1//2018", "entree=01/09/2018/", "entree=",
    "au=hier", "solde=12,5", "solde=abc", "solde=1000000000", "solde=--1", "quotite=0,8",
    "quotite=28/",
    "peu-qualifie=", "inaptitude=",
    "quotite=%", "quotite=17h75/35", "quotite=h/35", "quotite=12345,5/35", "quotite=1,234/35",
    "quotite=1/2/3", "absence=disponibilite", "absence=disponibilite:2020", "absence=:2020-01-01..",
    "absence=disponibilite:..2020-01-01", "absence=repos:2020-01-01..", "quotite=1/2+",
    "peu-qualifie=si", "diplome=deux", "dif=1h75", "consomme=2020",
    "consomme=2020:1:2", "consomme=2020:x", "fin-contrat=demain", "formation=2.5", "inaptitude=1",
  ])
  func textsThatAreNotRead(input: String) throws {
    let start = input.hasPrefix("entree") || input.hasPrefix("solde") ? "" : "entree=2017-01-01 "
    let training = input.hasPrefix("formation") ? "" : " formation=10"
    let found = try faults(start + input + training)
    let field = try #require(EntitlementFault.Field(rawValue: String(input.prefix { $0 != "=" })))
    #expect(found.map(\.field) == [field], "\(found)")
    #expect(found.first?.message.contains("accepté : ") == true)
  }

  @Test(arguments: [
    ("formation=10", [EntitlementFault.withoutStart]),
    ("solde=4 consomme=2024:3", [.missing(.entry, for: .consumption)]),
    ("solde=4 inaptitude", [.missing(.training, for: .unfitnessRisk)]),
    ("solde=4 solde=5", [.repeated(.balance)]),
    ("solde=4 peu-qualifie peu-qualifie=2023", [.repeated(.lowQualified)]),
    ("solde=4 euros=5 heures=3 heures=4", [.unused(.euros), .unused(.hours)]),
    (
      "entree=0218-09-01",
      [.dayTooEarly(CalendarDay(218, .september, 1), of: .entry, first: 1940)]
    ),
    (
      "solde=4 fin-contrat=30/06/0226",
      [.dayTooEarly(CalendarDay(226, .june, 30), of: .contractEnd, first: 1940)]
    ),
    (
      "solde=4 au=9999-12-31",
      [.dayTooLate(CalendarDay(9999, .december, 31), of: .asOf, last: 2099)]
    ),
    (
      "solde=4 fin-contrat=2100-01-01",
      [.dayTooLate(CalendarDay(2100, .january, 1), of: .contractEnd, last: 2099)]
    ),
    ("solde=4 diplome=2020", [.diplomaWithoutLowQualification(2020)]),
    ("solde=4 quotite=36/35", [.quotityAboveOne(36, over: 35)]),
    ("solde=4 quotite=35/0", [.quotityWithoutWhole(35, over: 0)]),
    ("solde=4 quotite=0/35", [.quotityNotPositive(0, over: 35)]),
    ("solde=4 formation=-1", [.negativeHours(-1, of: .training)]),
    ("solde=401", [.tooManyHours(401, of: .balance, most: 400)]),
    ("solde=4 dif=-2", [.negativeHours(-2, of: .formerHours)]),
    ("periode=2018..2019", [.unreadable(TypedText("2018..2019"), as: .period)]),
    ("periode=2018-09-01..x", [.unreadable(TypedText("2018-09-01..x"), as: .period)]),
    ("periode=2018-09-01..=", [.unreadable(TypedText("2018-09-01..="), as: .period)]),
    ("periode=2018-09-01..=36/35", [.typed(.quotityAboveOne(36, over: 35), in: .period)]),
    (
      "periode=0218-09-01..",
      [.dayTooEarly(CalendarDay(218, .september, 1), of: .period, first: 1940)]
    ),
    (
      "periode=2019-09-01..2018-08-31",
      [
        .typed(
          .jobBackwards(
            DayRange(from: CalendarDay(2019, .september, 1), to: CalendarDay(2018, .august, 31))),
          in: .period)
      ]
    ),
    (
      "periode=2027-09-01..",
      [
        .typed(
          .entryAfter(CalendarDay(2027, .september, 1), asOf: CalendarDay(2026, .november, 20)),
          in: .period)
      ]
    ),
    (
      "periode=2018-09-01.. entree=2018-09-01 quotite=1/2",
      [.excluded(.entry, by: .period), .excluded(.quotity, by: .period)]
    ),
    ("solde=4 absence=maladie:2020-01-01..", [.missing(.entry, for: .absence)]),
    ("entree=2017-01-01 peu-qualifie=2016", [.yearTooEarly(2016, of: .lowQualified, first: 2017)]),
    ("entree=2017-01-01 consomme=2027:3", [.yearInFuture(2027, of: .consumption, last: 2026)]),
    (
      "entree=2017-01-01 consomme=2018:90",
      [.consumptionAboveBalance(Consumption(2018, hours: 90), balance: 24)]
    ),
  ])
  func inputsThatCannotBe(line: String, expected: [EntitlementFault]) throws {
    #expect(try faults(line) == expected)
  }

  /// What stands in for an unreadable text is never blamed.
  @Test(arguments: [
    ("entree=x fin-contrat=2012-01-01 quotite=2/1", [EntitlementFault.Field.entry, .quotity]),
    ("entree=2030-01-01 au=x consomme=2016:1 consomme=2030:1", [.asOf, .consumption]),
    ("entree=2018-01-01 peu-qualifie=x diplome=2020", [.lowQualified]),
    (
      "entree=2018-01-01 fin-contrat=2017-01-01 dif=x solde=-1",
      [.formerHours, .contractEnd, .balance]
    ),
    ("solde=x entree=2027-01-01", [.balance, .entry]),
  ])
  func allFaultsAtOnceAndNoOther(line: String, fields: [EntitlementFault.Field]) throws {
    #expect(try faults(line).map(\.field) == fields)
  }

  @Test func daysBeforeAnyAmountAreFaultsOfTheDay() throws {
    for line in ["solde=4 au=2016-03-01", "solde=4 au=2017-03-01"] {
      #expect(try faults(line).allSatisfy { $0.field == .asOf } && !faults(line).isEmpty, "\(line)")
    }
  }

  /// Years after the last check go on by the law that is known, and say so after twelve months.
  @Test(arguments: [
    ("2026-12-31", 125, false), ("2027-01-01", 125, false), ("2027-11-28", 125, false),
    ("2027-11-29", 125, true), ("2028-02-29", 150, true), ("2031-06-15", 150, true),
  ])
  func yearsAfterTheLastCheckGoOn(iso: String, balance: Int, isOld: Bool) throws {
    let found = try inquiry("entree=2022-01-01 formation=10 au=\(iso)").reckoning()
    #expect(found.balance == balance && found.cap == 150)
    let checked = CalendarDay(2026, .november, 28)
    #expect(found.alerts.contains(.amountsCheckedLongAgo(checked, inBalance: true)) == isOld)
    #expect(found.isEstimate == isOld)
    let official = try inquiry("solde=48 au=\(iso)").reckoning()
    #expect(official.alerts.contains(.amountsCheckedLongAgo(checked, inBalance: false)) == isOld)
    #expect(!official.isEstimate && official.anticipation.hours == 50)
  }

  /// Cap and anticipation follow what holds on the day, not in the last year that was credited.
  @Test(arguments: [
    ("peu-qualifie=2026", 150, 400, 100), ("peu-qualifie=2025", 200, 400, 100),
    ("peu-qualifie diplome=2026", 400, 150, 0), ("peu-qualifie diplome=2025", 394, 150, 0),
  ])
  func capAndAnticipationAgree(line: String, balance: Int, cap: Int, hours: Int) throws {
    let found = try inquiry("entree=2017-01-01 \(line)").reckoning()
    #expect(found.balance == balance && found.cap == cap && found.anticipation.hours == hours)
    #expect(found.anticipation.hours <= max(0, found.cap - found.balance))
  }
}
