import BatchCore
import CodableJSON
import CommandLineTools
import DecisionTree
import Diagnostics
import FoundationEssentials
import TreeComparison

/// A diagram read from a file that `cpf arbre --format json` wrote.
enum DiagramFile {
  /// The version, read before the rest: another version may look different.
  private struct Header: Decodable {
    let version: Int
  }

  /// Reads a file and checks that its diagram can be walked.
  ///
  /// - Throws: `Refusal`, with the place of what is wrong.
  static func read(_ path: String) throws(Refusal) -> DiagramDocument {
    // A handle reads a pipe too, as in `comparer <(git show main:arbre.json)`.
    guard let handle = OpenFile(reading: path), let bytes = try? handle.readToEnd() else {
      throw FileManager.default.fileExists(atPath: path)
        ? refusal(.failedReading, at: Place(path), "ce fichier ne peut pas être lu ; \(expected)")
        : refusal(.missingInput, at: Place(path), "ce fichier n'existe pas ; \(expected)")
    }
    let version = try decode(Header.self, from: bytes, of: path).version
    guard version == DiagramDocument.currentVersion else {
      throw refusal(
        .unknownValue, at: Place(path),
        "« version » vaut \(version) ; on attend \(DiagramDocument.currentVersion), que ce "
          + "programme sait lire")
    }
    let document = try decode(DiagramDocument.self, from: bytes, of: path)
    if let fault = document.fault { throw refusal(.unknownValue, at: Place(path), fault) }
    return document
  }

  private static func decode<Value: Decodable>(
    _ type: Value.Type, from bytes: [UInt8], of path: String
  ) throws(Refusal) -> Value {
    do {
      return try JSONText.read(type, from: Data(bytes))
    } catch let error as DecodingError {
      throw refusal(of: error, in: bytes, of: path)
    } catch {
      throw refusal(.failedReading, at: Place(path), "ce fichier ne peut pas être lu ; \(expected)")
    }
  }

  private static func refusal(_ kind: FaultKind, at place: Place, _ message: String) -> Refusal {
    Refusal([Fault(kind, at: place, message)])
  }

  private static let expected = "on attend un fichier écrit par « cpf arbre --format json »"

  private static func refusal(
    of error: DecodingError, in bytes: [UInt8], of path: String
  ) -> Refusal {
    let file = Place(path)
    switch error {
    case .keyNotFound(let key, let context):
      return refusal(
        .missingKey, at: file, "il manque « \(name(context.codingPath + [key])) » ; \(expected)")
    case .valueNotFound(_, let context), .typeMismatch(_, let context):
      return refusal(
        .unexpectedType, at: file,
        "« \(name(context.codingPath)) » n'est pas de la bonne forme ; \(expected)")
    case .dataCorrupted(let context) where context.codingPath.isEmpty:
      let place = JSONFlaw(bytes).map { Place(path, line: $0.place.line, column: $0.place.column) }
      return refusal(
        .invalidJSON, at: place ?? file,
        "ce n'est pas du JSON valide ; \(expected)")
    case .dataCorrupted(let context):
      return refusal(
        .unknownValue, at: file,
        "« \(name(context.codingPath)) » n'a pas une valeur admise ; \(expected)")
    @unknown default:
      return refusal(
        .unexpectedType, at: file, "ce fichier n'a pas la forme voulue ; \(expected)")
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
