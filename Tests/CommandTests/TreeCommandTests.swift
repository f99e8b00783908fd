import Foundation
import TestSupport
import Testing

/// `cpf arbre` as its users run it.
struct TreeCommandTests {
  @Test(arguments: [
    ([], "1. Quel est votre statut ? (statut)"), (["--format", "texte"], "→ voir "),
    (["--format", "json"], "\"version\" : 1"), (["--format", "dot"], "digraph cpf {"),
    (["--format", "mermaid"], "flowchart TD"),
  ])
  func writesEachForm(arguments: [String], expected: String) throws {
    let run = try ProgramRun("cpf", ["arbre"] + arguments)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains(expected))
    #expect(try ProgramRun("cpf", ["arbre"] + arguments).output == run.output)
  }

  @Test func provesTheRules() throws {
    let run = try ProgramRun("cpf", ["arbre", "--verifier"])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    for part in ["listes complètes", "nœuds partagés", "103 règles", "questions au plus"] {
      #expect(run.output.contains(part), "\(part)")
    }
    #expect(run.output.matches(of: #/ : oui\n/#).count == 8)
    #expect(!run.output.contains("NON"))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func anExportDoesNotDifferFromTodaysRules() throws {
    let folder = try TemporaryFolder()
    let file = try export(to: folder) { $0 }
    let run = try ProgramRun("cpf", ["arbre", "comparer", file, "--strict"])
    #expect(run.status == 0)
    #expect(run.output == "Aucune différence.\n")
  }

  @Test func aChangedEffectIsToldAndFailsOnlyWhenStrict() throws {
    let folder = try TemporaryFolder()
    let file = try export(to: folder) {
      $0.replacing(
        #/("R49" : \{.*?"effet" : \{[^}]*"unite" : )"euros"/#.dotMatchesNewlines(),
        with: { "\($0.output.1)\"heures\"" })
    }
    let run = try ProgramRun("cpf", ["arbre", "comparer", file])
    #expect(run.status == 0)
    #expect(run.output.contains("situation=detachement, accueil=prive"))
    #expect(run.output.contains("unite : heures → euros"))
    #expect(run.output.contains("règle modifiée : R49 (CGFP, art. L422-5"))
    let strict = try ProgramRun("cpf", ["arbre", "comparer", "--strict", file])
    #expect(strict.status == 1)
    #expect(strict.output == run.output)
    #expect(strict.errors.isEmpty)
  }

  @Test(arguments: [
    ("{", ":1:2: erreur: [json-invalide] ce n'est pas du JSON"),
    ("{\"version\":\n1 x}", ":2:3: erreur: [json-invalide]"),
    ("", ":1:1: erreur: [json-invalide]"),
    ("{}", ":1:1: erreur: [cle-manquante] il manque « version »"), ("[]", "« le document »"),
    ("{\"version\": 2}", "on attend 1"),
    ("{\"version\": \"1\"}", "« version » n'est pas de la bonne forme"),
    ("{\"version\": 1}", "il manque « "),
  ])
  func aFileThatIsNoDiagramIsNamed(content: String, expected: String) throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "ancien.json")
    try Data(content.utf8).write(to: file)
    try expectFault(expected, in: file.path)
  }

  @Test(arguments: [
    ("\"vers\" : 0", "\"vers\" : 9999", "mène au nœud 9999"),
    ("\"R49\" : {", "\"R00\" : {", "cite la règle R49"),
    ("\"racine\" : ", "\"racine\" : 1", "on attend le numéro"),
  ])
  func aDiagramThatCannotBeWalkedIsNamed(
    part: String, replacement: String, expected: String
  ) throws {
    let folder = try TemporaryFolder()
    let file = try export(to: folder) { $0.replacing(part, with: replacement) }
    try expectFault(expected, in: file)
  }

  @Test func aFileThatIsNotThereIsNamed() throws {
    try expectFault(":1:1: erreur: [fichier-absent] ce fichier n'existe", in: "/nulle/part.json")
    try expectFault("ne peut pas être lu", in: FileManager.default.temporaryDirectory.path)
  }

  @Test(arguments: [
    (["arbre", "--format", "pdf"], "valeurs acceptées : json, dot, mermaid, texte"),
    (["arbre", "--verifier", "--format", "dot"], "ne vont pas ensemble"),
    (["arbre", "comparer"], "il manque l'argument"),
    (["arbre", "tout"], "n'est pas attendu"),
    (["help", "verifer"], "« verifer » n'est pas une commande ; vouliez-vous dire « verifier » ?"),
    (["help", "arbre", "comparez"], "vouliez-vous dire « comparer » ?"),
    (["--generate-completion-script", "zzz"], "« zzz » n'est pas un interpréteur"),
    (["droits"], "« --entree », « --periode » ou « --solde »\nUtilisation : cpf droits (--entree"),
    (["droits", "--solde", "x"], "\n  Voyez « cpf droits --help » pour en savoir plus."),
    (["delais", "--demande", "x"], "\nUtilisation : cpf delais --demande"),
  ])
  func aWrongCommandLineIsToldInFrench(arguments: [String], expected: String) throws {
    let run = try ProgramRun("cpf", arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(expected), "\(run.errors)")
  }

  @Test(arguments: [["arbre"], ["arbre", "comparer"]])
  func helpIsInFrench(arguments: [String]) throws {
    let help = try ProgramRun("cpf", arguments + ["--help"])
    #expect(help.status == 0)
    #expect(help.output.contains("Utilisation : cpf arbre"))
    for word in ["USAGE", "Show ", "See ", "values:", ">' "] {
      #expect(!help.output.contains(word))
    }
  }

  /// Writes today's export into a folder, changed.
  private func export(to folder: TemporaryFolder, _ change: (String) -> String) throws -> String {
    let file = folder.url.appending(path: "ancien.json")
    let text = try ProgramRun("cpf", ["arbre", "--format", "json"]).output
    try Data(change(text).utf8).write(to: file)
    return file.path
  }

  private func expectFault(_ expected: String, in file: String) throws {
    let run = try ProgramRun("cpf", ["arbre", "comparer", file])
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("\(file):"), "\(run.errors)")
    #expect(run.errors.contains(expected), "\(run.errors)")
  }
}
