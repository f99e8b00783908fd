import ArgumentParser
import Console
import Diagnostics
import SiteBuilding

/// `cpf-site lint`: every fault, nothing written.
struct Lint: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Liste toutes les fautes du contenu, des gabarits et des règles, sans rien écrire.")

  /// How the faults are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case texte, json, github
  }

  @OptionGroup var folders: Folders

  @Option(help: ArgumentHelp("Forme de la liste : texte, json ou github.", valueName: "forme"))
  var format = Format.texte

  func run() throws {
    let report = folders.build().lint()
    switch format {
    case .texte: print(report.text + report.summary)
    case .github: print(report.githubCommands, terminator: "")
    case .json:
      print(try JSONText.write(report))
    }
    if report.errors > 0 { throw ExitCode(1) }
  }
}
