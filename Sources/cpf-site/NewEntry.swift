import ArgumentParser
import CommandLineTools
import Diagnostics
import French
import Law
import SiteBuilding

/// `cpf-site nouveau`: writes a new entry to fill in.
struct NewEntry: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nouveau",
    abstract: "Écrit une nouvelle fiche à remplir, où chaque clé est expliquée.")

  @Argument(help: "La question, entre guillemets.")
  var question: String

  @Option(help: ArgumentHelp("Identifiant de la rubrique.", valueName: "rubrique"))
  var section: String

  @Option(
    name: .customLong("nom"),
    help: ArgumentHelp(
      "Nom du fichier et de l'adresse ; tiré de la question s'il manque.", valueName: "nom"))
  var name: String?

  @Option(help: ArgumentHelp("Dossier du contenu.", valueName: "dossier"))
  var content = "Content"

  @Option(help: ArgumentHelp("Dossier des gabarits.", valueName: "dossier"))
  var templates = Folders.usualTemplates

  func run() throws {
    do {
      print(
        try EntryCreation(content: content, templates: InstalledFiles.templates(templates))
          .write(question, in: section, named: name, on: .today))
      Console.say("Il reste à l'écrire ; « cpf-site lint » dit ce qui manque.")
    } catch {
      throw refusal(error)
    }
  }

  private func refusal(_ error: EntryCreation.Refusal) -> any Error {
    switch error {
    case .emptyQuestion:
      return ValidationError("« \(question) » n'est pas une question ; par exemple « Qui paie ? »")
    case .unknownSection(let accepted):
      return ValidationError(
        "--section \(section) : cette rubrique n'existe pas ; rubriques acceptées : "
          + accepted.joined(separator: ", ") + Suggestion.phrase(for: section, among: accepted))
    case .refusedName(let proposed):
      return ValidationError(
        "--nom \(name ?? "") : un nom est en minuscules, sans accent, avec des tirets ; par "
          + "exemple « \(proposed) »")
    case .faults(let report):
      Console.say(report.text + "rien n'a été écrit.")
      return ExitCode(1)
    }
  }
}
