import Diagnostics
import Dispatch
import Foundation
package import SiteRendering

/// The program that draws graphs, where it is installed.
package struct Graphviz: Sendable {
  private let program: URL
  private let limit: DispatchTimeInterval

  /// Looks for `dot`.
  ///
  /// - Parameters:
  ///   - searchPath: The folders to look in, separated by colons.
  ///   - limit: How long a drawing may take, in seconds.
  package init?(
    searchPath: String = ProcessInfo.processInfo.environment["PATH"] ?? "", limit: Int = 20
  ) {
    let found = searchPath.split(separator: ":")
      .map { URL(filePath: String($0), directoryHint: .isDirectory).appending(path: "dot") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    guard let found else { return nil }
    program = found
    self.limit = .seconds(limit)
  }

  /// Draws a graph as SVG.
  ///
  /// What goes in and comes out are files: no pipe can be full, and a program that hangs is ended.
  ///
  /// - Throws: `DrawingError` where the program fails, or takes too long.
  package func draw(_ dot: String) throws(DrawingError) -> [UInt8] {
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.appending(path: "cpf-dot-\(UUID().uuidString)")
    defer { try? manager.removeItem(at: folder) }
    do {
      try manager.createDirectory(at: folder, withIntermediateDirectories: true)
      return try run(on: dot, in: folder)
    } catch let error as DrawingError {
      throw error
    } catch {
      throw failure("ne peut pas être lancé")
    }
  }

  private func run(on dot: String, in folder: URL) throws -> [UInt8] {
    let graph = folder.appending(path: "graphe.dot")
    let image = folder.appending(path: "dessin.svg")
    let messages = folder.appending(path: "messages.txt")
    try Data(dot.utf8).write(to: graph)
    try Data().write(to: messages)
    let process = Process()
    process.executableURL = program
    process.arguments = ["-Tsvg", "-o", image.path, graph.path]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: messages)
    guard try isDone(process) else { throw failure("ne finit pas") }
    guard process.terminationStatus == 0, let bytes = try? Data(contentsOf: image) else {
      let said = String(decoding: try Data(contentsOf: messages).prefix(500), as: UTF8.self)
      throw failure("échoue (code \(process.terminationStatus))", said: said)
    }
    return Array(bytes)
  }

  /// Runs a program to its end; one that takes too long is ended.
  private func isDone(_ process: Process) throws -> Bool {
    let end = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in end.signal() }
    try process.run()
    guard end.wait(timeout: .now() + limit) == .timedOut else { return true }
    kill(process.processIdentifier, SIGKILL)
    return false
  }

  private func failure(_ message: String, said: String = "") -> DrawingError {
    DrawingError(
      Fault(
        .failedDrawing, at: Place(program.path),
        "ce programme, qui dessine les schémas, \(message)",
        notes: said.split(separator: "\n").map(String.init), severity: .warning))
  }
}
