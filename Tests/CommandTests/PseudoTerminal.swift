import Foundation
import Glibc
import TestSupport
import Testing

/// A program that runs on a terminal of its own.
final class PseudoTerminal {
  /// All that the program wrote so far.
  private(set) var screen = ""
  /// How many characters of it were waited for.
  private var seen = 0
  private let controller: Int32
  private let process = Process()

  /// - Parameter environment: What is added to the environment.
  init(_ name: String, _ arguments: [String], environment: [String: String] = [:]) throws {
    var ends: (controller: Int32, terminal: Int32) = (-1, -1)
    try #require(unsafe openpty(&ends.controller, &ends.terminal, nil, nil, nil) == 0)
    controller = ends.controller
    let terminal = FileHandle(fileDescriptor: ends.terminal, closeOnDealloc: true)
    process.executableURL = Package.program(name)
    process.arguments = arguments
    process.currentDirectoryURL = Package.root
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
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
  func type(_ line: String) { press(line + "\n") }

  /// Strikes keys.
  func press(_ keys: String) {
    var bytes = Array(keys.utf8)
    _ = unsafe write(controller, &bytes, bytes.count)
  }

  /// Reads until a text appears after the last one waited for; fails when the program ends first.
  func wait(for text: String) throws {
    while true {
      if let range = screen[screen.index(screen.startIndex, offsetBy: seen)...].firstRange(of: text)
      {
        seen = screen.distance(from: screen.startIndex, to: range.upperBound)
        return
      }
      try #require(read(), "« \(text) » never came; the screen was:\n\(screen)")
    }
  }

  /// Reads until the program ends, and gives its exit status.
  func end() -> Int32 {
    while read() {}
    if process.isRunning { process.terminate() }
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Reads what comes next; false when nothing comes any more, or not within half a minute.
  private func read() -> Bool {
    var request = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&request, 1, 30_000) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = unsafe Glibc.read(controller, &buffer, buffer.count)
    guard count > 0 else { return false }
    screen += String(decoding: buffer[..<count], as: UTF8.self)
    return true
  }
}
