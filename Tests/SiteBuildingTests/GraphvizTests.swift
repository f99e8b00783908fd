import Diagnostics
import Foundation
import SiteBuilding
import SiteRendering
import Testing
import TestSupport

/// The program that draws, real or played by a script.
struct GraphvizTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// A `dot` that is a script, in a folder of its own.
  private func dot(_ script: String, limit: Int = 20) throws -> Graphviz {
    let url = folder.url.appending(path: "dot")
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: url)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: url.path)
    return try #require(Graphviz(searchPath: "/nulle-part:\(folder.url.path)", limit: limit))
  }

  private func failure(of graphviz: Graphviz) -> Fault? {
    do throws(DrawingError) {
      _ = try graphviz.draw("digraph {}")
      return nil
    } catch {
      return error.fault
    }
  }

  @Test func whereItIsNotInstalledThereIsNone() throws {
    try Data().write(to: folder.url.appending(path: "dot"))
    #expect(Graphviz(searchPath: folder.url.path) == nil)
    #expect(Graphviz(searchPath: "") == nil)
  }

  @Test func givesTheGraphAndTakesTheImage() throws {
    let bytes = try dot("[ \"$1\" = -Tsvg ] && cat \"$4\" > \"$3\"").draw("digraph { é }")
    #expect(String(decoding: bytes, as: UTF8.self) == "digraph { é }")
  }

  @Test func tellsWhatTheProgramSaidWhenItFailed() throws {
    let fault = failure(of: try dot("echo 'syntax error' >&2; exit 3"))
    #expect(fault?.id == "dessin-impossible")
    #expect(fault?.severity == .warning)
    #expect(fault?.place.path == folder.url.appending(path: "dot").path)
    #expect(fault?.message.contains("3") == true)
    #expect(fault?.notes == ["syntax error"])
  }

  @Test func aProgramThatWritesNothingHasFailed() throws {
    #expect(failure(of: try dot("exit 0"))?.id == "dessin-impossible")
  }

  @Test func aProgramThatNeverEndsIsEnded() throws {
    let fault = failure(of: try dot("exec sleep 1000", limit: 0))
    #expect(fault?.id == "dessin-impossible")
  }

  @Test func whatCannotBeRunIsTold() throws {
    let graphviz = try dot("")
    try Data("#!/nulle/part\n".utf8).write(to: folder.url.appending(path: "dot"))
    #expect(failure(of: graphviz)?.id == "dessin-impossible")
  }

  @Test(.enabled(if: Graphviz() != nil, "Graphviz is not installed"))
  func theRealProgramDrawsTheSite() throws {
    let site = try TemporarySite()
    let graphviz = try #require(Graphviz())
    guard case .published = site.build(draw: graphviz.draw) else {
      Issue.record("not published")
      return
    }
    let images = site.contents().filter { $0.key.hasSuffix("schema.svg") }
    #expect(images.count > 5)
    for (path, data) in images {
      let text = String(decoding: try #require(data), as: UTF8.self)
      #expect(text.hasPrefix("<svg lang=\"fr\""), "\(path)")
      #expect(text.contains("<title>Questions et réponses"), "\(path)")
      #expect(text.contains("fill=\"white\""), "\(path)")
      let references = text.replacing(#/ xmlns(:xlink)?="[^"]*"/#, with: "")
      #expect(!references.contains("http") && !references.contains("href"), "\(path)")
      #expect(!text.contains("<script") && !text.contains("<!DOCTYPE"), "\(path)")
    }
    guard case .published(_, let again, _) = site.build(draw: graphviz.draw) else { return }
    #expect(again.written == 0)
  }
}
