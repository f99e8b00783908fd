import Foundation
import Glibc
import TestSupport
import Testing

/// A program that runs on a terminal of its own.
final class PseudoTerminal {
  /// All that the program wrote so far.
  private(set) var screen = ""
  private let controller: Int32
  private let process = Process()

  init(_ name: String, _ arguments: [String]) throws {
    var ends: (controller: Int32, terminal: Int32) = (-1, -1)
    try #require(unsafe openpty(&ends.controller, &ends.terminal, nil, nil, nil) == 0)
    controller = ends.controller
    let terminal = FileHandle(fileDescriptor: ends.terminal, closeOnDealloc: true)
    process.executableURL = Package.program(name)
    process.arguments = arguments
    process.currentDirectoryURL = Package.root
    process.standardInput = terminal
    process.standardOutput = terminal
    process.standardError = terminal
    try process.run()
    try terminal.close()
  }

  deinit {
    if process.isRunning { process.terminate() }
    close(controller)
  }

  /// Types a line.
  func type(_ line: String) {
    var bytes = Array((line + "\n").utf8)
    _ = unsafe write(controller, &bytes, bytes.count)
  }

  /// Reads until a text appears after what was read before; fails when the program ends first.
  func wait(for text: String) throws {
    let start = screen.endIndex
    while !screen[start...].contains(text) {
      try #require(read(), "« \(text) » never came; the screen was:\n\(screen)")
    }
  }

  /// Reads until the program ends, and gives its exit status.
  func end() -> Int32 {
    while read() {}
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Reads what comes next; false when nothing comes any more.
  private func read() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = unsafe Glibc.read(controller, &buffer, buffer.count)
    guard count > 0 else { return false }
    screen += String(decoding: buffer[..<count], as: UTF8.self)
    return true
  }
}
