import FoundationEssentials

/// Where a built site may stand.
enum BuiltSite {
  /// The folders to look in where none is given: that of `CPF_SITE`, `_site` here, then `_site`
  /// beside the package that the program was built in.
  static var folders: [URL] {
    let environment = ProcessInfo.processInfo.environment["CPF_SITE"]
    let here = [environment, "_site"].compactMap { $0.map { URL(filePath: $0) } }
    return here + besideProgram
  }

  /// Where to look for a site's files: in the folder given, and nowhere else; without one, in these
  /// folders, then beside an installed program.
  static func places(_ given: String?) -> [URL] {
    given.map { [URL(filePath: $0)] } ?? folders + installed
  }

  /// The folder of the program itself.
  private static var program: URL? {
    let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return path.map { URL(filePath: $0).deletingLastPathComponent() }
  }

  /// Where the files of a site stand when the program was installed: beside it, or in `share/cpf`
  /// beside its folder.
  static var installed: [URL] {
    guard let program else { return [] }
    return [program, program.deletingLastPathComponent().appending(path: "share/cpf")]
  }

  private static var besideProgram: [URL] {
    guard var folder = program else { return [] }
    var folders: [URL] = []
    while folder.path.count > 1 {
      folders.append(folder.appending(path: "_site"))
      folder.deleteLastPathComponent()
    }
    return folders
  }
}
