import Diagnostics
import Foundation
import SiteBuilding
import Testing

/// The module for browsers, as a build takes it.
struct ModuleFileTests {
  private let site: TemporarySite

  init() throws {
    site = try TemporarySite()
  }

  /// Every byte is there, as a page reads it.
  @Test func isPublishedAsAScriptWithItsBytes() throws {
    let bytes = [0x00, 0x61, 0x73, 0x6D] + (0...255).map { UInt8($0) }
    try site.write(bytes, to: "coeur.wasm")
    _ = site.build(core: "coeur.wasm")
    let file = try #require(site.contents()["assets/coeur-module.js"] ?? nil)
    let script = String(decoding: file, as: UTF8.self)
    let start = try #require(script.firstRange(of: "bytes = '")).upperBound
    let end = try #require(script.lastIndex(of: "'"))
    #expect(try unescaped(script[start..<end]) == bytes)
  }

  /// A text as JavaScript reads it between quotes.
  private func unescaped(_ text: Substring) throws -> [UInt8] {
    var scalars = text.unicodeScalars[...]
    var bytes: [UInt8] = []
    while let first = scalars.popFirst() {
      guard first == "\\" else {
        bytes.append(try #require(UInt8(exactly: first.value)))
        continue
      }
      let letters: [Unicode.Scalar: UInt8] = ["n": 10, "r": 13, "'": 39, "\\": 92]
      let byte = scalars.popFirst().flatMap { letters[$0] }
      bytes.append(try #require(byte))
    }
    return bytes
  }

  @Test func withoutItNothingIsPublishedForIt() throws {
    _ = site.build()
    #expect(!site.contents().keys.contains { $0.contains("coeur") })
  }

  @Test func aMissingFileAndAForeignOneAreRefused() throws {
    try site.write("<html>".utf8, to: "page.html")
    #expect(try site.refusal(core: "absent.wasm").map(\.id) == ["fichier-illisible"])
    #expect(try site.refusal(core: "page.html").map(\.id) == ["module-etranger"])
  }
}
