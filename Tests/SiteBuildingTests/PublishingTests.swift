import Diagnostics
import Foundation
import SiteBuilding
import SiteRendering
import Testing
import TestSupport

/// Building into a folder: what is written, what is left, what is taken away.
struct PublishingTests {
  private let site: TemporarySite

  init() throws {
    site = try TemporarySite()
  }

  @Test func theFirstBuildWritesAllAndTheSecondNothing() throws {
    let first = try site.publish()
    let files = site.contents().filter { $0.value != nil }
    #expect(first.written == files.count - 1)
    #expect((first.unchanged, first.removed) == (0, 0))
    #expect(files["index.html"] != nil && files["faq/permis/index.html"] != nil)
    let second = try site.publish()
    #expect((second.written, second.unchanged, second.removed) == (0, first.written, 0))
    #expect(site.contents() == site.contents().merging(files) { _, old in old })
  }

  @Test func nothingTemporaryIsLeft() throws {
    _ = try site.publish()
    let hidden = site.contents().keys.filter {
      $0.split(separator: "/").contains { $0.hasPrefix(".") }
    }
    #expect(hidden.sorted() == [".cpf-site", ".htaccess"])
  }

  /// The page of the entry, the export that holds every entry, the index and its answers.
  @Test func onlyWhatChangedIsWritten() throws {
    let first = try site.publish()
    let path = "Content/\(TinyContent.licence)"
    let text = TinyContent().text(of: TinyContent.licence).replacing("Trente", with: "Quarante")
    try site.write(text.utf8, to: path)
    let second = try site.publish()
    #expect((second.written, second.unchanged) == (4, first.written - 4))
  }

  @Test func thePageOfARemovedEntryIsTakenAway() throws {
    let extra = TinyContent().text(of: TinyContent.licence).replacing("Le permis", with: "La moto")
    try site.write(extra.utf8, to: "Content/faq/2-formations/autre.md")
    _ = try site.publish()
    try site.write("à moi".utf8, to: "site/notes.txt")
    try site.write("à moi".utf8, to: "site/faq/autre-chose/index.html")
    try site.remove("Content/faq/2-formations/autre.md")
    let publication = try site.publish()
    #expect(publication.removed == 1)
    let left = site.contents()
    #expect(left["faq/autre"] == nil && left["faq/autre/index.html"] == nil)
    #expect(left["faq/permis/index.html"] != nil)
    #expect(left["notes.txt"] == Data("à moi".utf8))
    #expect(left["faq/autre-chose/index.html"] == Data("à moi".utf8))
  }

  @Test func aForeignFileKeepsItsFolder() throws {
    let extra = TinyContent().text(of: TinyContent.licence).replacing("Le permis", with: "La moto")
    try site.write(extra.utf8, to: "Content/faq/2-formations/autre.md")
    _ = try site.publish()
    try site.write("à moi".utf8, to: "site/faq/autre/notes.txt")
    try site.remove("Content/faq/2-formations/autre.md")
    #expect(try site.publish().removed == 1)
    #expect(site.contents()["faq/autre/notes.txt"] == Data("à moi".utf8))
  }

  /// The list of what a build wrote must not be read as naming files that it did not write.
  @Test func aLineBreakInANameDoesNotTouchAForeignFile() throws {
    try site.write("x".utf8, to: "Templates/assets/a\nnotes.txt")
    _ = try site.publish()
    try site.write("à moi".utf8, to: "site/notes.txt")
    try site.remove("Templates/assets/a\nnotes.txt")
    _ = try site.publish()
    let left = site.contents()
    #expect(left["notes.txt"] == Data("à moi".utf8))
  }

  @Test func anEmptyFolderIsAccepted() throws {
    try site.makeFolder("site")
    #expect(try site.publish().written > 10)
  }

  @Test func aFolderOfAnotherIsRefused() throws {
    try site.write("à moi".utf8, to: "site/notes.txt")
    let before = site.contents()
    let faults = try site.refusal()
    #expect(faults.map(\.id) == ["sortie-refusee"])
    #expect(faults.map(\.place) == [Place("site")])
    #expect(site.contents() == before)
  }

  @Test(arguments: [
    "Content", "Content/site", "Templates", "Templates/assets/site", ".", "Content/../Content/site",
  ])
  func theSourcesAreKeptApart(output: String) throws {
    let before = site.contents(of: "")
    #expect(try site.refusal(into: output).map(\.id) == ["sortie-refusee"])
    #expect(site.contents(of: "") == before)
  }

  @Test func theSourcesAreKeptApartBehindALink() throws {
    try site.link("lien", to: site.path("Content"))
    let before = site.contents(of: "Content")
    _ = site.build(into: "lien")
    #expect(site.contents(of: "Content") == before)
    _ = site.build(into: "lien/nouveau")
    #expect(site.contents(of: "Content") == before)
  }

  @Test func nothingIsWrittenThroughALinkOutOfTheSite() throws {
    _ = try site.publish()
    try site.remove("site/faq")
    try site.write("à moi".utf8, to: "ailleurs/notes.txt")
    try site.link("site/faq", to: site.path("ailleurs"))
    let faults = try site.refusal()
    #expect(faults.map(\.id) == ["fichier-etranger"])
    #expect(faults.map(\.place) == [Place("site/faq")])
    #expect(site.contents(of: "ailleurs").keys.sorted() == ["notes.txt"])
  }

  @Test func aBuildCutShortIsTakenUpAgain() throws {
    _ = try site.publish()
    let whole = site.contents()
    let page = try #require(whole.keys.sorted().first { $0.hasPrefix("faq/") })
    try site.remove("site/\(page)")
    #expect(try site.publish().written == 1)
    #expect(site.contents() == whole)
  }

  @Test func aNameThatOnlyBeginsLikeTheSourcesIsAccepted() throws {
    #expect(try site.publish(into: "Content-site").written > 10)
  }

  @Test func aFileIsNoFolder() throws {
    try site.write("à moi".utf8, to: "site")
    #expect(try site.refusal().map(\.id) == ["sortie-refusee"])
    #expect(try site.refusal(into: "site/dedans").map(\.id) == ["ecriture-impossible"])
    #expect(try Data(contentsOf: site.output) == Data("à moi".utf8))
  }
}
