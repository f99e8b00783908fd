import ArgumentParser
import CodableJSON
import CommandLineTools
import FoundationEssentials
import Search

/// `cpf chercher`: the entries for a question put in plain words.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chercher",
    abstract: "Trouve les fiches qui répondent à une question posée avec ses mots.",
    discussion: """
      Les accents, les fautes de frappe, les abréviations (CET, PPR, MAD…) et les mots des appelants \
      sont compris.
      L'index vient du dossier donné par --site, sinon de CPF_SITE, sinon d'un site construit \
      (_site), sinon du dossier du programme.
      Avec --json et --questions, « score » ne se compare que dans une même réponse.
      Exemple : cpf chercher je suis en arrêt, puis-je me former
      """)

  @Argument(help: ArgumentHelp("La question, avec ou sans guillemets.", valueName: "mots"))
  var words: [String] = []

  @Option(
    help: ArgumentHelp(
      "Une question par ligne ; « - » : l'entrée standard. Écrit une ligne de JSON pour chacune.",
      valueName: "fichier"))
  var questions: String?

  @Option(
    name: .customShort("n"),
    help: ArgumentHelp("Nombre de fiches, de 1 à 100 ; 5 par défaut.", valueName: "nombre"))
  var count = 5

  @Flag(name: .customLong("json"), help: "Écrit les fiches en JSON.")
  var isJSON = false

  @Option(
    help: ArgumentHelp("Dossier du site construit.", valueName: "dossier"), completion: .directory)
  var site: String?

  func validate() throws {
    if !(1...100).contains(count) {
      throw ValidationError("-n \(count) : le nombre de fiches va de 1 à 100")
    }
    if words.isEmpty == (questions == nil) {
      throw ValidationError(
        questions == nil
          ? "il manque la question ; par exemple : cpf chercher permis poids lourd"
          : "--questions \(questions ?? "") : les questions viennent du fichier, sans autres mots")
    }
  }

  func run() throws {
    let lines = try questions.map(Self.lines)
    let library = try SearchLibrary(at: site)
    let shelf = isJSON || lines != nil ? try EntryShelf.found(at: site) : nil
    if let lines {
      for (number, line) in zip(1..., lines) {
        let findings = findings(line, in: library, shelf)
        if let notice = findings.cutNotice { Console.say("Ligne \(number) : \(notice)") }
        print(try JSONText.line(findings.documents))
      }
      return
    }
    let findings = findings(Array(words.joined(separator: " ").utf8), in: library, shelf)
    if let notice = findings.cutNotice { Console.say(notice) }
    if isJSON {
      if let unknown = findings.unknownWords { Console.say(unknown) }
      print(try JSONText.write(findings.documents))
    } else {
      print(SearchReport(findings, isColoured: Console.showsColours).text)
    }
  }

  private func findings(
    _ question: [UInt8], in library: SearchLibrary, _ shelf: EntryShelf?
  ) -> SearchFindings {
    SearchFindings(question, in: library, limit: count, namedBy: shelf)
  }

  /// The lines of a file, or of standard input.
  private static func lines(of path: String) throws -> [[UInt8]] {
    let handle = path == "-" ? .standardInput : OpenFile(reading: path)
    guard let handle, let data = try? handle.readToEnd() else {
      throw ValidationError("--questions \(path) : ce fichier n'existe pas ou ne s'ouvre pas")
    }
    var lines = data.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
