import Content
import ContentReading
import Diagnostics
import Foundation
import Law
import SiteRendering
import Testing
import TestSupport

/// A site rendered with the real templates.
struct Rendering: Sendable {
  let site: Site
  let faults: [Fault]
  let knowledge: KnowledgeBase
  let files: [String: [UInt8]]
  /// The pages, cut up.
  let pages: [String: HTMLTokens]

  /// The day of every build of a content that the tests write.
  static let day = CalendarDay(2026, .november, 21)

  /// The site of this package, without its address and with it.
  static let real = Result {
    try Rendering(Package.content.get(), baseURL: nil, on: Package.contentDay.get())
  }
  static let published = Result {
    try Rendering(
      Package.content.get(), baseURL: "https://cpf.exemple.fr", on: Package.contentDay.get())
  }

  /// The pages of such a folder, those of the checker left in one piece.
  init(
    _ content: TinyContent, baseURL: String? = nil, draw: Draw? = nil, core: [UInt8]? = nil,
    checker: [UInt8]? = [0], embedders: [EmbeddingOrigin] = []
  ) throws {
    let files = content.files.map { path, bytes in
      InputFile(path: path, components: path.split(separator: "/").map(String.init), bytes: bytes)
    }
    try self.init(
      files, baseURL: baseURL, draw: draw, core: core, checker: checker, embedders: embedders,
      cutting: { !$0.hasPrefix("verifier/") })
  }

  /// - Parameter isCut: Whether to cut up a page: it takes a while.
  init(
    _ content: [InputFile], baseURL: String?, draw: Draw? = nil, core: [UInt8]? = nil,
    checker: [UInt8]? = [0], embedders: [EmbeddingOrigin] = [], on day: CalendarDay = Self.day,
    cutting isCut: (String) -> Bool = { _ in true }
  ) throws {
    let contentFaults: [Fault]
    (knowledge, contentFaults) = KnowledgeBase.read(
      content, in: "Content", on: day, for: SiteMap.names)
    #expect(contentFaults.map(\.text) == [])
    let log = FaultLog()
    let options = SiteRenderer.Options(
      baseURL: baseURL, day: day, draw: draw, core: core, search: core, checker: checker,
      embedders: embedders)
    let renderer = try #require(
      SiteRenderer(
        knowledge, templates: Self.templateFiles(), in: "Templates", options: options, log))
    site = renderer.render(log)
    faults = log.faults
    files = Dictionary(
      site.files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    pages = files.filter { $0.key.hasSuffix(".html") && isCut($0.key) }.mapValues {
      HTMLTokens(String(decoding: $0, as: UTF8.self))
    }
  }

  func text(of path: String) throws -> String {
    String(decoding: try #require(files[path]), as: UTF8.self)
  }

  func page(_ path: String) throws -> HTMLTokens {
    try #require(pages[path])
  }

  static func templateFiles() throws -> [InputFile] {
    try Package.files(of: "Templates")
  }
}
