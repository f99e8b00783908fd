import FoundationEssentials

/// Where a built site stands: in a folder, or within the program.
enum SitePlace {
  case folder(URL)
  case program(CarriedSite)

  /// A file of the site; nil where it is not there, or cannot be read.
  func bytes(of path: String) -> Data? {
    switch self {
    case .folder(let folder): try? Data(contentsOf: folder.appending(path: path))
    case .program(let site): site.bytes(of: path)
    }
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
