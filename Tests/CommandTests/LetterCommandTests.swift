import Foundation
import TestSupport
import Testing

/// `cpf lettre` as advisers and clerks run it.
struct LetterCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try SharedSite.folder.get()
  }

  private func letter(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(
      "cpf", ["lettre"] + arguments + ["--site", folder.url.appending(path: "site").path],
      in: folder.url)
  }

  private static let third = [
    "-r", "statut=cdd", "-r", "situation=en-poste", "-r", "employeurs=un", "-r",
    "formation=competences", "-r", "refus=deux-annees",
  ]

  private func refusal(_ fields: String...) throws -> ProgramRun {
    try ProgramRun(
      "cpf",
      ["lettre", "refus"] + Self.third + fields.flatMap { ["--champ", $0] }
        + ["--site", folder.url.appending(path: "site").path], in: folder.url)
  }

  @Test func listsTheLetters() throws {
    let run = try letter()
    #expect(run.status == 0)
    for id in ["demande", "motifs", "refus", "accord", "recu"] {
      #expect(run.output.contains("\(id) : "))
    }
  }

  @Test func aThirdRefusalIsNotWrittenWithoutAGroundAndThePriorOpinion() throws {
    let run = try refusal()
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("(motif)") && run.errors.contains("(avis-commission)"))
    let written = try refusal(
      "motif=service", "precisions=Deux agents sur trois absents.", "avis-commission=02/11/2026")
    #expect(written.status == 0)
    #expect(written.output.contains("le 2 novembre 2026"))
    #expect(written.output.contains("commission consultative paritaire"))
    #expect(!written.output.contains("commission administrative paritaire"))
    #expect(written.output.contains("R421-1"))
  }

  /// What the program says of a letter in which a field cannot be; nothing is written.
  private func complaint(_ id: String, _ answers: String, _ fields: [String]) throws -> String {
    let run = try ProgramRun(
      "cpf",
      ["lettre", id] + answers.split(separator: " ").flatMap { ["-r", String($0)] }
        + fields.flatMap { ["--champ", $0] }
        + ["--site", folder.url.appending(path: "site").path], in: folder.url)
    #expect(run.status == 1 && run.output.isEmpty)
    return run.errors
  }

  private static let inPost = "statut=titulaire situation=en-poste employeurs=un formation="

  @Test(arguments: [
    (
      "refus", inPost + "diplome refus=aucun",
      ["motif=service", "precisions=x", "depot=10/11/2026", "jour=09/11/2026"],
      "jour", "à partir du 10 novembre 2026"
    ),
    ("recu", inPost + "vae", ["depot=2090-01-01"], "depot", "aujourd'hui"),
    (
      "motifs", inPost + "vae", ["depot=01/10/2026", "jour=30/11/2026"],
      "jour", "à partir du 1er décembre 2026, 2 mois après"
    ),
    (
      "report", inPost + "socle",
      ["raison=x", "depot=01/10/2026", "jour=02/11/2026", "nouvelle-date=02/10/2027"],
      "nouvelle-date", "au plus tard le 1er octobre 2027, 1 an après"
    ),
    ("refus", inPost + "diplome refus=aucun", ["jour=30/02/2026"], "jour", "JJ/MM/AAAA"),
  ])
  func aDayThatCannotBeIsTold(
    id: String, answers: String, fields: [String], field: String, accepted: String
  ) throws {
    let told = try complaint(id, answers, fields)
    #expect(told.contains("Erreur : \(field) (« "))
    #expect(told.contains(accepted), "\(told)")
  }

  @Test func noPartIsLeftToKeepOrNotOnceACaseIsGiven() throws {
    let told = try complaint("refus", Self.inPost + "diplome", ["motif=service", "precisions=x"])
    #expect(told.contains("refus (") && told.contains("deux-annees"))
  }

  @Test func theModelKeepsEveryPartUnderItsProviso() throws {
    let run = try letter("refus")
    #expect(run.status == 0)
    #expect(run.output.contains("[À garder si l'agent est fonctionnaire"))
  }

  @Test func aLetterThatDoesNotFitIsRefused() throws {
    let run = try letter("report", "-r", "statut=retraite")
    #expect(run.status == 1)
    #expect(run.errors.contains("ne convient pas"))
  }

  @Test func writesADocumentForWordProcessors() throws {
    let path = folder.url.appending(path: "lettre-\(UUID().uuidString).rtf").path
    let run = try letter("demande", "--sortie", path)
    #expect(run.status == 0 && run.output.isEmpty)
    #expect(try String(contentsOfFile: path, encoding: .ascii).hasPrefix("{\\rtf1"))
  }

  @Test func anUnknownLetterIsToldWithThoseThatThereAre() throws {
    let run = try letter("demission")
    #expect(run.status == 64)
    #expect(run.errors.contains("convention-anticipation"))
  }
}
