@testable import Batch
@testable import BatchCore
import Testing

/// Files as they come from an HR service, in their own words.
struct UsualWordsTests {
  /// What such a file says, row by row, in the ids of the contract.
  private static let file = """
    Nom;Statut;Position;Avis médical;Formation demandée;Heures
    Martin;Titulaire;En activité;;VAE;40
    Diallo;TITULAIRE;CLM;absent;Bilan de compétences;12
    Nguyen;Contractuelle CDD;Congé parental;;Permis B;
    Le Goff;Fonctionnaire stagiaire;En activité;;Préparation concours;75
    Petit;Contractuel CDI;Mi-temps thérapeutique;;Anglais;0
    Robert;Titulaire;Disponibilité;;;
    Moreau;titulaire;Détachée;;CAP petite enfance;150
    Bah;Apprenti;;;BTS;
    Roux;Contractuel;En activité;;VAE;
    Noël;Élu;;;;

    """

  @Test func aFileAsItComesIsAnswered() throws {
    let lines = try Lot(to: .ndjson).lines(Self.file)
    let ends = [
      "\"etat\":\"incomplet\"", "\"verdict\":\"plus-tard\"", "\"question\":\"permis\"",
      "\"question\":\"employeurs\"", "\"question\":\"employeurs\"", "\"question\":\"activite\"",
      "\"question\":\"accueil\"", "\"question\":\"cotisation-opco\"", "\"erreur\"",
      "\"question\":\"qualite-agent\"",
    ]
    #expect(lines.count == ends.count)
    for (line, end) in zip(lines, ends) { #expect(line.contains(end), "\(line)") }
    #expect(lines.count { $0.contains("\"erreur\"") } == 1, "\(lines)")
    #expect(lines[8].contains("« cdi » ou « cdd »"), "\(lines[8])")
    // What another column says is carried, whatever it looks like.
    #expect(lines[0].contains("\"Heures\":\"40\""))
  }

  @Test func whatWasUnderstoodIsCounted() throws {
    let summary = try Lot().run(Array(Self.file.utf8)).summary
    let understood = Dictionary(
      summary.understood.map { ($0.key.text, $0.value) }, uniquingKeysWith: { first, _ in first })
    #expect(understood["CLM"]?.assignment == "situation=maladie")
    #expect(understood["En activité"]?.rows == 3)
    #expect(understood["Contractuel"] == nil)
    #expect(understood["absent"] == nil)
  }

  /// Every row of such a file names a training; it must not be left out where nothing hangs on it.
  @Test func aTrainingThatChangesNothingIsSetAside() throws {
    let file = "statut;situation;avis-medical;formation\ntitulaire;maladie;absent;vae\n"
    let bare = "statut;situation;avis-medical;formation\ntitulaire;maladie;absent;\n"
    #expect(
      try Lot().lines(file)[1].replacing(";vae;", with: ";;") == Lot().lines(bare)[1])
    #expect(try Lot().run(Array(file.utf8)).summary.whateverTheTraining == 1)
    #expect(try Lot().run(Array(bare.utf8)).summary.whateverTheTraining == 0)
  }

  @Test func usualWordsAndIDsGiveTheSameAnswer() throws {
    let usual = try Lot().lines(
      "Statut;Situation administrative;Nombre d'employeurs;Type de formation\n"
        + "Titulaire;En activité;Un seul;VAE\n")
    let ids = try Lot().lines("statut;situation;employeurs;formation\ntitulaire;en-poste;un;vae\n")
    let added = { (line: String) in
      line.split(separator: ";", omittingEmptySubsequences: false).dropFirst(4)
    }
    #expect(added(usual[1]) == added(ids[1]))
  }

  @Test func objectsTakeTheSameWords() throws {
    let lines = try Lot().lines("{\"Statut\":\"Retraitée\"}\n{\"statut\":\"retraite\"}\n")
    #expect(lines.allSatisfy { $0.contains("\"verdict\":\"non\"") }, "\(lines)")
  }

