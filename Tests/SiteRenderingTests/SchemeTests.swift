import Diagnostics
import Foundation
import SiteRendering
import Testing
import TestSupport

/// All the questions of a status: drawn where that can be done, and as text everywhere.
struct SchemeTests {
  private static let status = "verifier/titulaire/index.html"
  private static let plain = Result { try rendering(nil) }
  private static let drawn = Result {
    try rendering { graph in
      Array("<?xml?><!DOCTYPE svg \"http://dtd\">\n<svg width=\"1\">\(graph)</svg>\n".utf8)
    }
  }

  private static func rendering(_ draw: Draw?) throws -> Rendering {
    try Rendering(TinyContent(), draw: draw)
  }

  @Test func theImageIsShownWithWordsInItsPlace() throws {
    let drawn = try Self.drawn.get()
    let image = try #require(HTMLTokens(drawn.text(of: Self.status)).imageOfScheme)
    #expect(image["src"] == "../../verifier/titulaire/schema.svg")
    #expect(image["alt"]?.contains("Fonctionnaire titulaire") == true)
    #expect(drawn.faults.map(\.text) == [])
  }

  @Test func theImagePointsNowhereAndHasATitle() throws {
    let svg = try Self.drawn.get().text(of: "verifier/titulaire/schema.svg")
    let title = "Questions et réponses : Fonctionnaire titulaire"
    #expect(svg.hasPrefix("<svg lang=\"fr\" width=\"1\"><title>\(title)</title>digraph"))
    #expect(svg.hasSuffix("</svg>\n"))
  }

  @Test func everyStatusThatIsAskedMoreHasItsImage() throws {
    let drawn = try Self.drawn.get()
    let images = drawn.files.keys.filter { $0.hasSuffix("/schema.svg") }
    let asking = drawn.files.filter { path, bytes in
      let page = String(decoding: bytes, as: UTF8.self)
      return path.split(separator: "/").count == 3 && path.hasPrefix("verifier/")
        && page.contains("class=\"choix\"")
    }.keys
    #expect(!asking.isEmpty)
    #expect(
      Set(images) == Set(asking.map { $0.replacing("index.html", with: "schema.svg") }))
  }

  @Test func theGraphIsThatOfTheStatus() throws {
    let elected = try Self.drawn.get().text(of: "verifier/elu/schema.svg")
    #expect(elected.contains("digraph \"Questions et réponses : Élu local\""))
    #expect(elected.contains("comme pour"))
    #expect(!elected.contains("Quelle formation"))
  }

  /// The text is there whether or not there is an image.
  @Test func theTextStandsAlone() throws {
    let page = try Self.plain.get().text(of: Self.status)
    #expect(HTMLTokens(page).imageOfScheme == nil)
    #expect(page.contains("id=\"question-1\"") && page.contains("<strong>pas pour l’instant"))
    let drawn = try Self.drawn.get().text(of: Self.status)
    let start = "<summary>Les questions et les réponses"
    #expect(drawn.split(separator: start).last == page.split(separator: start).last)
  }

  @Test func aFailureIsToldOnceAndLeavesTheText() throws {
    let fault = Fault(.failedDrawing, at: Place("dot"), "panne", severity: .warning)
    let failed = try Self.rendering { _ throws(DrawingError) in throw DrawingError(fault) }
    #expect(failed.faults == [fault])
    #expect(try failed.text(of: Self.status) == Self.plain.get().text(of: Self.status))
    #expect(failed.files.keys.allSatisfy { !$0.hasSuffix("schema.svg") })
  }

  @Test func whatIsNoImageIsRefused() throws {
    let refused = try Self.rendering { _ in Array("Erreur".utf8) }
    #expect(refused.faults.map(\.id) == ["dessin-illisible"])
    #expect(refused.faults.map(\.severity) == [.warning])
  }
}

extension HTMLTokens {
  /// The attributes of the image of all the questions.
  fileprivate var imageOfScheme: [String: String]? {
    let images = tokens.compactMap { token -> [String: String]? in
      guard case .start("img", let attributes) = token else { return nil }
      return Dictionary(attributes.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    }
    return images.first { $0["src"]?.hasSuffix("schema.svg") == true }
  }
}
