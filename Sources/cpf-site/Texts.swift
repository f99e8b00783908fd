import ArgumentParser
import CodableJSON
import CommandLineTools
import Diagnostics
import Law
import LegalWatch
import SiteBuilding

/// `cpf-site textes`: the legal texts cited, and what changed in them.
struct Texts: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "textes",
    abstract: "Liste les textes cités ; avec --legi, dit lesquels ont changé.",
    discussion: """
      Sans --legi : chaque texte, sa période, quand et par quoi il a été lu, et ce qui en dépend. \
      Avec --legi, la commande lit une copie des données LEGI de la DILA, complète ou du jour, en \
      dossier ou en archive .tar.gz, et dit quels articles ont d'autres mots, ont cessé ou vont \
      cesser d'être en vigueur depuis ce que Content/textes.lock.yml a enregistré ; elle se \
      termine par 1 s'il y en a. --accepter enregistre ce qui a été lu.
      """)

  /// How the texts are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case texte, json, github
  }

  @Option(
    help: ArgumentHelp(
      "Copie des données LEGI : dossier ou archive .tar.gz.", valueName: "dossier|archive"))
  var legi: String?

  @Flag(name: .customLong("accepter"), help: "Enregistre ce qui a été lu, s'il n'y a pas de faute.")
  var accepts = false

  @Option(help: ArgumentHelp("Forme de la liste.", valueName: "forme"))
  var format = Format.texte

  @Option(help: ArgumentHelp("Dossier du contenu.", valueName: "dossier"))
  var content = "Content"

  @Option(
    name: .customLong("au"),
    help: ArgumentHelp(
      "Jour dont on dit le droit, AAAA-MM-JJ ; aujourd'hui s'il manque.", valueName: "jour"))
  var day: String?

  func validate() throws {
    if accepts, legi == nil { throw ValidationError("--accepter ne sert qu'avec --legi") }
    if format == .github, legi == nil {
      throw ValidationError("--format github ne sert qu'avec --legi")
    }
    if let day, CalendarDay(iso: day) == nil {
      throw ValidationError(
        "--au attend une date AAAA-MM-JJ, par exemple 2026-11-20 ; on trouve « \(day) »")
    }
  }

  func run() throws {
    let day = day.flatMap { CalendarDay(iso: $0) } ?? .today
    let watch = TextWatch(content: content, on: day, today: .today)
    if watch.contentFaults.errors > 0 {
      Console.say("Contenu : \(watch.contentFaults.summary) ; « cpf-site lint » les dit.")
      if watch.texts.isEmpty { throw ExitCode(1) }
    }
    guard let legi else { return try list(watch, on: day) }
    let report = watch.compare(with: legi)
    let failure = accepts && report.news.faults.isEmpty ? watch.record(report) : nil
    let isRecorded = accepts && report.news.faults.isEmpty && failure == nil
    try show(report, on: day, isRecorded: isRecorded)
    if let failure { Console.say(failure.text) }
    if accepts {
      Console.say(
        isRecorded ? "Enregistré dans \(watch.lockPath)." : "Rien n'a été enregistré.")
    }
    if !isRecorded, !report.isQuiet || failure != nil { throw ExitCode(1) }
  }

  private func list(_ watch: TextWatch, on day: CalendarDay) throws {
    let list = TextList(watch.texts, on: day)
    switch format {
    case .json: print(try JSONText.write(list))
    case .texte, .github: print(list.text, terminator: "")
    }
  }

  private func show(_ report: WatchReport, on day: CalendarDay, isRecorded: Bool) throws {
    switch format {
    case .json: print(try JSONText.write(WatchDocument(report, on: day, isRecorded: isRecorded)))
    case .github: print(report.faults.githubCommands, terminator: "")
    case .texte:
      if !report.news.faults.isEmpty { Console.say(FaultReport(report.news.faults).text) }
      print(report.text, terminator: "")
    }
  }
}
