import Foundation

/// Where a built site may stand.
enum BuiltSite {
  /// The folders to look in where none is given: that of `CPF_SITE`, `_site` here, then `_site`
  /// beside the package that the program was built in.
  static var folders: [URL] {
    let environment = ProcessInfo.processInfo.environment["CPF_SITE"]
    let here = [environment, "_site"].compactMap { $0.map { URL(filePath: $0) } }
    return here + besideProgram
  }

  /// The folder of the program itself.
  static var program: URL? {
    Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
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
