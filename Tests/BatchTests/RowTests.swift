@testable import Batch
@testable import BatchCore
import Testing

/// What stands in the rows of a result.
struct RowTests {
  @Test func writesOneVerdictPerRowAndCarriesTheRest() throws {
    let lines = try Lot().lines("nom;statut\n\"a;\"\"b\";retraite\n=1+1;vacataire\n")
    #expect(
      lines[0] == "nom;statut;etat;verdict;demande;acquisition;unite;decideur;payeur;regles;"
        + "verdicts-possibles;question;lien;erreur")
    #expect(
      lines[1] == "\"a;\"\"b\";retraite;complet;non;aucune;aucune;aucune;aucun;aucun;R02;;;"
        + "verifier/retraite/;")
    #expect(lines[2].hasPrefix("=1+1;vacataire;complet;hors-champ;"))
  }

  /// A training leaves a row as open as it is: where the activity is not known, none is ruled out.
  @Test func aTrainingRulesNoActivityOut() throws {
    let head = "statut;situation;formation\n"
    let file = head + "titulaire;disponibilite;diplome\ntitulaire;disponibilite;\n"
    let lines = try Lot(to: .ndjson).lines(file)
    for line in lines {
      for verdict in ["autre-organisme", "euros", "plus-tard"] {
        #expect(line.contains(verdict), "\(line)")
      }
      #expect(line.contains("\"question\":\"activite\""))
    }
  }

  /// The page of an answer has a folder for each question: without one of them, the checker opens it.
  @Test func anAnswerWithoutOneOfTheQuestionsIsOpenedByTheChecker() throws {
    let lines = try Lot(to: .ndjson).lines(
      "statut;situation;employeurs;formation\ntitulaire;en-poste;inconnu;adaptation\n"
        + "titulaire;en-poste;;adaptation\n")
    for line in lines {
      #expect(line.contains("\"verdict\":\"non\""))
      #expect(
        line.contains(
          "\"lien\":\"verifier/#statut=titulaire&situation=en-poste&formation=adaptation\""),
        "\(line)")
    }
  }

  @Test func keepsTheSeparatorTheLineEndsAndTheMark() throws {
    let bytes = try Lot().bytes(Byte.mark + Array("statut,x\r\nretraite,1\r\n".utf8))
    #expect(bytes.starts(with: Byte.mark))
    let text = String(decoding: bytes.dropFirst(3), as: UTF8.self)
    #expect(text.hasPrefix("statut,x,etat,"))
    #expect(
      text.hasSuffix(
        "retraite,1,complet,non,aucune,aucune,aucune,aucun,aucun,R02,,,verifier/retraite/,\r\n"))
  }

  @Test(arguments: [
    ("roi;;", "colonne statut : « roi » n'est pas une réponse ; réponses acceptées : titulaire,"),
    ("retritte;;", "vouliez-vous dire « retraite » ?"),
    ("contractuel;;", "ne suffit pas ; écrivez « cdi » ou « cdd »"),
    ("roi;reine;", "colonne situation : « reine »"),
    (
      "retraite;maladie;",
      "colonne situation : « maladie » répond à une question qui n'est pas posée"
    ),
    ("cdd;citis;", "réponses acceptées : en-poste, temps-partiel-therapeutique, maladie,"),
    ("cdd", "1 cellule au lieu de 3"),
    ("cdd;;;;", "5 cellules au lieu de 3"),
    ("cdd;\"maladie;", "colonne situation : le guillemet ouvert"),
    ("\"a\nb\";;", "colonne statut : « a\nb »"),
  ])
  func aFaultyRowKeepsItsPlace(row: String, expected: String) throws {
    let file = "statut;situation;formation\nretraite;;\n\(row)\nvacataire;;\n"
    let lines = try Lot(to: .ndjson).lines(file)
    #expect(lines.count == 3)
    let fault = try #require(lines[1].split(separator: "\"erreur\":\"").last)
    #expect(fault.contains(expected.replacing("\n", with: "\\n")), "\(fault)")
    #expect(!lines[1].contains("\"etat\""))
    #expect(lines[2].contains("hors-champ"))
    let csv = try Lot().run(Array(file.utf8))
    #expect(csv.summary.faulty == 1)
    #expect(csv.summary.answered == 2)
  }

  @Test func everyRowOfCSVHasTheCellsOfTheHeader() throws {
    let file = "a;statut;b\n1;roi;2\n1\n1;2;3;4\n1;\"x\n"
    for line in try Lot().lines(file).dropFirst() {
      var scanner = RecordScanner(separator: Byte.semicolon)
      let bytes = Array(line.utf8)
      _ = scanner.read(bytes.span, from: 0, isLast: true)
      #expect(scanner.cells.count == 3 + AddedColumn.answers.count + 1, "\(line)")
      #expect(line.hasSuffix("\"") || line.contains("cellule"))
    }
  }

  @Test(arguments: [
    ("=1", "'=1"), ("+1", "'+1"), ("-1", "'-1"), ("@a", "'@a"), ("\ta", "'\ta"),
    ("\ra", "\"'\ra\""), ("a=1", "a=1"), ("", ""), ("a;b", "\"a;b\""), ("a\"b", "\"a\"\"b\""),
  ])
  func whatASpreadsheetWouldRunIsMadeHarmless(value: String, expected: String) {
    #expect(
      String(decoding: CSVText.added(value, separator: Byte.semicolon), as: UTF8.self) == expected)
  }

  @Test func spacesAroundAnAnswerDoNotMatter() throws {
    let lines = try Lot().lines("statut;x\n retraite\t;1\n\" retraite \";2\n")
    #expect(lines[1].contains(";non;"))
    #expect(lines[2].contains(";non;"))
  }

  @Test func objectsBecomeRecordsAndBack() throws {
    let objects =
      "{\"nom\":\"a;\\\"b\\u00e9\",\"statut\":\"retraite\",\"n\":1.5}\n{\"statut\":\"elu\",\"x\":1}\n"
    let csv = try Lot(to: .csv).lines(objects)
    #expect(csv[0].hasPrefix("nom;statut;n;etat;"))
    #expect(csv[1].hasPrefix("\"a;\"\"bé\";retraite;1.5;complet;non;"))
    #expect(csv[2].contains("la clé « x » n'est pas dans le premier objet"))
    let json = try Lot(to: .ndjson).lines("nom;statut\n\"a\"\"\n\";retraite\n")
    #expect(json[0].hasPrefix("{\"nom\":\"a\\\"\\n\",\"statut\":\"retraite\",\"etat\":\"complet\""))
  }
}
