import ArgumentParser
import CommandLineTools
import Diagnostics
import Eligibility
import Law
import SiteBuilding
import SiteRendering

/// `cpf-site build`: writes the site, or nothing.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Construit le site ; rien n'est écrit s'il reste une erreur.")

  @OptionGroup var folders: Folders

  @Option(
    name: .customLong("integrable"),
    help: ArgumentHelp(
      "Site qui peut montrer celui-ci dans ses pages, par exemple https://www.exemple.fr ou "
        + "https://*.exemple.fr ; à répéter pour chaque site.",
      valueName: "origine"))
  var embedders: [String] = []

  func validate() throws {
    let refused = embedders.filter { EmbeddingOrigin($0) == nil }
    guard refused.isEmpty else {
      throw ValidationError(
        "--integrable attend un site sans chemin, en minuscules, par exemple https://www.exemple.fr "
          + "ou https://*.exemple.fr ; on trouve "
          + refused.map { "« \($0) »" }.joined(separator: ", "))
    }
  }

  func run() throws {
    let clock = ContinuousClock()
    let start = clock.now
    let graphviz = Graphviz()
    if graphviz == nil {
      Console.say("Schémas non dessinés : « dot » (Graphviz) n'est pas installé ; le texte suffit.")
    }
    if folders.coreFile == nil {
      Console.say(
        "Calculs dans le navigateur absents : « sh Scripts/browser-core.sh » les construit ; les "
          + "pages s'en passent.")
    }
    if folders.lawDay < .today {
      Console.say(
        "Le site dit le droit du \(folders.lawDay.short) : ses montants et ses textes. Les réponses "
          + "et les règles restent celles du \(Rule.reviewed.short).")
    }
    let outcome = folders.build(
      drawingWith: graphviz?.draw, framedBy: embedders.compactMap(EmbeddingOrigin.init)
    ).run { phase in
      if Console.showsProgress { Console.say("… \(phase.rawValue)") }
    }
    switch outcome {
    case .refused(let report):
      Console.say(report.text + "\(report.summary) ; rien n'a été écrit.")
      throw ExitCode(1)
    case .published(let figures, let publication, let report):
      if !report.faults.isEmpty { Console.say(report.text + "\(report.summary).") }
      print(summary(figures, publication, in: start.duration(to: clock.now)))
    }
  }

  private func summary(
    _ figures: Site.Figures, _ publication: Publication, in duration: Duration
  ) -> String {
    let milliseconds =
      duration.components.seconds * 1000
      + duration.components.attoseconds / 1_000_000_000_000_000
    let stale =
      figures.staleEntries == 0
      ? "" : "\(figures.staleEntries) fiches à relire : vérifiées il y a plus de douze mois\n"
    return """
      \(figures.entries) fiches, \(figures.pages) pages (dont \(figures.checkerPages) pour la \
      vérification)
      \(stale)\
      \(figures.paths) chemins vérifiés, \(figures.nodes) nœuds, \(figures.rules) règles
      \(publication.written) fichiers écrits, \(publication.unchanged) inchangés, \
      \(publication.removed) retirés, en \(milliseconds) ms
      Ouvrez \(folders.output)/index.html
      """
  }
}
