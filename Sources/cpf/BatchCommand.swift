import ArgumentParser
import Batch
import BatchCore
import CommandLineTools
import DecisionTree
import Diagnostics
import Entitlement
import FoundationEssentials
import Law

extension RowFormat: ExpressibleByArgument {}

/// `cpf lot`: one verdict per row of a file.
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lot",
    abstract: "Répond pour chaque ligne d'un fichier CSV ou NDJSON.",
    discussion: """
      Les colonnes qui portent le nom d'une question (statut ou « Statut », situation ou \
      « Position », formation ou « Formation demandée »…) sont des réponses, dites par leur \
      identifiant ou par un mot courant (« Titulaire », « CLM », « VAE ») : vide pour « pas \
      répondu », « inconnu » pour « je ne sais pas ». Les autres sont recopiées telles quelles. Ce \
      qui a été compris est dit à la fin.
      CSV : séparateur « ; », « , » ou tabulation, ou celui qu'une première ligne « sep=; » nomme ; \
      UTF-8 ou Windows-1252. NDJSON : un objet par ligne, lu par ses propres clés ; une clé du \
      premier objet a partout le même sens. Vers le CSV, une clé que le premier n'a pas est une faute \
      de sa ligne, sauf l'identifiant d'une question.
      Les colonnes entree, periode ou solde, avec quotite, absence, peu-qualifie, diplome, dif, \
      consomme, fin-contrat et formation-heures, demandent le décompte des heures, comme cpf \
      droits ; « | » sépare plusieurs périodes, absences ou consommations.
      Là où le site construit a le règlement de la collectivité (reglement.yml), la colonne cout, \
      avec formation-heures et deja-paye (cette année), demande ce qui serait payé : \
      \(Self.names(AddedColumn.costs)), en euros, vide si la collectivité ne paie pas.
      Colonnes ajoutées pour les réponses : \(Self.names(AddedColumn.answers)). Pour le décompte : \
      \(Self.names(AddedColumn.rights)). Dans tous les cas : erreur.
      Dans « regles » et « verdicts-possibles », les identifiants sont séparés par des espaces ; \
      en NDJSON ce sont des listes, et ce qui est vide n'est pas écrit.
      Une ligne fautive garde sa place : seule la colonne « erreur » y est remplie. Une ligne de \
      plus de 64 Mio arrête tout : le fichier n'est pas fait de lignes.
      Exemple : cpf lot agents.csv --sortie verdicts.csv
      """)

  @Argument(
    help: ArgumentHelp("Le fichier ; « - » ou rien : l'entrée standard.", valueName: "fichier"))
  var file = "-"

  @Option(
    name: .customLong("sortie"),
    help: ArgumentHelp(
      "Le fichier ou le tube à écrire ; un fichier l'est en entier ou pas du tout, avec ses droits "
        + "ou ceux du fichier lu. « - » ou rien : la sortie standard.",
      valueName: "fichier"))
  var output: String?

  @Option(help: ArgumentHelp("csv ou ndjson ; sinon comme le fichier lu.", valueName: "format"))
  var format: RowFormat?

  @Flag(help: "Finit avec le code 1 dès qu'une ligne est fautive, et non si elles le sont toutes.")
  var strict = false

  @Option(
    name: .customLong("au"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Le jour du décompte ; sinon aujourd'hui.", valueName: "date"))
  var day: [String] = []

  @Option(
    name: .customLong("site"),
    help: ArgumentHelp(
      "Dossier du site construit, pour le règlement de la collectivité ; sinon CPF_SITE, puis _site.",
      valueName: "dossier"),
    completion: .directory)
  var site: String?

  func validate() throws {
    _ = try date
  }

  func run() throws {
    try OpenFile.requireRoom()
    let progress = ProgressLine()
    do {
      let summary = try runBatch(progress)
      progress.clear()
      Console.say(BatchReport(summary).text)
      if summary.isFailure(strict: strict) {
        Console.say("La colonne « erreur » dit ce qui ne va pas dans chaque ligne fautive.")
        throw ExitCode(1)
      }
    } catch let refusal as BatchRefusal {
      progress.clear()
      throw Refusal(refusal.faults)
    } catch is ByteSink.BrokenPipe {
      return
    }
  }

  private var date: CalendarDay {
    get throws(ValidationError) {
      do {
        return try Inquiry.day(day, today: .today)
      } catch {
        throw error.commandLineError
      }
    }
  }

  private static func names(_ columns: [AddedColumn]) -> String {
    columns.map(\.rawValue).joined(separator: ", ")
  }

  private func runBatch(_ progress: ProgressLine) throws -> BatchSummary {
    let source = try ByteSource(file)
    let sink = try ByteSink(output, new: FileAccess(newFrom: source.handle))
    let job = BatchJob(
      source.name, on: try date, from: source.format, to: format,
      laneCount: min(ProcessInfo.processInfo.activeProcessorCount, 8))
    let summary = try job.run(
      Diagram(), under: LocalLibrary(at: site).rules, read: source.read, write: sink.write,
      notice: Console.say,
      progress: progress.show)
    try sink.finish()
    return summary
  }
}
