import Diagnostics
import Foundation
@testable import SiteBuilding
import Testing
import TestSupport

/// How a new site takes the place of the earlier one, and what stays of that.
struct SwapTests {
  private let site: TemporarySite
  private let page = "site/faq/permis/index.html"
  private let other = "site/faq/detachement/index.html"

  init() throws {
    site = try TemporarySite()
  }

  private func change(_ new: String = "Quarante heures") throws {
    let text = TinyContent().text(of: TinyContent.licence).replacing("Trente heures", with: new)
    try site.write(text.utf8, to: "Content/\(TinyContent.licence)")
  }

  private func status(_ path: String) throws -> stat {
    try #require(DiskFile.status(at: site.path(path)))
  }

  /// What stands beside the sources: nothing but the site.
  private func expectNothingElse() {
    let names = try? FileManager.default.contentsOfDirectory(atPath: site.root.path)
    #expect(names?.sorted() == ["Content", "Templates", "site"])
  }

  @Test func whatDidNotChangeIsTheSameFile() throws {
    _ = try site.publish()
    let (folder, before, changed) = (try status("site"), try status(other), try status(page))
    try change()
    _ = try site.publish()
    let after = try status(other)
    #expect(after.st_ino == before.st_ino && after.st_mtim.tv_nsec == before.st_mtim.tv_nsec)
    #expect(after.st_nlink == 1)
    #expect(try status(page).st_ino != changed.st_ino)
    #expect(try status("site").st_ino != folder.st_ino)
    expectNothingElse()
  }

  /// Another name of a file, such as one that someone keeps, never sees the next site's bytes.
  @Test func noFileIsWrittenInPlace() throws {
    _ = try site.publish()
    let before = try Data(contentsOf: site.root.appending(path: page))
    try DiskFile.link(site.path(page), to: site.path("gardee.html"))
    try change()
    _ = try site.publish()
    #expect(try Data(contentsOf: site.root.appending(path: "gardee.html")) == before)
    #expect(try Data(contentsOf: site.root.appending(path: page)) != before)
  }

  @Test func aBuildThatChangesNothingSwapsNothing() throws {
    _ = try site.publish()
    let before = try status("site")
    _ = try site.publish()
    #expect(try status("site").st_ino == before.st_ino)
    expectNothingElse()
  }

  @Test func permissionsAreKept() throws {
    _ = try site.publish()
    #expect(unsafe chmod(site.path("site"), 0o2750) == 0)
    #expect(unsafe chmod(site.path(page), 0o640) == 0)
    #expect(unsafe chmod(site.path(other), 0o600) == 0)
    try change()
    _ = try site.publish()
    #expect(try status("site").st_mode & 0o7777 == 0o2750)
    #expect(try status(page).st_mode & 0o7777 == 0o640)
    #expect(try status(other).st_mode & 0o7777 == 0o600)
  }

