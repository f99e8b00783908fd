import ArgumentParser
import CodableJSON
import CommandLineTools
import Diagnostics
import SiteBuilding

/// `cpf-site lint`: every fault, nothing written.
struct Lint: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Liste toutes les fautes du contenu, des gabarits et des règles, sans rien écrire.",
    discussion: """
      Avec --externes, la commande vérifie les liens vers d'autres sites, et rien d'autre. Une \
      page disparue, un site inconnu, un certificat refusé sont des erreurs ; une page déplacée, \
      un site en panne ou muet, un accès refusé aux programmes sont des avertissements.
      """)

  /// How the faults are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case texte, json, github, gitlab
  }

  @Argument(
    help: ArgumentHelp(
      "Les fichiers du contenu à juger, sans faire de pages ; tout s'il n'y en a pas.",
      valueName: "fichier"))
  var files: [String] = []

  @OptionGroup var folders: Folders

  @Option(
    help: ArgumentHelp("Forme de la liste.", valueName: "forme"))
  var format = Format.texte

  @Flag(name: .customLong("externes"), help: "Vérifie les liens vers d'autres sites.")
  var checksExternalLinks = false

  @OptionGroup var external: ExternalOptions

  func validate() throws {
    if !checksExternalLinks, let option = external.givenOption {
      throw ValidationError("\(option) ne sert qu'avec --externes")
    }
    if checksExternalLinks, !files.isEmpty {
      throw ValidationError("--externes vérifie tout le contenu : ne donnez pas de fichier")
    }
  }

  func run() async throws {
    if checksExternalLinks {
      let report = await checkExternalLinks()
      try show(report, CoverageTable([], unreadEntries: 0), ReadabilityTable([]))
    } else if !files.isEmpty {
      try show(
        folders.build().lint(files: files), CoverageTable([], unreadEntries: 0),
        ReadabilityTable([]))
    } else {
      let build = folders.build()
      for notice in build.notices { Console.say(notice) }
      let (report, figures) = build.lint()
      try show(
        report, CoverageTable(figures.coverage, unreadEntries: figures.unreadEntries),
        ReadabilityTable(figures.readability))
    }
  }

  private func show(
    _ report: FaultReport, _ coverage: CoverageTable, _ readability: ReadabilityTable
  ) throws {
    switch format {
    case .texte: print(text(of: report) + coverage.text + readability.text + report.summary)
    case .github: print(report.githubCommands, terminator: "")
    case .gitlab: print(try JSONText.write(CodeQuality.report(of: report.faults)))
    case .json:
      print(
        try JSONText.write(
          LintDocument(report: report, coverage: coverage, readability: readability)))
    }
    if report.errors > 0 { throw ExitCode(1) }
  }
}
