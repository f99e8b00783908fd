import Diagnostics
import Foundation
import SiteBuilding
import SiteRendering
import Testing
import TestSupport

/// All or nothing: whatever goes wrong, an earlier site stays as it was.
struct InterruptionTests {
  private let site: TemporarySite

  init() throws {
    site = try TemporarySite()
  }

  private func change(_ old: String, _ new: String, in path: String) throws {
    var content = TinyContent()
    try content.replace(old, with: new, in: path)
    try site.write(content.text(of: path).utf8, to: "Content/\(path)")
  }

  @Test func faultsWriteNothing() throws {
    try change("Trente heures", "<b>Trente</b> heures", in: TinyContent.licence)
    #expect(Set(try site.refusal().map(\.id)) == ["html-refuse"])
    #expect(site.contents(of: "").keys.allSatisfy { !$0.hasPrefix("site") })
  }

  @Test(arguments: [
    (TinyContent.licence, "Trente heures", "[x](rien)"),
    (TinyContent.secondment, "verdict: autre-organisme", "verdict: non"),
    ("site.yml", "editeur:", "pied:"),
  ])
  func faultsLeaveAnEarlierSiteAlone(path: String, old: String, new: String) throws {
    _ = try site.publish()
    let before = site.contents()
    try change(old, new, in: path)
    _ = try site.refusal()
    #expect(site.contents() == before)
  }

  @Test func aFaultInATemplateLeavesAnEarlierSiteAlone() throws {
    _ = try site.publish()
    let before = site.contents()
    try site.write("<h1>{{rien}}</h1>".utf8, to: "Templates/introuvable.mustache")
    #expect(try site.refusal().map(\.id) == ["nom-inconnu"])
    #expect(site.contents() == before)
  }

  /// A folder of the site cannot be made, because a file of another has its name.
  @Test func aFailureBeforeTheEndLeavesNoTemporaryFile() throws {
    _ = try site.publish()
    try site.remove("site/verifier")
    try site.write("à moi".utf8, to: "site/verifier")
    let before = site.contents()
    try change("Trente heures", "Quarante heures", in: TinyContent.licence)
    #expect(try site.refusal().map(\.id) == ["fichier-etranger"])
    #expect(site.contents() == before)
  }

  /// The last file of the site cannot be put in its place.
  @Test func aFailureAtTheEndLeavesAnEarlierSiteAlone() throws {
    _ = try site.publish()
    try site.remove("site/sitemap.xml")
    try site.write("à moi".utf8, to: "site/sitemap.xml/notes.txt")
    let before = site.contents()
    try change("Trente heures", "Quarante heures", in: TinyContent.licence)
    #expect(try site.refusal().map(\.id) == ["fichier-etranger"])
    let after = site.contents()
    #expect(Set(after.keys) == Set(before.keys))
    #expect(after == before)
  }

  /// A name that is as long as a disk allows leaves no room for a temporary one.
  @Test func aLongNameIsPublished() throws {
    let name = String(repeating: "a", count: 240) + ".css"
    try site.write("x".utf8, to: "Templates/assets/\(name)")
    let outcome = site.build()
    let left = site.contents()
    #expect(outcome.isPublished)
    #expect(left["assets/\(name)"] == Data("x".utf8))
  }

  @Test func afterAFailedFirstBuildTheNextOneSucceeds() throws {
    let name = String(repeating: "a", count: 240) + ".css"
    try site.write("x".utf8, to: "Templates/assets/\(name)")
    _ = site.build()
    try site.remove("Templates/assets/\(name)")
    let outcome = site.build()
    #expect(outcome.isPublished)
  }
}

extension SiteBuild.Outcome {
  /// Whether the site was written.
  fileprivate var isPublished: Bool {
    switch self {
    case .published: true
    case .refused: false
    }
  }
}
