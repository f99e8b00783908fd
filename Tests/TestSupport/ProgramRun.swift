package import Foundation

/// What a program of this package did when it was run.
package struct ProgramRun: Sendable {
  /// What it wrote on standard output.
  package let output: String
  /// What it wrote on standard error.
  package let errors: String
  /// Its exit status.
  package let status: Int32

  /// Runs a program without a terminal.
  ///
  /// - Parameters:
  ///   - name: `cpf` or `cpf-site`, as the tests were built with.
  ///   - arguments: Its arguments.
  ///   - folder: The working folder; the package itself when it is not given.
  ///   - environment: What is added to the environment.
  ///   - input: What it reads on standard input; nothing when it is not given.
  package init(
    _ name: String, _ arguments: [String], in folder: URL = Package.root,
    environment: [String: String] = [:], input: String? = nil
  ) throws {
    try self.init(
      Package.program(name), arguments, in: folder, environment: environment, input: input)
  }

  /// Runs a script of the shell.
  ///
  /// - Parameters:
  ///   - script: What the shell reads; `$0` is the program.
  ///   - name: `cpf` or `cpf-site`, as the tests were built with.
  ///   - folder: The working folder.
  package init(script: String, _ name: String, in folder: URL) throws {
    try self.init(
      URL(filePath: "/bin/sh"), ["-c", script, Package.program(name).path], in: folder)
  }

  private init(
    _ program: URL, _ arguments: [String], in folder: URL, environment: [String: String] = [:],
    input: String? = nil
  ) throws {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let files = (input: TemporaryFile(), output: TemporaryFile(), errors: TemporaryFile())
    process.standardInput = try input.map(files.input.reader) ?? FileHandle.nullDevice
    process.standardOutput = try files.output.writer()
    process.standardError = try files.errors.writer()
    try process.run()
    process.waitUntilExit()
    output = try files.output.text()
    errors = try files.errors.text()
    status = process.terminationStatus
  }
}

/// A file that is removed when nothing refers to it any more.
package final class TemporaryFile {
  private let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

  package init() {}

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// A handle that writes to the file, which is made empty.
  package func writer() throws -> FileHandle {
    try Data().write(to: url)
    return try FileHandle(forWritingTo: url)
  }

  /// A handle that reads a text, put into the file.
  package func reader(of text: String) throws -> FileHandle {
    try Data(text.utf8).write(to: url)
    return try FileHandle(forReadingFrom: url)
  }

  /// What the file holds.
  package func text() throws -> String {
    String(decoding: try Data(contentsOf: url), as: UTF8.self)
  }
}

/// A folder that is removed when nothing refers to it any more.
package final class TemporaryFolder: Sendable {
  /// Where it stands.
  package let url = FileManager.default.temporaryDirectory.appending(
    path: "cpf-\(UUID().uuidString)", directoryHint: .isDirectory)

  package init() throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// Copies a folder of the package into this one.
  package func copy(_ name: String) throws {
    try FileManager.default.copyItem(
      at: Package.root.appending(path: name), to: url.appending(path: name))
  }
}
