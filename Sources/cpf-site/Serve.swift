import ArgumentParser
import CommandLineTools
import Diagnostics
import Foundation
import Serving
import SiteBuilding
import SiteRendering

/// `cpf-site serve`: the site in a browser, as it is written.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Montre le site dans un navigateur, et le recharge à chaque enregistrement.",
    discussion: """
      Le serveur ne répond qu'au navigateur de cette machine. Une faute s'affiche sur la page, à \
      l'endroit fautif, par-dessus le dernier site sans erreur. Les brouillons (« brouillon: oui ») \
      sont montrés avec un bandeau. Rien n'est écrit : Ctrl+C arrête tout.
      """)

  @Option(
    help: ArgumentHelp(
      "Port à essayer en premier ; le suivant s'il est pris.", valueName: "numéro"))
  var port: UInt16 = 8080

  @OptionGroup var folders: Folders

  @OptionGroup var drawing: DrawingOptions

  @OptionGroup var journalOptions: JournalOptions

  func validate() throws {
    guard port > 0 else { throw ValidationError("--port 0 : on attend un numéro de 1 à 65535") }
  }

  func run() async throws {
    let folders = folders
    let journal = Journal(journalOptions)
    let draw = try drawing.program(telling: journal)?.draw
    do {
      let server = try await PreviewServer(
        from: port,
        building: { folders.build(at: $0, drawingWith: draw) }, telling: { Self.tell($0, journal) })
      if server.port != port { journal.say("Le port \(port) est pris.") }
      try await server.run(watching: [folders.content, folders.templatesFolder]) {
        print("\(server.address)\nCtrl+C pour arrêter.")
        // A pipe would keep it until the end, which never comes.
        fflush(nil)
      }
    } catch {
      throw Self.refusal(error)
    }
  }

  private static func tell(_ news: PreviewNews, _ journal: Journal) {
    switch news {
    case .read(let report, let duration):
      journal.cost(of: "relecture", duration)
      journal.tell(report)
    case .reviewed(let report, let duration):
      journal.cost(of: "vérification de toutes les pages", duration)
      if report.errors > 0 { journal.tell(report) }
    }
  }

  private static func refusal(_ refusal: PreviewServer.Refusal) -> any Error {
    switch refusal {
    case .noFreePort(let tried):
      Console.say(
        "Erreur : aucun port libre de \(tried.lowerBound) à \(tried.upperBound) ; donnez-en un "
          + "autre avec --port.")
    case .failed(let reason): Console.say("Erreur : le serveur s'est arrêté (\(reason)).")
    case .unwatched(let refusal): Console.say("Erreur : \(refusal.text).")
    }
    return ExitCode(1)
  }
}
