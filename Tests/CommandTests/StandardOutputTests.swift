import Foundation
import TestSupport
import Testing

/// What becomes of a result that standard output cannot take: nobody believes to have it whole.
struct StandardOutputTests {
  private static let told = "sortie standard:1:1: erreur: [ecriture-impossible] "

  private func run(_ script: String, _ name: String = "cpf", in folder: URL? = nil) throws
    -> ProgramRun
  {
    let site = try SharedSite.path
    return try ProgramRun(
      script: "export CPF_SITE='\(site)'; \(script)", name, in: folder ?? Package.root)
  }

  @Test(
    arguments: [
      "arbre --format json", "verifier --json", "droits --solde 24", "lettre", "lettre demande",
      "chercher permis", "comprendre titulaire", "lire detachement", "--help", "help lot",
      "delais --demande 2026-11-28", "convertir --euros 500", "arbre --verifier",
    ], [">/dev/full", ">&-"])
  func aResultThatIsLostIsTold(command: String, output: String) throws {
    let run = try run("\"$0\" \(command) \(output)")
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix(Self.told), "\(run.errors)")
  }

  @Test(arguments: ["textes --format json", "lint --format json", "--version"])
  func soItIsByTheGenerator(command: String) throws {
    let run = try run("\"$0\" \(command) >/dev/full", "cpf-site")
    #expect(run.status == 1)
    #expect(run.errors.contains(Self.told), "\(run.errors)")
  }

  /// A file that the process may not make longer, far below what is written.
  @Test func aResultThatIsCutIsTold() throws {
    let folder = try TemporaryFolder()
    let run = try run("ulimit -f 8; \"$0\" arbre --format json >arbre.json", in: folder.url)
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix(Self.told))
  }

  @Test(arguments: ["arbre --format json", "verifier --json"])
  func aReaderThatHasEnoughIsNoFault(command: String) throws {
    let run = try run("\"$0\" \(command) | head -c 1")
    #expect(run.status == 0 && run.output == "{" && run.errors.isEmpty)
  }

  @Test(arguments: ["<&-", "</tmp"])
  func assistantsThatCannotBeHeardAreTold(input: String) throws {
    let run = try run("\"$0\" mcp \(input)")
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("entrée standard:1:1: erreur: [lecture-impossible] "))
  }

  @Test(arguments: [">/dev/full", ">&-"])
  func assistantsThatCannotBeAnsweredAreTold(output: String) throws {
    let ping = #"{"jsonrpc":"2.0","id":1,"method":"ping"}"#
    let run = try run("echo '\(ping)' | \"$0\" mcp \(output)")
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix(Self.told), "\(run.errors)")
  }

  /// What is given as « - » is standard output, as everywhere.
  @Test func aDashIsStandardOutput() throws {
    let folder = try TemporaryFolder()
    let lot = try run("echo 'statut\nretraite' | \"$0\" lot --sortie -", in: folder.url)
    #expect(lot.status == 0 && lot.output.hasPrefix("statut;etat;"))
    let letter = try run("\"$0\" lettre demande --sortie -", in: folder.url)
    #expect(letter.output == (try run("\"$0\" lettre demande", in: folder.url)).output)
    let dates = try run("\"$0\" delais --demande 2026-11-28 --ics -", in: folder.url)
    #expect(dates.status == 0 && dates.output.hasPrefix("BEGIN:VCALENDAR"))
    #expect(dates.output.hasSuffix("END:VCALENDAR\r\n"))
    let both = try run("\"$0\" delais --demande 2026-11-28 --json --ics -", in: folder.url)
    #expect(both.status == 64 && both.errors.contains("ôtez l'un des deux"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
  }

  /// Threads that cannot have the files that they open would end the program by a signal.
  @Test func tooFewFilesAreTold() throws {
    let folder = try TemporaryFolder()
    let run = try run("echo statut >a.csv; ulimit -n 8; \"$0\" lot a.csv", in: folder.url)
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("Erreur : ce programme ne peut ouvrir que 8 fichiers"))
  }
}
