import ArgumentParser
import CommandLineTools
import FoundationEssentials
import Search

/// The index of a built site, with the answers beside it.
struct SearchLibrary {
  /// The index.
  let index: SearchIndex
  /// The file that it was read from.
  let path: String
  /// The text of the answers; nil where the file is not the one that belongs to the index.
  private let answers: [UInt8]?

  /// Looks for an index: the folder given, else where `BuiltSite.places` looks.
  ///
  /// - Throws: `ValidationError` where the folder given holds no index; `Refusal` where there is
  ///   none, or the file found is no sound index.
  init(at folder: String?) throws {
    let places = try BuiltSite.places(folder)
    guard let (place, data) = places.lazy.compactMap(Self.read).first else {
      if let folder {
        throw ValidationError(
          "--site \(folder) : ce dossier ne contient pas d'index (\(SearchIndex.path))")
      }
      throw Refusal(Self.absence)
    }
    path = place.name(of: SearchIndex.path)
    do {
      index = try SearchIndex(Array(data))
    } catch {
      throw Refusal("\(path): erreur: [index] \(error.text)")
    }
    answers = Self.answers(of: index, in: place)
  }

  private static let absence = """
    Erreur : l'index des fiches est introuvable. « cpf-site build » l'écrit dans _site ; \
    --site ou CPF_SITE disent où est un site construit ailleurs.
    """

  private static func read(_ place: SitePlace) -> (place: SitePlace, data: Data)? {
    place.bytes(of: SearchIndex.path).map { (place, $0) }
  }

  private static func answers(of index: SearchIndex, in place: SitePlace) -> [UInt8]? {
    guard let bytes = place.bytes(of: SearchIndex.answersPath).map({ Array($0) }),
      index.owns(answers: bytes)
    else { return nil }
    return bytes
  }

  /// The sentence of an answer that has most of what a question asks for; empty without the answers.
  func excerpt(of document: IndexedDocument, for query: Query) -> String {
    let lines = answers.map { Array($0[document.answer]) } ?? []
    return String(decoding: index.bestLine(of: lines, for: query), as: UTF8.self)
  }
}

extension IndexFault {
  /// What is wrong, in French.
  fileprivate var text: String {
    switch self {
    case .notAnIndex: "ce fichier n'est pas un index de recherche"
    case .version(let version):
      "l'index est de la version \(version) ; ce programme lit la version 1"
    case .length(let expected, let found):
      "l'index est incomplet : \(found) octets au lieu de \(expected) ; reconstruisez le site"
    case .checksum: "l'index est abîmé : sa somme de contrôle est fausse ; reconstruisez le site"
    case .malformed(let place): "l'index est abîmé à l'octet \(place) ; reconstruisez le site"
    }
  }
}
