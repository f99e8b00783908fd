import Foundation
import Glibc
import TestSupport
import Testing

/// `cpf-site serve` at work on a tiny content, for as long as a test needs it.
final class ServedSite {
  /// The folder that holds `Content` and `Templates`.
  let folder: TemporaryFolder
  /// The port that the program says.
  let port: UInt16
  private let process = Process()
  private let messages = TemporaryFile()
  private var news: WebConversation?

  /// What the program tells of what it shows.
  struct News: Decodable {
    let version: Int
    let erreurs: Int
    let avertissements: Int
    let verifie: Bool
  }

  /// An answer of the server.
  struct Answer {
    let status: Int
    let head: String
    let body: String
  }

  /// - Parameter first: The port to ask for; one that was free a moment ago where none is given.
  init(from first: UInt16? = nil, in given: TemporaryFolder? = nil) throws {
    let folder = try given ?? Self.tinySite()
    self.folder = folder
    let output = Pipe()
    process.executableURL = Package.program("cpf-site")
    process.arguments = ["serve", "--port", "\(try first ?? Self.freePort())"]
    process.currentDirectoryURL = folder.url
    process.standardOutput = output
    process.standardError = try messages.writer()
    try process.run()
    var text = ""
    while !text.contains("/\n") {
      let data = output.fileHandleForReading.availableData
      if data.isEmpty { break }
      text += String(decoding: data, as: UTF8.self)
    }
    let match = try #require(text.firstMatch(of: #/http://127\.0\.0\.1:(\d+)/\n/#), "\(text)")
    port = try #require(UInt16(match.output.1))
  }

  deinit {
    process.terminate()
    process.waitUntilExit()
  }

  /// What the program wrote on standard error.
  var errors: String { get throws { try messages.text() } }

  /// A folder with the tiny content and the templates of the package.
  static func tinySite() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.copy("Templates")
    for (path, bytes) in TinyContent().files { try write(bytes, to: path, in: folder) }
    return folder
  }

  private static func write(
    _ bytes: some Sequence<UInt8>, to path: String, in folder: TemporaryFolder
  ) throws {
    let url = folder.url.appending(path: "Content/\(path)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url, options: .atomic)
  }

  /// A port that nothing listens on.
  static func freePort() throws -> UInt16 {
    let descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe bind(descriptor, $0, length) == 0 && getsockname(descriptor, $0, &length) == 0
      }
    }
    try #require(isBound)
    return UInt16(bigEndian: address.sin_port)
  }

  /// Saves a file of the content.
  func save(_ text: String, to path: String) throws {
    try Self.write(text.utf8, to: path, in: folder)
  }

  /// The path of something in the folder.
  func path(_ name: String) -> String { folder.url.appending(path: name).path }

  /// Asks for a path, by the name of this server or by another, and hangs up.
  func ask(_ path: String, method: String = "GET", host: String? = nil) throws -> Answer {
    try send("\(method) \(path) HTTP/1.1\r\nHost: \(host ?? "127.0.0.1:\(port)")\r\n")
  }

  /// Sends the head of a request, but for its end.
  func send(_ head: String) throws -> Answer {
    let text = try WebConversation(port: port, sending: head + "Connection: close\r\n\r\n")
      .takeAll()
    let parts = text.split(separator: "\r\n\r\n", maxSplits: 1)
    let words = text.split(separator: " ", maxSplits: 2)
    return Answer(
      status: words.count > 1 ? Int(words[1]) ?? 0 : 0, head: String(parts.first ?? ""),
      body: parts.count > 1 ? String(parts[1]) : "")
  }

  /// Waits for news that say what is awaited.
  @discardableResult
  func wait(for isAwaited: (News) -> Bool) throws -> News {
    let stream =
      try news
      ?? WebConversation(
        port: port,
        sending: "GET /_apercu/evenements HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
    news = stream
    while true {
      _ = try stream.take(through: "data: ")
      let line = try stream.take(through: "\n")
      let told = try JSONDecoder().decode(News.self, from: Data(line.utf8))
      if isAwaited(told) { return told }
    }
  }
}
