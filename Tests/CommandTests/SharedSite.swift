import Foundation
import TestSupport

/// The site of this package, built once for all tests.
enum SharedSite {
  /// The folder that holds it, under `site`.
  static let folder = Result {
    let folder = try TemporaryFolder()
    let run = try ProgramRun("cpf-site", ["build", "--output", folder.url.path + "/site"])
    guard run.status == 0 else { throw Failure(errors: run.errors) }
    return folder
  }

  /// What the build said.
  struct Failure: Error {
    let errors: String
  }

  /// The path of the site.
  static var path: String {
    get throws { try folder.get().url.appending(path: "site").path }
  }
}
