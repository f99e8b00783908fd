import Content
import Diagnostics
import Eligibility
import Entitlement
import Law
import Testing
import TestSupport

@testable import ContentReading

/// Amounts by their names.
struct FigureTextTests {
  private let log = FaultLog()
  /// The amounts of the day on which the rules were checked.
  private let figures = FigureText(on: Rule.reviewed)
  private let file: SourceText
  private let place = Place("fiche.md", line: 3, column: 5)

  init() throws {
    file = try #require(SourceText(path: "fiche.md", bytes: Array("---\n\nabcdef".utf8), log))
  }

  /// A text as it stands at the place.
  private func located(_ text: String) -> Located<String> {
    Located(value: text, mark: YAMLValue.Mark(line: 3, column: 5))
  }

  /// What the decree and the notices say, by hand.
  @Test(arguments: [
    ("droits.credit-annuel", "25\u{A0}heures"), ("droits.plafond", "150\u{A0}heures"),
    ("droits.plafond-peu-qualifie", "400\u{A0}heures"),
    ("droits.credit-annuel-2017-2019", "24\u{A0}heures"),
    ("droits.credit-annuel-peu-qualifie-2017-2019", "48\u{A0}heures"),
    ("droits.credit-ralenti-2017-2019", "12\u{A0}heures"),
    ("droits.seuil-2017-2019", "120\u{A0}heures"),
    ("anticipation.plafond", "50\u{A0}heures"), ("inaptitude.plafond", "150\u{A0}heures"),
    ("preparation.plafond-annuel", "30\u{A0}heures"), ("conversion.taux", "15\u{A0}€"),
    ("conversion.compte-plein", "2\u{202F}250\u{A0}€"),
    ("conversion.compte-plein-peu-qualifie", "6\u{202F}000\u{A0}€"),
    ("engagement-citoyen.heures", "60\u{A0}heures"), ("elus.plafond", "800\u{A0}€"),
    ("prive.participation", "150\u{A0}€"),
  ])
  func aNameGivesTheAmountOfTheLaw(name: String, words: String) {
    #expect(figures.prose(located("{{\(name)}}"), in: file) == words)
    #expect(log.faults == [])
  }

  @Test func eachNameHasAnAmountOnTheDayOfTheRules() {
    for figure in Figure.allCases {
      #expect(!figures.words(for: figure.rawValue, at: place, in: file).isEmpty)
    }
    #expect(log.faults == [])
  }

  @Test func anUnknownNameIsAnErrorWithTheNearestOne() {
    _ = figures.prose(located("de {{droits.plafon}} au plus"), in: file)
    #expect(log.faults.map(\.id) == ["montant-inconnu"])
    #expect(log.faults.map(\.place) == [place])
    #expect(log.faults[0].severity == .error && log.faults[0].message.contains("droits.plafond"))
  }

  @Test func anAmountTypedByHandIsAWarningUnlessItIsMarked() {
    let text = "25 heures, {{25 heures}}, 26 heures, {{droits.plafond}}, 15 euros"
    let words = figures.prose(located(text), in: file)
    #expect(words == "25 heures, 25 heures, 26 heures, 150\u{A0}heures, 15 euros")
    #expect(log.faults.map(\.id) == ["montant-a-la-main", "montant-a-la-main"])
    #expect(log.faults.allSatisfy { $0.severity == .warning })
    #expect(log.faults[0].notes[0].contains("{{droits.credit-annuel}}"))
  }

  @Test func aLawWithoutATableIsAnErrorNeverTheAmountOfAnotherYear() {
    let earlier = FigureText(on: .init(2016, .january, 1))
    #expect(earlier.prose(located("{{droits.plafond}}"), in: file) == "")
    #expect(log.faults.map(\.id) == ["montant-inconnu"])
  }

  @Test func whatEachYearSetsAnewIsTheLastKnownAmountWithAWarning() {
    let later = FigureText(on: .init(2031, .june, 15))
    #expect(later.prose(located("{{droits.plafond}}"), in: file) == "150\u{A0}heures")
    #expect(log.faults == [])
    let words = later.prose(located("{{prive.participation}}"), in: file)
    #expect(words.contains("150\u{A0}€") && words.contains("2026"))
    #expect(log.faults.map(\.id) == ["montant-attendu"])
    #expect(log.faults.allSatisfy { $0.severity == .warning })
  }

  /// One publisher alone reports the order of 2026: its amounts are marked.
  @Test(arguments: [(11, 30, "400\u{A0}€"), (12, 1, "600\u{A0}€ (à confirmer)")])
  func theAmountIsThatOfTheDayOfTheBuild(month: Int, day: Int, words: String) throws {
    let day = try #require(CalendarDay(iso: "2026-\(month)-\(day < 10 ? "0" : "")\(day)"))
    #expect(FigureText(on: day).prose(located("{{elus.credit-annuel}}"), in: file) == words)
    #expect(log.faults == [])
  }

  @Test(arguments: [28, 29])
  func whatNobodyCheckedForAYearIsAWarning(day: Int) {
    let faults = KnowledgeBase.staleChecks(on: .init(2027, .november, day))
    #expect(faults.map(\.id) == (day == 28 ? [] : ["montants-a-verifier", "regles-a-verifier"]))
    #expect(faults.allSatisfy { $0.severity == .warning })
  }

  /// Rules do not know the tables: what they say of euros must still be what the tables say.
  @Test func everySumOfEurosInTheRulesIsOneOfTheTables() throws {
    let sums = try Figure.allCases.compactMap { figure -> Int? in
      guard case .euros(let sum) = try figure.amount(on: Rule.reviewed) else { return nil }
      return sum.cents
    }
    let texts = Rule.allCases.flatMap { rule in
      [rule.text] + rule.conditions.map(\.text) + rule.steps.map(\.text)
    }
    let typed = texts.flatMap(TypedAmount.all).filter { $0.unit == .euros }
    #expect(!typed.isEmpty)
    #expect(typed.filter { !sums.contains($0.hundredths) } == [])
  }
}