  @Test func aFolderOfOthersStaysPrivate() throws {
    _ = try site.publish()
    try site.write("à moi".utf8, to: "site/prive/dedans/note")
    try site.makeFolder("site/vide")
    let folders = ["site/prive", "site/prive/dedans", "site/vide"]
    for folder in folders { #expect(unsafe chmod(site.path(folder), 0o700) == 0) }
    try change()
    _ = try site.publish()
    for folder in folders { #expect(try status(folder).st_mode & 0o7777 == 0o700, "\(folder)") }
  }

  /// What is put into a new folder between the look at the site and the swap.
  @Test func whatOthersAddMeanwhileMovesAlong() throws {
    try site.makeFolder("site")
    let folder = try OutputFolder(site.path("site"), apartFrom: [])
    try site.write("à moi".utf8, to: ".site.cpf-site-ancien/neuf/encore/note")
    try FormerSite(path: folder.former, folder: folder).discard(besides: .empty)
    #expect(site.contents()["neuf/encore/note"] == Data("à moi".utf8))
    #expect(try site.namesBeside == ["site"])
  }

  /// A file within a folder whose name a file of the new site has: it stays where it is, and is named.
  @Test func whatCannotMoveAlongIsKept() throws {
    try site.makeFolder("site")
    let folder = try OutputFolder(site.path("site"), apartFrom: [])
    try site.write("à nous".utf8, to: "site/a")
    try site.write("à moi".utf8, to: ".site.cpf-site-ancien/a/note")
    #expect(throws: PublishingError.self) {
      try FormerSite(path: folder.former, folder: folder).discard(besides: .empty)
    }
    #expect(site.contents(of: ".site.cpf-site-ancien")["a/note"] == Data("à moi".utf8))
  }

  /// Killed behind the swap, a build leaves the earlier site aside, with what others put into it.
  @Test(arguments: [".site.cpf-site-ancien", ".site.cpf-site-neuf"])
  func whatOthersPutIntoALeftSiteMovesToTheNewOne(aside: String) throws {
    _ = try site.publish()
    try FileManager.default.copyItem(atPath: site.path("site"), toPath: site.path(aside))
    try site.write("à moi".utf8, to: "\(aside)/neuf/note")
    _ = try site.publish()
    #expect(site.contents()["neuf/note"] == Data("à moi".utf8))
    expectNothingElse()
  }

  /// The next build refuses to take away what it cannot move, and says where it stands.
  @Test func whatCannotMoveToTheNewSiteStopsTheNextBuild() throws {
    _ = try site.publish()
    let whole = site.contents()
    let aside = ".site.cpf-site-ancien"
    try FileManager.default.copyItem(atPath: site.path("site"), toPath: site.path(aside))
    try site.write("à moi".utf8, to: "\(aside)/conflit")
    try site.write("à un autre".utf8, to: "site/conflit")
    let faults = try site.refusal()
    #expect(faults.map(\.id) == ["fichier-etranger"])
    #expect(faults.map(\.place.path) == ["\(aside)/conflit"])
    #expect(site.contents(of: aside)["conflit"] == Data("à moi".utf8))
    try site.remove("\(aside)/conflit")
    try site.remove("site/conflit")
    _ = try site.publish()
    #expect(site.contents() == whole)
    expectNothingElse()
  }

  @Test func aLinkToTheSiteIsFollowedAndKept() throws {
    try site.makeFolder("ailleurs/public")
    try site.link("site", to: "ailleurs/public")
    _ = try site.publish()
    try change()
    _ = try site.publish()
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: site.path("site"))
        == "ailleurs/public")
    #expect(site.contents(of: "ailleurs").keys.contains("public/index.html"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: site.path("ailleurs")) == ["public"])
  }

  @Test func aLinkThatLeadsNowhereIsRefused() throws {
    try site.link("site", to: "rien")
    #expect(try site.refusal().map(\.id) == ["sortie-refusee"])
  }

  @Test func whatOthersPutThereIsKept() throws {
    _ = try site.publish()
    try site.write("à moi".utf8, to: "site/.well-known/jeton")
    try site.makeFolder("site/vide/encore")
    try site.link("site/lien", to: "index.html")
    try change()
    _ = try site.publish()
    let left = site.contents()
    #expect(left[".well-known/jeton"] == Data("à moi".utf8))
    #expect(left.keys.contains("vide/encore"))
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: site.path("site/lien"))
        == "index.html")
    _ = try site.publish()
    #expect(site.contents() == left)
  }

  /// Without the exchange of the kernel: two renames.
  @Test func aDiskWithoutExchangeIsServedToo() throws {
    try site.write("ancien".utf8, to: "site/a")
    let folder = try OutputFolder(site.path("site"), apartFrom: [])
    try site.write("nouveau".utf8, to: ".site.cpf-site-neuf/a")
    let former = try FolderSwap(folder: folder, mayExchange: false).publish()
    #expect(former == folder.former)
    #expect(site.contents()["a"] == Data("nouveau".utf8))
    #expect(site.contents(of: ".site.cpf-site-ancien")["a"] == Data("ancien".utf8))
  }

  @Test func twoFoldersChangePlaces() throws {
    try site.write("ancien".utf8, to: "site/a")
    let folder = try OutputFolder(site.path("site"), apartFrom: [])
    try site.write("nouveau".utf8, to: ".site.cpf-site-neuf/a")
    let former = try #require(try FolderSwap(folder: folder).publish())
    #expect(site.contents()["a"] == Data("nouveau".utf8))
    #expect(try Data(contentsOf: URL(filePath: former + "/a")) == Data("ancien".utf8))
  }

  /// Killed between two renames, a build leaves no site: the next one has it back first.
  @Test func aBuildCutShortBetweenItsRenamesIsUndone() throws {
    _ = try site.publish()
    let whole = site.contents()
    try DiskFile.rename(site.path("site"), to: site.path(".site.cpf-site-ancien"))
    try site.write("à demi".utf8, to: ".site.cpf-site-neuf/index.html")
    try site.write("<b>".utf8, to: "Content/\(TinyContent.licence)")
    _ = try site.refusal()
    #expect(site.contents() == whole)
    expectNothingElse()
  }

  @Test func whatKilledBuildsLeftIsSwept() throws {
    _ = try site.publish()
    try site.write("à demi".utf8, to: ".site.cpf-site-neuf/faq/x/index.html")
    try site.write("ancien".utf8, to: ".site.cpf-site-ancien/faq/x/index.html")
    try site.write("99999".utf8, to: ".site.cpf-site-verrou")
    try site.write("0".utf8, to: "site/.cpf-site-\(UUID().uuidString)/0")
    try change()
    _ = try site.publish()
    expectNothingElse()
    #expect(!site.contents().keys.contains { $0.hasPrefix(".cpf-site-") })
  }

  @Test func aFolderOfTheNameOfAFileIsNamed() throws {
    _ = try site.publish()
    try site.remove("site/robots.txt")
    try site.makeFolder("site/robots.txt")
    try change()
    #expect(try site.refusal().map(\.place) == [Place("site/robots.txt")])
    expectNothingElse()
  }

  @Test func anotherBuildIsNamed() throws {
    _ = try site.publish()
    let before = site.contents()
    let folder = try OutputFolder(site.path("site"), apartFrom: [])
    try withExtendedLifetime(try BuildLock(folder)) {
      try change()
      let run = try site.run()
      #expect(run.status == 1)
      #expect(run.errors.contains("[sortie-occupee]"))
      #expect(run.errors.contains("processus \(getpid()),"))
      #expect(run.errors.contains(site.path(".site.cpf-site-verrou")))
    }
    #expect(site.contents() == before)
    #expect(try site.publish().written > 0)
    expectNothingElse()
  }

  @Test func foldersMadeForASiteThatDoesNotComeGo() throws {
    try site.write("<b>".utf8, to: "Content/\(TinyContent.licence)")
    _ = try site.refusal(into: "loin/encore/site")
    #expect(site.contents(of: "").keys.allSatisfy { !$0.hasPrefix("loin") })
  }
}
