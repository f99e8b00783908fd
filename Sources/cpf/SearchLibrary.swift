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
  /// The text of the answers; nil where the site has none.
  private let answers: [UInt8]?

  /// Reads the index of the site that `BuiltSite.found` finds.
  ///
  /// - Throws: `ValidationError` where the folder given holds no index; `Refusal` where the site found
  ///   holds none, or a file that is no sound index.
  init(at folder: String?) throws {
    guard let site = try BuiltSite.found(in: folder), let data = try site.file(SearchIndex.path)
    else {
      if let folder {
        throw ValidationError(
          "--site \(folder) : ce dossier ne contient pas d'index (\(SearchIndex.path))")
      }
      throw Refusal(Self.absence)
    }
    path = site.name(of: SearchIndex.path)
    do {
      index = try SearchIndex(Array(data))
    } catch {
      throw Refusal("\(path): erreur: [index] \(error.text)")
    }
    answers = try Self.answers(of: index, in: site)
  }

  private static let absence = """
    Erreur : l'index des fiches est introuvable. « cpf-site build » l'écrit dans _site ; \
    --site ou CPF_SITE disent où est un site construit ailleurs.
    """

  private static func answers(
    of index: SearchIndex, in site: SitePlace
  ) throws(Refusal) -> [UInt8]? {
    guard let bytes = try site.file(SearchIndex.answersPath).map({ Array($0) })
    else { return nil }
    guard index.owns(answers: bytes) else {
      throw site.damage(to: SearchIndex.answersPath, "index")
    }
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
