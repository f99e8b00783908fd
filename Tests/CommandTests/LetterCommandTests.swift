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
    #expect(written.output.contains("encore contester le refus devant elle"))
    #expect(!written.output.contains("Vous pouvez saisir la commission"))
    #expect(written.output.contains("R421-1"))
  }

  /// What a letter says in a case; each part that is not there is a fault.
  private func text(
    of id: String, _ answers: String, _ fields: [String] = []
  ) throws -> String {
    let run = try ProgramRun(
      "cpf",
      ["lettre", id] + answers.split(separator: " ").flatMap { ["-r", String($0)] }
        + fields.flatMap { ["--champ", $0] }
        + ["--site", folder.url.appending(path: "site").path], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    return run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let ground = ["motif=service", "precisions=Deux agents absents."]
  private static let apprentice = "statut=apprenti cotisation-opco=non formation=competences"

  /// The time limit of the court runs only where the refusal names the mediator (CJA, R213-10).
  @Test(arguments: [
    ("refus", "statut=cdd situation=en-poste employeurs=un formation=vae refus=aucun", ground),
    ("report", inPost + "socle", ["raison=Un agent absent.", "nouvelle-date=02/01/2027"]),
    ("recu", inPost + "vae", []),
  ])
  func whatRefusesNamesTheCourtAndTheMediator(
    id: String, answers: String, fields: [String]
  ) throws {
    let blank = try text(of: id, answers, fields)
    #expect(blank.contains("Tribunal : ……"))
    let places = ["tribunal=1, rue du Juge", "mediateur=2, rue de la Paix"]
    let written = try text(of: id, answers, fields + places)
    #expect(written.contains("Tribunal : 1, rue du Juge"))
    #expect(written.contains("R213-10 du code de justice administrative) : 2, rue de la Paix"))
  }

  /// The contracts of apprentices are of private law: neither that court nor that mediator hears of
  /// them, and their account has no hours.
  @Test(arguments: [
    ("refus", apprentice + " refus=aucun", ground),
    (
      "report", apprentice.replacing("competences", with: "socle"),
      ["raison=Un agent absent.", "nouvelle-date=02/01/2027"]
    ),
    ("recu", apprentice, []),
  ])
  func aPrivateLawContractGoesToItsOwnCourt(
    id: String, answers: String, fields: [String]
  ) throws {
    let written = try text(of: id, answers, fields)
    #expect(written.replacing("’", with: "'").contains("conseil de prud'hommes"))
    for absent in ["tribunal administratif", "diateur", "Vos heures"] {
      #expect(!written.contains(absent), "\(absent)")
    }
  }

  @Test func anAccountInEurosCountsNoHours() throws {
    let granted = try text(of: "accord", Self.apprentice + " deliberation=non", ["duree=20"])
    #expect(granted.contains("aucune heure") && !granted.contains("20 heures"))
    let asked = try text(
      of: "demande", Self.apprentice + " refus=aucun", ["duree=20", "solde-euros=500"])
    #expect(asked.contains("durée : 20 heures ; solde de mon compte : 500 €"))
    let inHours = try text(of: "accord", Self.inPost + "vae deliberation=non", ["duree=20"])
    #expect(inHours.contains("20 heures seront décomptées"))
  }

  /// Days to study alone have neither a training body nor a price.
  @Test func daysOfPersonalStudyAskForNoEstimate() throws {
    let alone = Self.inPost + "concours preparation=personnelle cet=non refus=aucun"
    let asked = try text(of: "demande", alone, ["jours=du 2 au 4 mars", "intitule=le concours"])
    #expect(asked.contains("pour préparer « le concours » : du 2 au 4 mars"))
    #expect(asked.contains("mon inscription"))
    let courses = try text(of: "demande", Self.inPost + "concours preparation=cours refus=aucun")
    for part in ["organisme et lieu", "devis", "coût :"] {
      #expect(!asked.contains(part) && courses.contains(part), "\(part)")
    }
    let granted = try text(of: "accord", alone, ["intitule=le concours"])
    #expect(granted.contains("pour préparer « le concours », est acceptée"))
    #expect(!granted.contains("frais pédagogiques"))
  }

  /// What is due as of right can be refused against the law, and is then contested as any refusal.
  @Test(arguments: ["motifs", "saisir-le-mediateur", "saisir-la-commission"])
  func aRightThatIsRefusedIsContested(id: String) throws {
    let due = Self.inPost + "competences assure-par=employeur-ou-cnfpt public-prioritaire=oui"
    #expect(try text(of: id, due).contains("de plein droit"))
    #expect(try text(of: id, Self.inPost + "socle").contains("elle ne peut pas être refusée"))
  }

  @Test(arguments: ["saisir-le-mediateur", "saisir-la-commission"])
  func whoHasNoMediatorNorPanelIsToldWhereToGo(id: String) throws {
    let told = try complaint(id, Self.apprentice, [])
    #expect(told.replacing("’", with: "'").contains("conseil de prud'hommes"))
  }

  @Test func aConsortiumHasItsOwnPanelAndNoMediatorOfTheCentre() throws {
    let written = try text(
      of: "refus",
      "statut=gip regime-gip=droit-public situation=en-poste employeurs=un formation=vae refus=aucun",
      Self.ground)
    #expect(written.contains("commission consultative paritaire du groupement"))
    #expect(!written.contains("diateur") && written.contains("tribunal administratif"))
  }

  @Test func whoIsPaidByAFormerEmployerSaysSo() throws {
    let asked = try text(
      of: "demande",
      "statut=ancien-agent indemnisation=ancien-employeur formation=diplome refus=aucun")
    #expect(asked.contains("vous supportez le coût de mon allocation"))
    #expect(!(try text(of: "demande", Self.inPost + "diplome refus=aucun")).contains("allocation"))
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
