import CommandLineTools
import FoundationEssentials

/// Where a built site stands: in a folder, or within the program.
enum SitePlace {
  case folder(URL)
  case program(CarriedSite)

  /// A file of the site; nil where it is not there.
  ///
  /// - Throws: `Refusal` where it is there and cannot be read.
  func file(_ path: String) throws(Refusal) -> Data? {
    switch self {
    case .folder(let folder):
      guard has(path) else { return nil }
      guard let bytes = try? Data(contentsOf: folder.appending(path: path)) else {
        throw Refusal("\(name(of: path)): erreur: ce fichier ne peut pas être lu")
      }
      return bytes
    case .program(let site): return site.bytes(of: path)
    }
  }

  /// What is said of a file that was read, and is not what it should be.
  ///
  /// - Parameter id: What the file holds, in a word.
  func damage(to path: String, _ id: String) -> Refusal {
    Refusal(
      "\(name(of: path)): erreur: [\(id)] ce fichier est abîmé, ou d'une autre version du "
        + "programme ; reconstruisez le site")
  }

  /// Whether a file of the site is there.
  func has(_ path: String) -> Bool {
    switch self {
    case .folder(let folder):
      FileManager.default.fileExists(atPath: folder.appending(path: path).path)
    case .program(let site): site.bytes(of: path) != nil
    }
  }

  /// What messages call a file of the site.
  func name(of path: String) -> String {
    switch self {
    case .folder(let folder): folder.appending(path: path).relativePath
    case .program: "cpf (\(path))"
    }
  }
}
