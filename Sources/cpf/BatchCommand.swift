import ArgumentParser
import Batch
import Console
import DecisionTree
import Diagnostics
import Foundation

extension RowFormat: ExpressibleByArgument {}

/// `cpf lot`: one verdict per row of a file.
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lot",
    abstract: "Répond pour chaque ligne d'un fichier CSV ou NDJSON.",
    discussion: """
      Les colonnes qui portent le nom d'une question (statut, situation, formation…) sont des \
      réponses : vide pour « pas répondu », « inconnu » pour « je ne sais pas ». Les autres sont \
      recopiées telles quelles.
      CSV : séparateur « ; » ou « , », UTF-8 ou Windows-1252. NDJSON : un objet par ligne.
      Colonnes ajoutées : \(AddedColumn.allCases.map(\.rawValue).joined(separator: ", ")).
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
      "Le fichier à écrire, en entier ou pas du tout ; sinon la sortie standard.",
      valueName: "fichier"))
  var output: String?

  @Option(help: ArgumentHelp("csv ou ndjson ; sinon comme le fichier lu.", valueName: "format"))
  var format: RowFormat?

  func run() throws {
    let progress = ProgressLine()
    do {
      let summary = try runBatch(progress)
      progress.clear()
      Console.say(BatchReport(summary).text)
    } catch let refusal as BatchRefusal {
      progress.clear()
      Console.say(String(refusal.faults.map(\.text).joined().dropLast()))
      throw ExitCode(1)
    } catch is ByteSink.BrokenPipe {
      return
    }
  }

  private func runBatch(_ progress: ProgressLine) throws -> BatchSummary {
    let source = try ByteSource(file)
    let sink = try ByteSink(output)
    let job = BatchJob(
      source.name, from: source.format, to: format,
      laneCount: min(ProcessInfo.processInfo.activeProcessorCount, 8))
    let summary = try job.run(
      Diagram(), read: source.read, write: sink.write, notice: Console.say,
      progress: progress.show)
    try sink.finish()
    return summary
  }
}
