import CommandLineTools
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
  /// folders, beside an installed program, then within the program.
  ///
  /// - Throws: What `CarriedSite.own` throws.
  static func places(_ given: String?) throws -> [SitePlace] {
    if let given { return [.folder(URL(filePath: given))] }
    let carried = try CarriedSite.own().map { SitePlace.program($0) }
    return (folders + installed).map { .folder($0) } + [carried].compactMap(\.self)
  }

  /// Where the files of a site stand when the program was installed: beside it, or in `share/cpf`
  /// beside its folder.
  static var installed: [URL] {
    [ProgramFile.folder, ProgramFile.share("cpf")].compactMap(\.self)
  }

  private static var besideProgram: [URL] {
    guard var folder = ProgramFile.folder else { return [] }
    var folders: [URL] = []
    while folder.path.count > 1 {
      folders.append(folder.appending(path: "_site"))
      folder.deleteLastPathComponent()
    }
    return folders
  }
}
