import Content
import ContentReading
import Diagnostics
import Foundation
import Law
import SiteRendering
import Synchronization
import Testing
import TestSupport

/// A site rendered with the real templates: one page where a test asks for one, all of it where a
/// test looks at all.
final class Rendering: Sendable {
  let knowledge: KnowledgeBase
  private let renderer: SiteRenderer
  private let shelf: SiteShelf
  /// Whether to cut up a page where all are: it takes a while.
  private let isCut: @Sendable (String) -> Bool
  /// What was found before any page was made.
  private let foundBefore: [Fault]
  private let made = Mutex<Whole?>(nil)

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
  ///
  /// - Parameter kinds: The faults that the content may have.
  convenience init(
    _ content: TinyContent, baseURL: String? = nil, draw: Draw? = nil, core: [UInt8]? = nil,
    checker: [UInt8]? = [0], embedders: [EmbeddingOrigin] = [], despite kinds: Set<FaultKind> = []
  ) throws {
    let files = content.files.map { path, bytes in
      InputFile(path: path, components: path.split(separator: "/").map(String.init), bytes: bytes)
    }
    try self.init(
      files, baseURL: baseURL, draw: draw, core: core, checker: checker, embedders: embedders,
      despite: kinds, cutting: { !$0.hasPrefix("verifier/") })
  }

  init(
    _ content: [InputFile], baseURL: String?, draw: Draw? = nil, core: [UInt8]? = nil,
    checker: [UInt8]? = [0], embedders: [EmbeddingOrigin] = [], on day: CalendarDay = Rendering.day,
    despite kinds: Set<FaultKind> = [],
    cutting isCut: @escaping @Sendable (String) -> Bool = { _ in true }
  ) throws {
    let contentFaults: [Fault]
    (knowledge, contentFaults) = KnowledgeBase.read(
      content, in: "Content", on: day, for: SiteMap.names)
    #expect(contentFaults.filter { !kinds.contains($0.kind) }.map(\.text) == [])
    self.isCut = isCut
    let options = SiteRenderer.Options(
      baseURL: baseURL, day: day, draw: draw, core: core, search: core, checker: checker,
      embedders: embedders)
    let log = FaultLog()
    let basis = try #require(Self.basis(on: day, drawnBy: draw, log))
    renderer = try #require(
      SiteRenderer(
        knowledge, templates: Self.templateFiles(), in: "Templates", options: options, basis: basis,
        log))
    foundBefore = log.faults
    shelf = SiteShelf(renderer)
  }

  /// The proof of the rules is the same for every content of a day.
  private static let bases = Mutex<[CalendarDay: RulesBasis]>([:])

  private static func basis(
    on day: CalendarDay, drawnBy draw: Draw?, _ log: FaultLog
  ) -> RulesBasis? {
    guard draw == nil else { return RulesBasis(on: day, drawnBy: draw, log) }
    return bases.withLock { bases in
      if let basis = bases[day] { return basis }
      bases[day] = RulesBasis(on: day, drawnBy: nil, log)
      return bases[day]
    }
  }

  /// All of the site.
  private struct Whole: Sendable {
    let site: Site
    let faults: [Fault]
    let files: [String: [UInt8]]
    let pages: [String: HTMLTokens]
  }

  private var whole: Whole {
    made.withLock { made in
      if let made { return made }
      let log = FaultLog()
      let site = renderer.render(log)
      let files = Dictionary(
        site.files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
      let pages = files.filter { $0.key.hasSuffix(".html") && isCut($0.key) }.mapValues {
        HTMLTokens(String(decoding: $0, as: UTF8.self))
      }
      let whole = Whole(site: site, faults: foundBefore + log.faults, files: files, pages: pages)
      made = whole
      return whole
    }
  }

  var site: Site { whole.site }
  var faults: [Fault] { whole.faults }
  var files: [String: [UInt8]] { whole.files }
  /// The pages, cut up.
  var pages: [String: HTMLTokens] { whole.pages }

  func text(of path: String) throws -> String {
    String(decoding: try #require(shelf.file(at: path)).bytes, as: UTF8.self)
  }

  func page(_ path: String) throws -> HTMLTokens {
    try made.withLock { $0?.pages[path] } ?? HTMLTokens(text(of: path))
  }

  static func templateFiles() throws -> [InputFile] {
    try Package.files(of: "Templates")
  }
}
