import ArgumentParser
import CodableJSON
import CommandLineTools
import FoundationEssentials
import Letters

/// The letters of a built site.
struct LetterLibrary {
  /// The letters, by id.
  let letters: [Letter]

  /// Looks for the letters of the folder given, or of a built site.
  ///
  /// - Throws: `ValidationError` where the folder given holds none; `Refusal` where there are none,
  ///   or another version wrote them.
  init(at folder: String?) throws {
    guard let letters = try Self.read(folder) else {
      if let folder {
        throw ValidationError(
          "--site \(folder) : ce dossier ne contient pas de courriers (\(LetterFile.path))")
      }
      throw Refusal(
        "Erreur : les courriers sont introuvables. « cpf-site build » les écrit dans _site ; --site "
          + "ou CPF_SITE disent où est un site construit ailleurs.")
    }
    self.letters = letters
  }

  /// The letters of the folder given, or of a built site; none where it has none: an answer stands
  /// without them.
  ///
  /// - Throws: What `BuiltSite.found` throws; `Refusal` where they are damaged, or another version
  ///   wrote them.
  static func letters(at folder: String?) throws -> [Letter] { try read(folder) ?? [] }

  /// The letters in a list, a line each.
  var list: String {
    letters.map { "\($0.id) : \($0.title)" }.joined(separator: "\n")
  }

  /// The letters of the site; nil where it has none, or there is no site.
  private static func read(_ folder: String?) throws -> [Letter]? {
    guard let site = try BuiltSite.found(in: folder), let data = try site.file(LetterFile.path)
    else { return nil }
    guard let file = try? JSONText.read(LetterFile.self, from: data), file.isKnown else {
      throw site.damage(to: LetterFile.path, "courriers")
    }
    return file.letters
  }
}
