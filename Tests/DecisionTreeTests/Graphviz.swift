import Foundation

/// Graphviz, where it is installed.
enum Graphviz {
  /// The program that reads DOT.
  static let program = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { URL(filePath: String($0)).appending(path: "dot") }
    .first { FileManager.default.isExecutableFile(atPath: $0.path) }

  /// The exit status of `dot` on a graph.
  static func status(reading graph: String) throws -> Int32 {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).dot")
    try Data(graph.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = program
    process.arguments = ["-Tcanon", file.path]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}

/// The tokens of a DOT text, by the grammar of Graphviz: names, quoted strings, signs.
struct DOTTokens {
  private(set) var tokens: [String] = []

  /// What is not DOT.
  struct Fault: Error {
    let rest: String
  }

  init(_ text: String) throws {
    var rest = text[...]
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
      } else if let match = rest.prefixMatch(
        of: #/->|[{}\[\];=,]|[A-Za-z_][A-Za-z_0-9]*|-?[0-9]+(?:\.[0-9]+)?|"(?:[^"\\\n]|\\.)*"/#)
      {
        tokens.append(String(match.output))
        rest = rest[match.range.upperBound...]
      } else {
        throw Fault(rest: String(rest.prefix(40)))
      }
    }
  }
}
