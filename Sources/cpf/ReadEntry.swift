import ArgumentParser
import CodableJSON
import CommandLineTools

/// `cpf lire`: an entry, on the terminal.
struct ReadEntry: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lire",
    abstract: "Affiche une fiche.",
    discussion: "Exemple : cpf lire detachement")

  @Argument(
    help: ArgumentHelp("Le nom de la fiche, tel que « chercher » le donne.", valueName: "id"),
    completion: .custom { _, _, _ in (try? EntryShelf(at: nil))?.ids ?? [] })
  var id: String

  @Flag(name: .customLong("json"), help: "Écrit la fiche en JSON.")
  var isJSON = false

  @Option(
    help: ArgumentHelp("Dossier du site construit.", valueName: "dossier"), completion: .directory)
  var site: String?

  func run() throws {
    let entry = try EntryShelf(at: site).entry(id, orBy: "cpf chercher …")
    print(isJSON ? try JSONText.write(entry) : EntryText(entry).text)
  }
}
