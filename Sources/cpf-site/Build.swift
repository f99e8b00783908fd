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
    help: ArgumentHelp("Dossier où écrire le site.", valueName: "dossier"), completion: .directory)
  var output = Folders.usualOutput

  @OptionGroup var drawing: DrawingOptions

  @OptionGroup var journalOptions: JournalOptions

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
    var journal = Journal(journalOptions)
    let graphviz = try drawing.program(telling: journal)
    if [folders.coreFile, folders.searchFile, folders.checkerFile, folders.staffFile].contains(nil)
    {
      journal.say(
        "Calculs dans le navigateur absents : « sh Scripts/browser-core.sh » les construit ; les "
          + "pages s'en passent.")
    }
    for notice in folders.build().notices { journal.say(notice) }
    if folders.lawDay < .today {
      journal.say(
        "Le site dit le droit du \(folders.lawDay.short) : ses montants et ses textes. Les réponses "
          + "et les règles restent celles du \(Rule.reviewed.short).")
    }
    let cancellation = Cancellation()
    let interruption = Interruption {
      let ends = cancellation.cancel()
      if ends { Console.say("Interrompu : rien n'a été écrit.") }
      return ends
    }
    let outcome = withExtendedLifetime(interruption) {
      folders.build(
        into: output, drawingWith: graphviz?.draw,
        framedBy: embedders.compactMap(EmbeddingOrigin.init)
      ).run(until: cancellation) { phase in
        journal.begin(phase.rawValue)
      }
    }
    journal.endStep()
    switch outcome {
    case .refused(let report):
      journal.tell(report, " ; rien n'a été écrit.")
      throw ExitCode(1)
    case .published(let figures, let publication, let report):
      if !report.faults.isEmpty { journal.tell(report) }
      print(summary(figures, publication, in: start.duration(to: clock.now)))
    }
  }

  private static let sameAsBefore =
    "Rien n'a changé depuis la dernière construction : programme, contenu, gabarits et pages sont les mêmes\n"

  /// How many entries are drafts, where some are.
  private func drafts(_ count: Int) -> String {
    switch count {
    case 0: ""
    case 1: " (et 1 brouillon, laissé de côté)"
    default: " (et \(count) brouillons, laissés de côté)"
    }
  }

  private func summary(
    _ figures: Site.Figures, _ publication: Publication, in duration: Duration
  ) -> String {
    let stale =
      figures.staleEntries == 0
      ? ""
      : "\(figures.staleEntries.counted("fiche")) à relire : plus de douze mois sans vérification\n"
    return """
      \(figures.entries.counted("fiche"))\(drafts(figures.drafts)), \(figures.pages) pages (dont \
      \(figures.checkerPages) pour la vérification)
      \(stale)\
      \(figures.paths) chemins vérifiés, \(figures.nodes) nœuds, \(figures.rules) règles
      \(publication.isAsBefore ? Self.sameAsBefore : "")\
      \(publication.written.counted("fichier écrit")), \(publication.unchanged.counted("inchangé")), \
      \(publication.removed.counted("retiré")), en \(duration.milliseconds) ms
      Ouvrez \(FolderPath(output).text)/index.html
      """
  }
}
