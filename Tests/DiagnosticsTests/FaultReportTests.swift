import Diagnostics
import Foundation
import Testing
import TestSupport

/// A report: sorted, each fault once, counted, and printed in the formats that tools read.
struct FaultReportTests {
  private static func fault(
    _ path: String, _ line: Int, _ column: Int, _ kind: FaultKind = .unknownKey,
    _ message: String = "m", severity: Fault.Severity = .error
  ) -> Fault {
    Fault(kind, at: Place(path, line: line, column: column), message, severity: severity)
  }

  /// In the order in which they must be printed.
  private static let sorted = [
    fault("a.md", 1, 1), fault("a.md", 1, 2), fault("a.md", 2, 1), fault("a.md", 9, 30),
    fault("a.md", 10, 4, .repeatedKey, "m"), fault("a.md", 10, 4, .unknownKey, "l"),
    fault("a.md", 10, 4, .unknownKey, "m"),
    fault("a.md", 10, 20), fault("a.md", 100, 1), fault("b.md", 1, 1),
  ]

  @Test func placesComeInTheOrderOfTheText() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<50 {
      #expect(FaultReport(Self.sorted.shuffled(using: &generator)).faults == Self.sorted)
    }
  }

  @Test func aFaultIsReportedOnce() {
    #expect(FaultReport(Self.sorted + Self.sorted.reversed()).faults == Self.sorted)
    #expect(FaultReport([]).faults.isEmpty)
  }

  /// Two runs print the same report only if no two different faults are left unordered.
  @Test func twoFaultsAreNeverLeftUnordered() {
    let place = Place("a.md", line: 1, column: 1)
    let faults = [
      Fault(.unknownKey, at: place, "m"), Fault(.unknownKey, at: place, "m", severity: .warning),
      Fault(.unknownKey, at: place, "m", notes: ["un"]),
      Fault(.unknownKey, at: place, "m", notes: ["deux"]),
    ]
    for left in faults {
      for right in faults where left != right {
        #expect((left < right) != (right < left))
      }
    }
  }

  @Test func aPlaceIsTheBeginningWhenNothingElseIsKnown() {
    #expect(Place("a.md") == Place("a.md", line: 1, column: 1))
  }

  @Test func textIsWhatEditorsRead() {
    let report = FaultReport([
      Fault(
        .unknownText, at: Place("Content/congé.md", line: 4, column: 12), "« x » est inconnu",
        notes: ["voici pourquoi", "et quoi faire"]),
      Fault(.longHeader, at: Place("Content/b.md"), "trop long", severity: .warning),
    ])
    #expect(
      report.text == """
        Content/b.md:1:1: avertissement: [en-tete-trop-long] trop long
        Content/congé.md:4:12: erreur: [texte-inconnu] « x » est inconnu
            voici pourquoi
            et quoi faire

        """)
    #expect(FaultReport([]).text == "")
  }

  @Test func jsonHasStableKeys() throws {
    let report = FaultReport([
      Fault(.unknownKey, at: Place("a/p.md", line: 2, column: 3), "m \"é\"", notes: ["n"]),
      Fault(.uncoveredItem, at: Place("q.md"), "m", severity: .warning),
    ])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let first = """
      {"colonne":3,"fichier":"a/p.md","gravite":"erreur","id":"cle-inconnue","ligne":2,\
      "message":"m \\"é\\"","notes":["n"]}
      """
    let second = """
      {"colonne":1,"fichier":"q.md","gravite":"avertissement","id":"non-couvert","ligne":1,\
      "message":"m","notes":[]}
      """
    #expect(
      String(decoding: try encoder.encode(report), as: UTF8.self)
        == #"{"avertissements":1,"erreurs":1,"fautes":[\#(first),\#(second)]}"#)
  }

  @Test func strictTurnsWarningsIntoErrors() {
    let report = FaultReport([
      Fault(.unknownKey, at: Place("p.md"), "m", notes: ["n"], severity: .warning),
      Fault(.missingKey, at: Place("p.md"), "m"),
    ])
    #expect((report.errors, report.warnings) == (1, 1))
    #expect((report.strict.errors, report.strict.warnings) == (2, 0))
    #expect(report.strict.faults.map(\.notes) == [["n"], []])
  }

  /// From 1 January an amount of the year is awaited for weeks: that stops no publication.
  @Test func whatTimeAloneBringsStaysAWarning() {
    let brought = Set(FaultKind.allCases.filter(\.comesWithTime).map(\.rawValue))
    #expect(
      brought == [
        "montant-attendu", "montants-a-verifier", "regles-a-verifier", "evaluation-perimee",
      ])
    let report = FaultReport([
      Fault(.awaitedAmount, at: Place("p.md"), "m", severity: .warning),
      Fault(.unknownKey, at: Place("q.md"), "m", severity: .warning),
    ])
    #expect((report.strict.errors, report.strict.warnings) == (1, 1))
  }

  @Test(arguments: [
    (0, 0, 1, "aucune faute"), (1, 0, 1, "1 erreur dans 1 fichier"),
    (2, 0, 1, "2 erreurs dans 1 fichier"), (0, 1, 1, "1 avertissement dans 1 fichier"),
    (0, 3, 3, "3 avertissements dans 3 fichiers"),
    (1, 1, 2, "1 erreur et 1 avertissement dans 2 fichiers"),
    (2, 2, 2, "2 erreurs et 2 avertissements dans 2 fichiers"),
  ])
  func summaryAgreesInNumber(errors: Int, warnings: Int, files: Int, summary: String) {
    let severities =
      Array(repeating: Fault.Severity.error, count: errors)
      + Array(repeating: .warning, count: warnings)
    let faults = severities.enumerated().map { index, severity in
      Self.fault("\(index % files).md", index + 1, 1, severity: severity)
    }
    #expect(FaultReport(faults).summary == summary)
  }

  /// A file with thousands of faults of one kind shows the first ones, and how many more there are.
  @Test func aKindThatFillsAFileIsCounted() {
    let many = (1...1_000).map { Fault(.unknownKey, at: Place("a.yml", line: $0), "x") }
    let report = FaultReport(many + [Fault(.unknownKey, at: Place("b.yml"), "x")])
    #expect(report.faults.count == 202)
    let rest = report.faults.first { $0.kind == .tooManyFaults }
    #expect(rest?.message == "800 autres fautes [cle-inconnue] de ce fichier ne sont pas montrées")
    #expect(report.errors == 202)
    #expect(report.faults.map(\.place.line).max() == 200)
  }

  /// What a terminal would obey is named.
  @Test func controlsAreNotPrinted() {
    let fault = Fault(
      .fileName, at: Place("a\u{1B}[31m.md"), "« \u{7}\u{202E} »", notes: ["\u{9B}x"])
    #expect(
      fault.text
        == "a<U+001B>[31m.md:1:1: erreur: [nom-de-fichier] « <U+0007><U+202E> »\n    <U+009B>x\n")
  }
}
