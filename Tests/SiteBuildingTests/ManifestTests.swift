import Diagnostics
import Foundation
@testable import SiteBuilding
@testable import SiteRendering
import Testing
import TestSupport

/// The list of what a build wrote.
struct ManifestTests {
  @Test func whatIsWrittenIsReadBack() throws {
    let manifest = Manifest([
      "a b/é.html": Manifest.Entry(of: Array("x".utf8)),
      "a\nb\\nc": Manifest.Entry(of: []),
    ])
    #expect(try Manifest(reading: manifest.bytes) == manifest)
    let figures = Site.Figures(
      entries: 1, drafts: 2, staleEntries: 3, pages: 4, checkerPages: 5, paths: 6, nodes: 7,
      rules: 8)
    let origin = SiteOrigin(digest: SHA256.hexadecimal(of: []), figures: figures)
    let known = Manifest(manifest.entries, origin: origin)
    #expect(try Manifest(reading: known.bytes) == known)
    #expect(try Manifest(reading: Manifest.empty.bytes) == .empty)
  }

  @Test func theFirstVersionIsRead() throws {
    let manifest = try Manifest(reading: Array("a\0b/c\nd\0".utf8))
    #expect(manifest.entries.keys.sorted() == ["a", "b/c\nd"])
    #expect(manifest.entries.values.allSatisfy { $0 == nil })
  }

  @Test(arguments: ["x", "a\nb", "a\0b"]) func aListOfSomethingElseIsRefused(text: String) {
    #expect(throws: Manifest.Refusal.self) { try Manifest(reading: Array(text.utf8)) }
  }

  /// `sha256sum` agrees, for lengths around those of its blocks.
  @Test(arguments: [0, 1, 3, 55, 56, 63, 64, 65, 119, 120, 128, 1000, 100_000])
  func digestsAreThoseOfOthers(length: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
    try Data(bytes).write(to: folder.url.appending(path: "f"))
    let run = try ProgramRun(script: "sha256sum f", "cpf-site", in: folder.url)
    #expect(run.output == SHA256.hexadecimal(of: bytes) + "  f\n")
  }

  /// Every file of the site is listed with its size and its digest, and nothing else is.
  @Test func aSiteIsWhatItsListSays() throws {
    let site = try TemporarySite()
    _ = try site.publish()
    try site.write(
      TinyContent().text(of: TinyContent.licence).replacing("Trente", with: "Vingt").utf8,
      to: "Content/\(TinyContent.licence)")
    _ = try site.publish()
    try site.expectWhole()
  }

  @Test func aListOfTheFirstVersionIsTakenUp() throws {
    let site = try TemporarySite()
    _ = try site.publish()
    let whole = site.contents()
    let paths = whole.filter { $0.value != nil }.keys.filter { $0 != Manifest.name }
    try site.write(paths.map { $0 + "\0" }.joined().utf8, to: "site/\(Manifest.name)")
    let publication = try site.publish()
    #expect((publication.written, publication.removed) == (0, 0))
    #expect(site.contents() == whole)
  }

  @Test(arguments: [
    "cpf-site 4\n", "cpf-site 2\nrien\n", "cpf-site 3\norigine 0\n", "cpf-site 2\nabc 3 a/b\n",
  ])
  func aListThatCannotBeReadLeavesTheFolderAlone(text: String) throws {
    let site = try TemporarySite()
    try site.write(text.utf8, to: "site/\(Manifest.name)")
    try site.write("à moi".utf8, to: "site/notes.txt")
    let before = site.contents()
    let faults = try site.refusal()
    #expect(faults.map(\.id) == ["sortie-refusee"])
    #expect(faults.map(\.place) == [Place("site/\(Manifest.name)")])
    #expect(site.contents() == before)
  }

  /// What a forged list names outside the folder is left alone.
  @Test func aListReachesNothingOutside() throws {
    let site = try TemporarySite()
    try site.write("à moi".utf8, to: "dehors.txt")
    let digest = String(repeating: "0", count: 64)
    let lines = ["../dehors.txt", site.path("dehors.txt"), "a/../../dehors.txt"]
      .map { "\(digest) 5 \($0)\n" }
    try site.write((["cpf-site 2\n"] + lines).joined().utf8, to: "site/\(Manifest.name)")
    #expect(try site.publish().removed == 0)
    #expect(try Data(contentsOf: site.root.appending(path: "dehors.txt")) == Data("à moi".utf8))
  }
}

extension TemporarySite {
  /// Checks that the published site is what its list says.
  func expectWhole(_ place: SourceLocation = #_sourceLocation) throws {
    let files = contents().compactMapValues(\.self)
    let list = try Manifest(reading: Array(try #require(files[Manifest.name])))
    #expect(
      Set(list.entries.keys) == Set(files.keys).subtracting([Manifest.name]), sourceLocation: place)
    for (path, entry) in list.entries {
      let bytes = Array(files[path] ?? Data())
      #expect(entry == Manifest.Entry(of: bytes), "\(path)", sourceLocation: place)
    }
  }
}
