import ArgumentParser
import CommandLineTools
import FoundationEssentials

extension BuiltSite {
  /// A file of a built site, and what messages call it: of the folder given, else of the first built
  /// site found.
  ///
  /// - Throws: `ValidationError` where the folder given does not hold it; `Refusal` where no site
  ///   does.
  static func file(_ path: String, in folder: String?) throws -> (name: String, bytes: Data) {
    for place in try places(folder) {
      if let bytes = place.bytes(of: path) { return (place.name(of: path), bytes) }
    }
    if let folder {
      throw ValidationError("--site \(folder) : ce dossier ne contient pas « \(path) »")
    }
    throw Refusal(
      "Erreur : « \(path) » est introuvable. « cpf-site build » l'écrit dans _site ; "
        + "--site ou CPF_SITE disent où est un site construit ailleurs.")
  }
}
