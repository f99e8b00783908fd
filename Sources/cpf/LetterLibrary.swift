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
    let places = try BuiltSite.places(folder)
    guard let (path, data) = places.lazy.compactMap(Self.read).first else {
      if let folder {
        throw ValidationError(
          "--site \(folder) : ce dossier ne contient pas de courriers (\(LetterFile.path))")
      }
      throw Refusal(
        "Erreur : les courriers sont introuvables. « cpf-site build » les écrit dans _site ; --site "
          + "ou CPF_SITE disent où est un site construit ailleurs.")
    }
    guard let file = try? JSONText.read(LetterFile.self, from: data), file.isKnown else {
      throw Refusal(
        "\(path): erreur: [courriers] ce fichier est abîmé, ou d'une autre version du programme ; "
          + "reconstruisez le site")
    }
    letters = file.letters
  }

  /// The letters of the folder given, or of a built site; none where none are found that this version
  /// knows: an answer stands without them.
  ///
  /// - Throws: What `BuiltSite.places` throws.
  static func letters(at folder: String?) throws -> [Letter] {
    let places = try BuiltSite.places(folder)
    let data = places.lazy.compactMap(read).first?.data
    let file = data.flatMap { try? JSONText.read(LetterFile.self, from: $0) }
    return file.flatMap { $0.isKnown ? $0.letters : nil } ?? []
  }

  /// The letters in a list, a line each.
  var list: String {
    letters.map { "\($0.id) : \($0.title)" }.joined(separator: "\n")
  }

  private static func read(_ place: SitePlace) -> (path: String, data: Data)? {
    place.bytes(of: LetterFile.path).map { (place.name(of: LetterFile.path), $0) }
  }
}
