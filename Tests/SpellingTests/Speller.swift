import Foundation
import TestSupport

/// The French dictionary of hunspell, and the words of the field that it lacks.
enum Speller {
  /// hunspell could not be run: `make test` installs it.
  struct Missing: Error {}

  /// The words that hunspell does not know.
  static func unknown(among words: Set<String>) throws -> Set<String> {
    let input = TemporaryFile()
    let output = TemporaryFile()
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["hunspell", "-d", "fr_FR", "-i", "UTF-8", "-l"]
    process.standardInput = try input.reader(of: words.sorted().joined(separator: "\n") + "\n")
    process.standardOutput = try output.writer()
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Missing() }
    return Set(try output.text().split(separator: "\n").map(String.init))
  }

  /// The words of the field, in the order of their file.
  static func field() throws -> [String] {
    let url = Package.root.appending(path: "Tests/SpellingTests/mots.txt")
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map(String.init)
  }
}
