import Content
import ContentReading
import Diagnostics
import TestSupport

/// The content of this package, read once for all tests.
struct RealContent: Sendable {
  let files: [InputFile]
  let knowledge: KnowledgeBase
  let faults: [Fault]

  static let shared = Result { try RealContent() }

  /// Reads the content as of its own day.
  ///
  /// - Parameter more: Files that are read with it.
  init(with more: [InputFile] = []) throws {
    files = try Package.content.get() + more
    (knowledge, faults) = KnowledgeBase.read(
      files, in: "Content", on: try Package.contentDay.get(), for: .usual)
  }
}
