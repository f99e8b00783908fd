import CommandLineTools
import Foundation

/// What is installed with the program, in `share/cpf-site` beside its folder: the templates and the
/// modules that suit it, and a content to begin with.
enum InstalledFiles {
  /// The path of one of them; nil where it is not installed.
  static func path(_ name: String) -> String? {
    ProgramFile.share("cpf-site").map { $0.appending(path: name).path }.flatMap(existing)
  }

  /// The folder of templates that a command line names, or does not: the usual one where it is here,
  /// else the one that is installed.
  static func templates(_ folder: String) -> String {
    guard folder == Folders.usualTemplates, existing(folder) == nil else { return folder }
    return path(folder) ?? folder
  }

  /// A path; nil where nothing stands there.
  static func existing(_ path: String) -> String? {
    FileManager.default.fileExists(atPath: path) ? path : nil
  }
}
