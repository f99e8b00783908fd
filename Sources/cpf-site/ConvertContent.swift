import ArgumentParser
import CommandLineTools
import ContentReading
import Diagnostics
import Law
import SiteBuilding

/// `cpf-site convertir-contenu`: a content of an earlier format, in the present one.
struct ConvertContent: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convertir-contenu",
    abstract: "Écrit au format de ce programme une copie d'un contenu plus ancien.",
    discussion: """
      Le dossier d'origine ne change pas ; la copie garde tout ce que la conversion n'a pas à \
      changer, commentaires compris. Ce qui a changé est dit, et ce qui reste à corriger aussi.
      """)

  @Option(
    help: ArgumentHelp("Dossier du contenu.", valueName: "dossier"), completion: .directory)
  var content = "Content"

  @Option(
    name: .customLong("sortie"),
    help: ArgumentHelp(
      "Dossier à écrire, qui n'existe pas encore ; celui du contenu suivi de "
        + "« -format-\(ContentFormat.current) » s'il manque.", valueName: "dossier"),
    completion: .directory)
  var output: String?

  func run() throws {
    let output = FolderPath(output ?? FolderPath(content).text + "-format-\(ContentFormat.current)")
      .text
    do {
      let outcome = try ContentUpgrade(content: content, output: output).run(on: .today)
      print(text(of: outcome, in: output))
    } catch {
      try tell(error, output)
    }
  }

  /// Says why nothing was written.
  private func tell(_ refusal: ContentUpgrade.Refusal, _ output: String) throws {
    switch refusal {
    case .current:
      print("\(content) est déjà au format \(ContentFormat.current) ; rien n'a été écrit.")
    case .output:
      throw ValidationError(
        "--sortie \(output) : on attend un dossier qui n'existe pas encore, hors du contenu")
    case .faults(let report):
      Console.say(report.text + "rien n'a été écrit.")
      throw ExitCode(1)
    }
  }

  private func text(of outcome: ContentUpgrade.Outcome, in output: String) -> String {
    let changes = outcome.changes.map {
      "  \($0.file.components.joined(separator: "/")) : \($0.text)\n"
    }
    let errors = FaultReport(outcome.remaining.faults.filter { $0.severity == .error })
    let rest =
      errors.faults.isEmpty
      ? "Rien ne reste à corriger.\n"
      : "Reste à corriger, car vous seul savez comment :\n\(errors.text)"
    return """
      \(output) : le contenu de \(content), au format \(ContentFormat.current)
      \(changes.joined())\(rest)\(content) n'a pas changé. Comparez les deux dossiers, puis mettez le \
      nouveau à la place de l'ancien.
      """
  }
}
