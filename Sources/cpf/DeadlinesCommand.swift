import ArgumentParser
import Batch
import CodableJSON
import CommandLineTools
import Deadlines
import Diagnostics
import Law

/// `cpf delais`: what follows from the day of a request, and from that of its refusal.
struct DeadlinesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delais",
    abstract: "Calcule les dates qui suivent une demande de CPF ou son refus.",
    usage: """
      cpf delais --demande <date> [--refus <date>] [--premier-refus <date>] [--debut <date>] \
      [--au <date>] [--json] [--ics <fichier>] [--site <dossier>]
      """,
    discussion: """
      Refus par silence, dernier jour pour demander les motifs et pour saisir le tribunal. Les \
      dates s'écrivent AAAA-MM-JJ ou JJ/MM/AAAA. Jours fériés de France métropolitaine.
      Exemple : cpf delais --demande 2026-11-28 --ics delais.ics
      """)

  @Option(
    name: .customLong("demande"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Le jour où l'employeur a reçu la demande.", valueName: "date"))
  var request: [String] = []

  @Option(
    name: .customLong("refus"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Le jour où le refus écrit a été reçu.", valueName: "date"))
  var refusal: [String] = []

  @Option(
    name: .customLong("premier-refus"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Le jour d'un refus plus ancien, pour une formation de même nature.", valueName: "date"))
  var earlierRefusal: [String] = []

  @Option(
    name: .customLong("debut"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Le jour où la formation commence, pour les congés à demander avant.", valueName: "date"))
  var training: [String] = []

  @Option(
    name: .customLong("au"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Le jour d'où compter ceux qui restent ; sinon aujourd'hui.", valueName: "date"))
  var today: [String] = []

  @Flag(name: .customLong("json"), help: "Écrit les dates en JSON.")
  var isJSON = false

  @Option(
    name: .customLong("ics"),
    help: ArgumentHelp(
      "Écrit aussi les dates pour un agenda ; « - » les écrit seules, sur la sortie standard.",
      valueName: "fichier"))
  var calendarPath: String?

  @Option(
    name: .customLong("site"),
    help: ArgumentHelp(
      "Dossier du site construit, dont le règlement donne les périodes de dépôt ; sinon CPF_SITE, "
        + "puis _site.",
      valueName: "dossier"),
    completion: .directory)
  var site: String?

  func validate() throws {
    if isJSON, calendarPath == "-" {
      throw ValidationError(
        "--ics - et --json écrivent tous deux sur la sortie standard ; ôtez l'un des deux")
    }
  }

  func run() throws {
    let calendar = try LocalLibrary(at: site).rules?.calendar ?? LocalCalendar()
    let schedule: Schedule
    do {
      schedule = try DeadlineInquiry(inputs(calendar), today: .today).schedule
    } catch {
      throw ValidationError(error.text(naming: { "--" + $0.rawValue }))
    }
    if let calendarPath {
      let calendar = schedule.calendar { kind in
        kind.texts.map { $0.reference.title(on: schedule.today) }
      }
      try write(calendar, to: calendarPath)
      // What follows would be no line of a calendar.
      if calendarPath == "-" { return }
    }
    print(
      isJSON
        ? try JSONText.write(DeadlinesDocument(schedule)) : DeadlinesReport(schedule).text)
  }

  private func inputs(_ calendar: LocalCalendar) -> [DeadlineInquiry.Input] {
    let texts: [(DeadlineFault.Field, [String])] = [
      (.request, request), (.refusal, refusal), (.earlierRefusal, earlierRefusal),
      (.training, training), (.today, today),
      (.calendar, calendar.isEmpty ? [] : [calendar.written]),
    ]
    return texts.flatMap { field, texts in texts.map { DeadlineInquiry.Input(field, $0) } }
  }

  private func write(_ calendar: [UInt8], to path: String) throws {
    do {
      let sink = try ByteSink(path, new: .ordinary)
      try sink.write(calendar)
      try sink.finish()
    } catch let refusal as BatchRefusal {
      throw Refusal(refusal.faults)
    } catch is ByteSink.BrokenPipe {
      return
    }
  }
}
