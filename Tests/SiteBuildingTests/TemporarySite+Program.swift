import Foundation
import TestSupport

extension TemporarySite {
  /// What the program is given to build this site; drawings would take most of the time.
  var arguments: [String] {
    [
      "build", "--content", path("Content"), "--templates", path("Templates"), "--output",
      path("site"), "--au", "2026-11-21",
    ]
  }

  private static let environment = ["PATH": "/nulle-part"]

  /// Runs the program to its end.
  func run() throws -> ProgramRun {
    try ProgramRun("cpf-site", arguments, in: root, environment: Self.environment)
  }

  /// Runs the program from a script of the shell, in which `build` stands for it.
  func run(script: String) throws -> ProgramRun {
    let words = arguments.map { "'\($0)'" }.joined(separator: " ")
    return try ProgramRun(
      script: "build() { PATH=/nulle-part \"$0\" \(words); }\n\(script)", "cpf-site", in: root)
  }

  /// Starts the program.
  func start() throws -> Process {
    let process = Process()
    process.executableURL = Package.program("cpf-site")
    process.arguments = arguments
    process.currentDirectoryURL = root
    process.environment = Self.environment
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Writes a text on each page.
  func title(_ text: String) throws {
    let page = "<title>{{titre}}</title><b>\(text)</b>{{{contenu}}}"
    try write(page.utf8, to: "Templates/page.mustache")
  }

  /// What stands beside the sources.
  var namesBeside: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
        .filter { !["Content", "Templates"].contains($0) }
    }
  }
}
