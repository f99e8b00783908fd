import CommandLineTools
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
  let files: [String: [UInt8]]
  /// The pages, cut up.
  let pages: [String: HTMLTokens]

  /// The day of every build of a content that the tests write.
  static let day = CalendarDay(2026, .november, 21)
  /// The day of every build of the content of this package, whose dates follow the calendar.
  static let today = CalendarDay.today

  /// The site of this package, without its address and with it.
  static let real = Result { try Rendering(contentFiles(), baseURL: nil, on: today) }
  static let published = Result {
    try Rendering(contentFiles(), baseURL: "https://cpf.exemple.fr", on: today)
  }

  /// The pages of such a folder, those of the checker left in one piece.
  init(
    _ content: TinyContent, baseURL: String? = nil, draw: Draw? = nil, core: [UInt8]? = nil
  ) throws {
    let files = content.files.map { path, bytes in
      InputFile(path: path, components: path.split(separator: "/").map(String.init), bytes: bytes)
    }
    try self.init(
      files, baseURL: baseURL, draw: draw, core: core, cutting: { !$0.hasPrefix("verifier/") })
  }

  /// - Parameter isCut: Whether to cut up a page: it takes a while.
  init(
    _ content: [InputFile], baseURL: String?, draw: Draw? = nil, core: [UInt8]? = nil,
    on day: CalendarDay = Self.day,
    cutting isCut: (String) -> Bool = { _ in true }
  ) throws {
    let (knowledge, contentFaults) = KnowledgeBase.read(content, in: "Content", on: day)
    #expect(contentFaults.map(\.text) == [])
    let log = FaultLog()
    let options = SiteRenderer.Options(baseURL: baseURL, day: day, draw: draw, core: core)
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

  static func contentFiles() throws -> [InputFile] {
    try PackageFolder.files(of: "Content").map {
      InputFile(
        path: $0.components.joined(separator: "/"), components: $0.components, bytes: $0.bytes)
    }
  }

  static func templateFiles() throws -> [InputFile] {
    try PackageFolder.files(of: "Templates").map {
      InputFile(
        path: "Templates/\($0.components.joined(separator: "/"))", components: $0.components,
        bytes: $0.bytes)
    }
  }
}