  /// What a list calls the status of its people is no elected person's post, unless both are there.
  @Test(arguments: ["Statut de l'agent", "Statut de l’agent", "STATUT AGENT", "Statut-agent"])
  func theStatusOfTheAgentIsTheStatus(heading: String) throws {
    let names = { try Lot().names($0) }
    #expect(try names([heading, "Position"]).reading(of: 0) == "statut")
    #expect(try names(["Statut", "qualite-agent", heading]).reading(of: 2) == "statut-agent")
    #expect(try names(["statut-agent", "Position"]).reading(of: 0) == "statut-agent")
    let lines = try Lot(to: .ndjson).lines("\(heading);Position\nRetraité;\n")
    #expect(lines[0].contains("\"verdict\":\"non\""), "\(lines)")
  }

  /// Programs that leave empty members out give each object other keys.
  @Test func eachObjectIsReadByItsOwnKeys() throws {
    let rows = [
      "{\"nom\":\"a\",\"statut\":\"cdd\",\"situation\":\"maladie\",\"entree\":\"2019-09-01\"}",
      "{\"STATUT\":\"retraite\"}",
      "{\"statut\":\"titulaire\",\"Position\":\"CLM\",\"avis-medical\":\"absent\"}",
      "{\"entree\":\"2019-09-01\",\"formation-heures\":24}", "{\"Solde\":-3}",
      "{\"statut\":\"cdd\",\"Statut\":\"cdi\"}",
    ]
    func told(_ rows: [String]) throws -> [String] {
      try Lot().lines(rows.joined(separator: "\n") + "\n")
    }
    let lines = Array(try told(["{\"statut\":\"retraite\"}"] + rows).dropFirst())
    let reversed = Array(try told(["{\"statut\":\"elu\"}"] + rows.reversed()).dropFirst())
    #expect(lines == Array(reversed.reversed()))
    #expect(
      lines[0].contains("\"verdict\":\"a-verifier\"") && lines[0].contains("\"droits-solde\":150"))
    #expect(lines[1].contains("\"verdict\":\"non\""))
    #expect(lines[2].contains("\"verdict\":\"plus-tard\""))
    #expect(lines[3].contains("\"a-decrementer\":24"))
    #expect(lines[4].contains("\"erreur\":\"colonne solde"))
    #expect(lines[5].contains("\"erreur\":\"la clé « statut » est là deux fois\""))
  }

  /// A key that the first object carries is carried in each.
  @Test func aKeyMeansTheSameInEachObject() throws {
    let lines = try Lot().lines(
      "{\"Type de contrat\":\"x\",\"statut\":\"retraite\"}\n{\"Type de contrat\":\"CDD\"}\n")
    #expect(lines[1].contains("\"question\":\"statut\""), "\(lines)")
  }

  /// The columns of the result are those of the first object.
  @Test func inCSVAKeyWithoutAColumnIsAFault() throws {
    let lines = try Lot(to: .csv).lines(
      "{\"entree\":\"2019-09-01\"}\n{\"entree\":\"2019-09-01\",\"statut\":\"retraite\"}\n"
        + "{\"ENTREE\":\"2019-09-01\"}\n")
    #expect(lines[2].contains("la clé « statut » n'est pas dans le premier objet"), "\(lines)")
    #expect(lines[3].contains("la clé « ENTREE » n'est pas"), "\(lines)")
  }

  @Test func theIDWinsOverAnotherName() throws {
    let lines = try Lot(to: .ndjson).lines("Type de contrat;statut\nquelconque;retraite\n")
    #expect(lines[0].contains("\"verdict\":\"non\""), "\(lines)")
  }

  @Test func twoNamesOfOneQuestionAreRefused() throws {
    let faults = try Lot().refusal("Position;Position administrative\nCLM;CLM\n")
    #expect(faults.joined().contains("« situation » est là deux fois, sous le nom de"), "\(faults)")
  }
}
