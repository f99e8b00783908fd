import Answering
import ArgumentParser
import CommandLineTools
import FoundationEssentials
import Letters
import Search
import Understanding

extension BuiltSite {
  /// What `cpf` reads of a built site: where one of them stands, a site stands.
  private static let files = [
    EntryIndex.path, EntryShelf.path, SearchIndex.path, CallersVocabulary.path, LetterFile.path,
    LocalRulesFile.path,
  ]

  /// The one site that every answer comes from: that of the folder given, else the first one found;
  /// nil where there is none.
  ///
  /// - Throws: What `places` throws.
  static func found(in folder: String?) throws -> SitePlace? {
    try places(folder).first { place in files.contains { place.has($0) } }
  }

  /// A file of the site, and the site that has it.
  ///
  /// - Throws: `ValidationError` where the folder given does not hold it; `Refusal` where no site
  ///   does, or it cannot be read.
  static func file(_ path: String, in folder: String?) throws -> (site: SitePlace, bytes: Data) {
    if let site = try found(in: folder), let bytes = try site.file(path) {
      return (site, bytes)
    }
    if let folder {
      throw ValidationError("--site \(folder) : ce dossier ne contient pas « \(path) »")
    }
    throw Refusal(
      "Erreur : « \(path) » est introuvable. « cpf-site build » l'écrit dans _site ; "
        + "--site ou CPF_SITE disent où est un site construit ailleurs.")
  }
}
