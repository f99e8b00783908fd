import Foundation
import LegalWatch
import Law
import TestSupport

/// A copy of the open data in a folder that goes away with it.
struct MadeCopy {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// A copy that holds versions of articles.
  init(_ versions: MadeVersion...) throws {
    try self.init()
    for version in versions { try add(version) }
  }

  var path: String { folder.url.path }

  /// Puts a version where the open data puts it, perhaps within a delivery such as
  /// `20261127-213015`.
  func add(_ version: MadeVersion, delivered delivery: String? = nil) throws {
    try add(version.xml, at: (delivery.map { "\($0)/" } ?? "") + version.path)
  }

  /// Puts a file at a path.
  func add(_ text: String, at path: String) throws {
    try add(Array(text.utf8), at: path)
  }

  /// Puts a file at a path.
  func add(_ bytes: [UInt8], at path: String) throws {
    let file = folder.url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// Packs everything, as `tar` does, into an archive beside the folder's files.
  func packed(as name: String, into other: TemporaryFolder) throws -> String {
    let archive = other.url.appending(path: name).path
    let tar = Process()
    tar.executableURL = URL(filePath: "/usr/bin/env")
    tar.arguments = ["tar", name.hasSuffix(".gz") ? "-czf" : "-cf", archive, "-C", path, "."]
    try tar.run()
    tar.waitUntilExit()
    guard tar.terminationStatus == 0 else { throw CocoaError(.fileWriteUnknown) }
    return archive
  }

  /// What is read of it.
  func read(for articles: [CitedArticle] = [MadeVersion.cited]) -> LegalCopy {
    LegalCopyReader.read(path, for: articles)
  }

  /// What it says that a record does not.
  func news(
    since lock: TextLock = .empty, on day: CalendarDay = .test,
    of articles: [CitedArticle] = [MadeVersion.cited]
  ) -> LegalNews {
    LegalNews(read(for: articles), since: lock, of: articles, on: day)
  }
}

extension CalendarDay {
  /// The day of most tests.
  static let test = CalendarDay(2026, .november, 28)
}
