import Diagnostics
import Foundation
import Testing
import TestSupport

/// What may be in a folder, and what is never read.
struct FolderReaderTests {
  private let site: TemporarySite
  private let entry = "Content/\(TinyContent.licence)"

  init() throws {
    site = try TemporarySite()
  }

  @Test func aMissingFolderIsAFault() throws {
    let faults = try site.refusal(content: "rien", templates: "rien-non-plus")
    #expect(faults.map(\.id) == ["dossier-absent", "dossier-absent"])
    #expect(faults.map(\.place) == [Place("rien"), Place("rien-non-plus")])
  }

  @Test func aFileIsNoFolder() throws {
    #expect(try site.refusal(content: entry).map(\.id) == ["dossier-absent"])
    #expect(try site.refusal(content: entry).map(\.place) == [Place(entry)])
  }

  @Test func aHugeFileIsRefusedBeforeItIsRead() throws {
    let path = "Content/faq/2-formations/enorme.md"
    try site.write([], to: path)
    let handle = try FileHandle(forWritingTo: site.root.appending(path: path))
    try handle.truncate(atOffset: 50 * 1_048_576)
    try handle.close()
    let faults = try site.refusal()
    #expect(faults.map(\.id) == ["fichier-trop-gros"])
    #expect(faults.map(\.place) == [Place(path)])
  }

  @Test func aHugeEntryHasNoFollowOnFaults() throws {
    let handle = try FileHandle(forWritingTo: site.root.appending(path: entry))
    try handle.truncate(atOffset: 50 * 1_048_576)
    try handle.close()
    let ids = try site.refusal().map(\.id)
    #expect(ids.contains("fichier-trop-gros"))
    #expect(ids == ["fichier-trop-gros"])
  }

  @Test func aLinkOutOfTheFolderIsNotFollowed() throws {
    try site.write("---\n".utf8, to: "dehors/secret.md")
    try site.link("Content/faq/2-formations/secret.md", to: site.path("dehors/secret.md"))
    try site.link("Content/faq/3-dehors", to: "../../dehors")
    let faults = try site.refusal()
    #expect(faults.map(\.id) == ["lien-sortant", "lien-sortant"])
    #expect(
      faults.map(\.place) == [
        Place("Content/faq/2-formations/secret.md"), Place("Content/faq/3-dehors"),
      ])
  }

  @Test func aLinkBesideTheFolderIsNotTakenForOneInside() throws {
    try site.write("---\n".utf8, to: "Content-prive/secret.md")
    try site.link("Content/faq/2-formations/secret.md", to: site.path("Content-prive/secret.md"))
    #expect(try site.refusal().map(\.id) == ["lien-sortant"])
  }

  @Test func aLinkThatLeadsNowhereIsAFault() throws {
    try site.link("Content/faq/2-formations/rien.md", to: "nulle-part.md")
    let faults = try site.refusal()
    #expect(faults.map(\.place) == [Place("Content/faq/2-formations/rien.md")])
    #expect(["fichier-illisible", "lien-sortant"].contains(faults.first?.id))
  }

  @Test func linksInALoopAreFaults() throws {
    try site.link("Content/faq/2-formations/a.md", to: "b.md")
    try site.link("Content/faq/2-formations/b.md", to: "a.md")
    try site.link("Content/faq/2-formations/encore", to: "../2-formations")
    try site.link("Content/tout", to: ".")
    let faults = try site.refusal()
    #expect(
      faults.map(\.place.path) == [
        "Content/faq/2-formations/a.md", "Content/faq/2-formations/b.md",
        "Content/faq/2-formations/encore", "Content/tout",
      ])
    #expect(Set(faults.map(\.id)).isSubset(of: ["fichier-illisible", "lien-sortant"]))
  }

  @Test func aLinkWithinTheFolderIsFollowed() throws {
    let moved = "Templates/assets/vrai.css"
    try site.write("x".utf8, to: moved)
    try site.link("Templates/assets/lien.css", to: "vrai.css")
    _ = try site.publish()
    #expect(site.contents()["assets/lien.css"] == Data("x".utf8))
  }

  /// Reading a pipe would wait for ever.
  @Test func aPipeIsNotRead() throws {
    let pipe = Process()
    pipe.executableURL = URL(filePath: "/usr/bin/env")
    pipe.arguments = ["mkfifo", site.path("Content/faq/2-formations/tuyau.md")]
    try pipe.run()
    pipe.waitUntilExit()
    let faults = try site.refusal()
    #expect(faults.map(\.id) == ["fichier-illisible"])
    #expect(faults.map(\.place) == [Place("Content/faq/2-formations/tuyau.md")])
  }

  @Test func hiddenFilesAreIgnored() throws {
    try site.write([0xFF], to: "Content/.DS_Store")
    try site.write([0xFF], to: "Content/faq/2-formations/.permis.md.swp")
    try site.write([0xFF], to: "Content/.git/config")
    try site.write([0xFF], to: "Templates/assets/.cache")
    _ = try site.publish()
    #expect(site.contents()["assets/.cache"] == nil)
  }

  @Test func theFolderItselfMayBeALink() throws {
    try site.link("lien", to: "Content")
    try site.write([], to: "Content/intrus.txt")
    let faults = try site.refusal(content: "lien")
    #expect(faults.map(\.place) == [Place("lien/intrus.txt")])
  }

  @Test func aSlashAtTheEndIsNotShown() throws {
    try site.remove("Content/site.yml")
    let faults = try site.refusal(content: "Content/")
    #expect(faults.map(\.id) == ["fichier-manquant"])
    #expect(faults.map(\.place) == [Place("Content/site.yml")])
  }

  /// The section's id would be a way out of the site.
  @Test func noPageIsWrittenOutOfTheSite() throws {
    let text = TinyContent().text(of: "rubriques.yml")
    let row = "- {id: \"../../dehors\", titre: x, resume: y}\n"
    try site.write((text + row).utf8, to: "Content/rubriques.yml")
    _ = site.build()
    let out = site.contents(of: "").keys.filter { $0.hasPrefix("dehors") }
    #expect(out == [])
  }
}
