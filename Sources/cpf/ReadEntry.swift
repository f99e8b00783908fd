import ArgumentParser
import CommandLineTools
import Diagnostics
import Foundation

/// `cpf lire`: an entry, on the terminal.
struct ReadEntry: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lire",
    abstract: "Affiche une fiche.",
    discussion: "Exemple : cpf lire detachement")

  @Argument(
    help: ArgumentHelp("Le nom de la fiche, tel que « chercher » le donne.", valueName: "id"))
  var id: String

  @Flag(name: .customLong("json"), help: "Écrit la fiche en JSON.")
  var isJSON = false

  @Option(help: ArgumentHelp("Dossier du site construit.", valueName: "dossier"))
  var site: String?

  func run() throws {
    let entry = try EntryFile.read(id, at: site)
    print(isJSON ? try JSONText.write(entry) : EntryText(entry).text)
  }
}

/// An entry as a built site exports it.
struct EntryFile: Codable {
  /// Where the export stands in a built site.
  private static let path = "faq.json"

  let id: String
  let url: String
  let question: String
  let reponse: String
  let html: String
  let textes: [Text]
  let verifie: String
  let voirAussi: [String]
  let anciensNoms: [String]

  enum CodingKeys: String, CodingKey {
    case id, url, question, reponse, html, textes, verifie
    case voirAussi = "voir-aussi"
    case anciensNoms = "anciens-noms"
  }

  /// A legal text.
  struct Text: Codable {
    let titre: String
    let url: String
  }

  private struct Export: Decodable {
    let fiches: [EntryFile]
  }

  /// The entry with an id, or one that it had.
  ///
  /// - Throws: What `BuiltSite.file` throws; `ValidationError`, in French, where there is no such
  ///   entry.
  static func read(_ id: String, at site: String?) throws -> EntryFile {
    let (url, bytes) = try BuiltSite.file(path, in: site)
    guard let entries = try? JSONDecoder().decode(Export.self, from: bytes).fiches else {
      Console.say(
        "\(url.relativePath): erreur: [fiches] ce fichier est abîmé ; reconstruisez le site")
      throw ExitCode(1)
    }
    let name = id.hasPrefix("faq/") ? String(id.dropFirst(4).prefix { $0 != "/" }) : id
    if let entry = entries.first(where: { $0.id == name || $0.anciensNoms.contains(name) }) {
      return entry
    }
    let nearest = Suggestion.phrase(for: name, among: entries.map(\.id))
    throw ValidationError(
      "la fiche « \(id) » n'existe pas\(nearest.isEmpty ? " ; cherchez-la : cpf chercher …" : nearest)"
    )
  }
}
