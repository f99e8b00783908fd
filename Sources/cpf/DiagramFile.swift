import CodableJSON
import CommandLineTools
import DecisionTree
import FoundationEssentials
import TreeComparison

/// A diagram read from a file that `cpf arbre --format json` wrote.
enum DiagramFile {
  /// Why a file cannot be read, in French.
  struct Problem: Error {
    let text: String

    init(_ text: String) { self.text = text }
  }

  /// The version, read before the rest: another version may look different.
  private struct Header: Decodable {
    let version: Int
  }

  /// Reads a file and checks that its diagram can be walked.
  static func read(_ path: String) throws(Problem) -> DiagramDocument {
    // A handle reads a pipe too, as in `comparer <(git show main:arbre.json)`.
    guard let handle = OpenFile(reading: path), let bytes = try? handle.readToEnd() else {
      throw unreadable
    }
    let data = Data(bytes)
    let version = try decode(Header.self, from: data).version
    guard version == DiagramDocument.currentVersion else {
      throw Problem(
        "« version » vaut \(version) ; on attend \(DiagramDocument.currentVersion), que ce "
          + "programme sait lire")
    }
    let document = try decode(DiagramDocument.self, from: data)
    if let fault = document.fault { throw Problem(fault) }
    return document
  }

  private static func decode<Value: Decodable>(
    _ type: Value.Type, from data: Data
  ) throws(Problem) -> Value {
    do {
      return try JSONText.read(type, from: data)
    } catch let error as DecodingError {
      throw Problem(text(of: error))
    } catch {
      throw unreadable
    }
  }

  private static let unreadable = Problem("ce fichier ne peut pas être lu ; \(expected)")
  private static let expected = "on attend un fichier écrit par « cpf arbre --format json »"

  private static func text(of error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, let context):
      "il manque « \(name(context.codingPath + [key])) » ; \(expected)"
    case .valueNotFound(_, let context), .typeMismatch(_, let context):
      "« \(name(context.codingPath)) » n'est pas de la bonne forme ; \(expected)"
    case .dataCorrupted(let context) where context.codingPath.isEmpty:
      "ce n'est pas du JSON valide ; \(expected)"
    case .dataCorrupted(let context):
      "« \(name(context.codingPath)) » n'a pas une valeur admise ; \(expected)"
    @unknown default: "ce fichier n'a pas la forme voulue ; \(expected)"
    }
  }

  /// A place in the document: `noeuds[3].choix`; the document itself where it is empty.
  private static func name(_ path: [any CodingKey]) -> String {
    guard !path.isEmpty else { return "le document" }
    return path.reduce(into: "") { name, key in
      if let index = key.intValue {
        name += "[\(index)]"
      } else {
        name += (name.isEmpty ? "" : ".") + key.stringValue
      }
    }
  }
}
