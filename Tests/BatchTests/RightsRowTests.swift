@testable import Batch
@testable import BatchCore
import Entitlement
import Law
import TestSupport
import Testing

/// Rows with columns of the ledger: what they say is what the ledger says.
struct RightsRowTests {
  private let rights =
    "droits-solde;droits-plafond;droits-anticipation;droits-estimation;"
    + "couvert-dif;couvert-cpf;couvert-anticipation;couvert-manque;a-decrementer;erreur"

  @Test func aFileMayHoldTheColumnsOfTheLedgerAlone() throws {
    let lines = try Lot().lines(
      "nom;solde;dif;formation-heures\na;48;80;100\nb; 48 ;80;50\nc;10;;\n")
    #expect(lines[0] == "nom;solde;dif;formation-heures;\(rights)")
    #expect(lines[1] == "a;48;80;100;48;150;50;oui;80;20;0;0;20;")
    #expect(lines[2] == "b; 48 ;80;50;48;150;50;oui;50;0;0;0;0;")
    #expect(lines[3] == "c;10;;;10;150;50;non;;;;;;")
  }

  @Test func aVerdictAndTheHoursStandInOneRow() throws {
    let file = "statut;entree;quotite\nretraite;;\nretraite;2017-01-01;20/35\n"
    let lines = try Lot().lines(file)
    #expect(lines[0].hasSuffix("question;lien;\(rights)"))
    #expect(lines[1].hasSuffix("verifier/retraite/;;;;;;;;;;"))
    #expect(lines[2].hasSuffix("verifier/retraite/;132;150;18;non;;;;;;"))
    let objects = try Lot().lines(
      "{\"statut\":\"retraite\",\"solde\":48,\"formation-heures\":\"10\",\"dif\":null}\n")
    #expect(
      objects[0].hasSuffix(
        "\"lien\":\"verifier/retraite/\",\"droits-solde\":48,\"droits-plafond\":150,"
          + "\"droits-anticipation\":50,\"droits-estimation\":\"non\",\"couvert-dif\":0,"
          + "\"couvert-cpf\":10,\"couvert-anticipation\":0,\"couvert-manque\":0,"
          + "\"a-decrementer\":10}"))
  }

  /// A cell of a career in parts holds several of them, between bars.
  @Test func aCellMayHoldSeveralPeriods() throws {
    let lines = try Lot().lines(
      "periode;absence;consomme\n"
        + "2020-01-01..2020-12-31=28/35|2022-01-01..;;\n"
        + "2022-01-01..;disponibilite:2023-01-01..2023-12-31 | maladie:2024-01-01..;2024:10|2025:5\n"
        + "2022-01-01..x;;\n")
    #expect(lines[1].contains(";;;120;150;30;"), "\(lines[1])")
    #expect(lines[2].contains(";60;150;50;"), "\(lines[2])")
    #expect(lines[3].contains("colonne periode : « 2022-01-01..x »"), "\(lines[3])")
  }

  @Test(arguments: [
    ("retraite;hier;;;", "colonne entree : « hier »"),
    ("retraite;;36/35;4;", "colonne quotite : 36/35"),
    ("retraite;;1/2;;", "colonne entree : rien ne dit"), ("retraite;;;-4;", "colonne solde : -4"),
    ("retraite;;;4;1,5", "colonne formation-heures : « 1,5 »"),
    ("roi;;;4;-1", "colonne statut : « roi »"), ("roi;;;4;-1", "colonne formation-heures : -1"),
  ])
  func aFaultyRowKeepsItsPlaceAndNamesTheColumn(row: String, expected: String) throws {
    let file = "statut;entree;quotite;solde;formation-heures\n\(row)\nretraite;;;7;\n"
    let found = try Lot().run(Array(file.utf8))
    let lines = String(decoding: found.bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines[1].hasPrefix(row + String(repeating: ";", count: 20)), "\(lines[1])")
    #expect(lines[1].contains(expected), "\(lines[1])")
    #expect(lines[2].contains(";7;150;50;non;"))
    #expect(found.summary.faulty == 1 && found.summary.answered == 1)
  }

  /// A heading is read in whatever case, accents and hyphens, and the reading is told.
  @Test func headingsAreReadAsPeopleWriteThem() throws {
    let file = "Entrée;QUOTITE;Peu qualifié;Formation (heures)\n2017-01-01;20/35;non;10\n"
    let lines = try Lot().lines(file)
    #expect(lines[1].contains(";132;150;18;non;0;10;"), "\(lines[1])")
    let objects = try Lot().lines("{\"Solde\":48,\"Fin de contrat\":\"2027-12-31\"}\n")
    #expect(objects[0].contains("\"droits-solde\":48") && objects[0].contains("anticipation\":25"))
    let names = try Lot().names(["Entrée", "Coût", "Déjà payé", "statut"])
    #expect(
      names.renamed.map(\.id) == ["entree", "cout", "deja-paye"] && names.reading(of: 3) == "statut"
    )
  }

  /// A heading that many a file has for something else takes its exact id; a column that bears the
  /// id is the one that is read.
  @Test func otherHeadingsAreCarried() throws {
    let lines = try Lot().lines("solde;Solde;Diplôme;Période\n48;x;CAP;T1\n")
    #expect(lines[1].hasPrefix("48;x;CAP;T1;48;150;50;non;"), "\(lines[1])")
    #expect(try Lot().refusal("Solde;SOLDE\n1;2\n")[0].contains("[colonne-repetee]"))
  }

  @Test func yesIsReadInEachWay() throws {
    let lines = try Lot().lines("entree;peu-qualifie\n2017-01-01;Oui\n2017-01-01;NON\n")
    #expect(lines[1].contains(";400;400;") && lines[2].contains(";150;150;"))
    let objects = try Lot().lines(
      "{\"entree\":\"2017-01-01\",\"peu-qualifie\":true}\n"
        + "{\"entree\":\"2017-01-01\",\"peu-qualifie\":false}\n")
    #expect(objects[0].contains("\"droits-solde\":400"))
    #expect(objects[1].contains("\"droits-solde\":150"))
  }

  @Test func columnsNamedAlikeAreCarriedWhereTheLedgerCannotStart() throws {
    let lines = try Lot().lines("statut;quotite;dif\nretraite;x;y\n")
    #expect(!lines[0].contains("droits-"))
    #expect(lines[1].hasPrefix("retraite;x;y;complet;non;"))
  }

  @Test func aColumnOfTheLedgerMayNotBeThereTwice() throws {
    #expect(try Lot().refusal("solde;solde\n1;2\n")[0].contains("[colonne-repetee]"))
    #expect(try Lot().refusal("solde;droits-solde\n1;2\n")[0].contains("[colonne-reservee]"))
  }

  /// Random rows say what the ledger says of the same texts, field by field.
  @Test(arguments: 0..<8)
  func rowsSayWhatTheLedgerSays(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let choices: [(LedgerColumn, [String])] = [
      (.entry, ["2017-01-01", "2019-09-15", "2009-01-01", "2028-01-01", "", "x"]),
      (.balance, ["", "", "0", "149", "500"]), (.quotity, ["", "28/35", "10/35+10/35", "2/1"]),
      (.lowQualified, ["", "oui", "non", "2021", "2011"]), (.formerHours, ["", "80", "-1"]),
      (.training, ["", "100", "300", "a"]),
    ]
    let rows = (0..<80).map { _ in
      choices.map { $0.1.randomElement(using: &generator) ?? "" }
    }
    let lot = try Lot()
    let header = choices.map(\.0.rawValue).joined(separator: ";")
    let lines = try lot.lines(
      ([header] + rows.map { $0.joined(separator: ";") }).joined(separator: "\n") + "\n")
    for (row, line) in zip(rows, lines.dropFirst()) {
      let inputs = zip(choices, row).filter { !$1.isEmpty }.map {
        Inquiry.Input($0.0.field, $1)
      }
      let added = line.split(separator: ";", omittingEmptySubsequences: false).dropFirst(6)
      do {
        let reckoning = try Inquiry(inputs, today: lot.day).reckoning()
        #expect(Array(added.prefix(9)).map(String.init) == cells(reckoning), "\(line)")
      } catch {
        #expect(added.prefix(9).allSatisfy { $0.isEmpty }, "\(line)")
        for fault in error.all { #expect(line.contains(fault.message), "\(line)") }
      }
    }
  }

  private func cells(_ reckoning: Reckoning) -> [String] {
    let cover = reckoning.cover.map {
      [$0.formerHours, $0.account, $0.anticipation, $0.missing, $0.toEnter].map { String($0) }
    }
    return [reckoning.balance, reckoning.cap, reckoning.anticipation.hours].map { String($0) }
      + [reckoning.isEstimate ? "oui" : "non"] + (cover ?? ["", "", "", "", ""])
  }
}
