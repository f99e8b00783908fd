import Foundation
import TestSupport
import Testing

/// `cpf-site serve` as editors live with it: what it survives, and whom it turns away.
struct ServeCommandTests {
  private static let page = "/faq/permis/"

  @Test func aSaveIsShownAndNothingIsAddedToABuiltSite() throws {
    let site = try ServedSite()
    let before = try site.ask(Self.page)
    #expect(before.status == 200)
    #expect(before.body.contains("Trente heures."))
    #expect(before.body.contains("/_apercu/apercu.js"))
    let version = try site.wait { $0.erreurs == 0 && $0.verifie }.version
    let text = TinyContent().text(of: TinyContent.licence)
    try site.save(text.replacing("Trente", with: "Quarante"), to: TinyContent.licence)
    try site.wait { $0.version > version }
    #expect(try site.ask(Self.page).body.contains("Quarante heures."))
    let run = try ProgramRun("cpf-site", ["build"], in: site.folder.url)
    #expect(run.status == 0, "\(run.errors)")
    let built = site.folder.url.appending(path: "_site")
    for path in try FileManager.default.subpathsOfDirectory(atPath: built.path)
    where path.hasSuffix(".html") {
      let page = try String(contentsOf: built.appending(path: path), encoding: .utf8)
      #expect(!page.contains("_apercu"), "\(path)")
    }
  }

  @Test func aFaultLiesOverTheLastGoodSiteUntilItIsMended() throws {
    let site = try ServedSite()
    let text = TinyContent().text(of: TinyContent.licence)
    let broken = text.replacing("Trente", with: "Quarante")
      .replacing("[000-Q01]", with: "[000-Q99]").replacing("verifie: 2026", with: "verifie: 3026")
    try site.save(broken, to: TinyContent.licence)
    try site.wait { $0.erreurs >= 2 }
    let page = try site.ask(Self.page)
    #expect(page.status == 200)
    #expect(page.body.contains("Trente heures."))
    #expect(page.body.contains("Content/\(TinyContent.licence)"))
    #expect(page.body.contains("<mark>000-Q99]</mark>"))
    #expect(page.body.contains("<mark>3026-11-20</mark>"))
    try site.save(text, to: TinyContent.licence)
    try site.wait { $0.erreurs == 0 }
    #expect(try !site.ask(Self.page).body.contains("apercu-faute"))
  }

  /// A link that a template makes is found once every page was made, after the pages are shown.
  @Test func aFaultOfEveryPageIsFoundAside() throws {
    let site = try ServedSite()
    let template = site.path("Templates/accueil.mustache")
    let text = try String(contentsOfFile: template, encoding: .utf8)
    try Data((text + "<a href=\"nulle-part.html\">x</a>\n").utf8).write(to: URL(filePath: template))
    try site.wait { $0.verifie && $0.erreurs == 1 }
    #expect(try site.ask("/").body.contains("nulle-part.html » ne mène nulle part"))
  }

  @Test func anEntryThatIsRenamedIsFoundUnderBothNames() throws {
    let site = try ServedSite()
    try site.wait { $0.erreurs == 0 }
    let text = TinyContent().text(of: TinyContent.licence)
    let entry = TinyContent().text(of: TinyContent.secondment)
    try FileManager.default.moveItem(
      atPath: site.path("Content/\(TinyContent.licence)"),
      toPath: site.path("Content/faq/2-formations/conduire.md"))
    try site.wait { $0.erreurs > 0 }
    try site.save(
      text.replacing("couvre:", with: "anciens-noms: [permis]\ncouvre:"),
      to: "faq/2-formations/conduire.md")
    try site.save(
      entry.replacing("[permis]", with: "[conduire]").replacing("(permis", with: "(conduire"),
      to: TinyContent.secondment)
    let about = TinyContent().text(of: "pages/a-propos.md")
    try site.save(about.replacing("(permis", with: "(conduire"), to: "pages/a-propos.md")
    try site.wait { $0.erreurs == 0 && $0.verifie }
    #expect(try site.ask("/faq/conduire/").body.contains("Trente heures."))
    #expect(try site.ask(Self.page).body.contains("conduire"))
  }

  @Test func aFolderThatGoesAwayAndComesBackIsFollowed() throws {
    let site = try ServedSite()
    let folder = site.path("Content")
    try FileManager.default.moveItem(atPath: folder, toPath: folder + "-ailleurs")
    try site.wait { $0.erreurs > 0 }
    let page = try site.ask(Self.page)
    #expect(page.body.contains("[dossier-absent]"))
    #expect(page.body.contains("Trente heures."))
    try FileManager.default.copyItem(atPath: folder + "-ailleurs", toPath: folder)
    let version = try site.wait { $0.erreurs == 0 && $0.verifie }.version
    let text = TinyContent().text(of: TinyContent.licence)
    try site.save(text.replacing("Trente", with: "Quarante"), to: TinyContent.licence)
    try site.wait { $0.version > version }
    #expect(try site.ask(Self.page).body.contains("Quarante heures."))
  }

  /// Editors write a file more than once; pages are loaded anew for what differs alone.
  @Test func aSaveThatChangesNothingLoadsNothing() throws {
    let site = try ServedSite()
    let version = try site.wait { $0.erreurs == 0 && $0.verifie }.version
    let text = TinyContent().text(of: TinyContent.licence)
    try site.save(text, to: TinyContent.licence)
    try site.save(text, to: TinyContent.licence)
    try site.save(text + "Encore.\n", to: TinyContent.licence)
    #expect(try site.wait { $0.version > version }.version == version + 1)
    #expect(try site.ask(Self.page).body.contains("Encore."))
  }

  @Test func theNextFreePortIsTakenAndSaid() throws {
    let first = try ServedSite()
    let second = try ServedSite(from: first.port, in: first.folder)
    #expect(second.port > first.port)
    #expect(try second.errors.contains("Le port \(first.port) est pris."))
    #expect(try second.ask(Self.page).status == 200)
    #expect(try first.ask(Self.page).status == 200)
  }

  @Test func aDraftIsShownWithABannerAndLeftOutOfABuild() throws {
    let site = try ServedSite()
    try site.wait { $0.erreurs == 0 }
    let text = TinyContent().text(of: TinyContent.licence)
    let draft = text.replacing("couvre:", with: "brouillon: oui\ncouvre:")
    try site.save(draft, to: "faq/2-formations/moto.md")
    try site.wait { $0.version > 1 && $0.erreurs == 0 }
    let page = try site.ask("/faq/moto/")
    #expect(page.status == 200)
    #expect(page.body.contains("apercu-brouillon"))
    #expect(try !site.ask(Self.page).body.contains("apercu-brouillon"))
    let run = try ProgramRun("cpf-site", ["build"], in: site.folder.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("2 fiches (et 1 brouillon, laissé de côté)"))
    #expect(!FileManager.default.fileExists(atPath: site.path("_site/faq/moto")))
  }

  @Test func thePanelTellsWhereAnEntryIsFoundAndWhatTheRulesSay() throws {
    let site = try ServedSite()
    let panel = try site.ask("/_apercu/panneau/faq/detachement/index.html").body
    #expect(panel.contains("<th scope=\"row\">accueil</th><td>1re</td>"))
    #expect(panel.contains("statut=titulaire, situation=detachement"))
    #expect(panel.contains("mots par phrase"))
    let print = try site.ask("/_apercu/impression/assets/style.css").body
    let sheet = try site.ask("/assets/style.css").body
    #expect(sheet.contains("@media print"))
    #expect(!print.contains("@media print {"))
  }

  /// Nothing but the browser of this machine is answered, and nothing but the site is given.
  @Test func whoeverIsNotTheBrowserOfThisMachineIsTurnedAway() throws {
    let site = try ServedSite()
    for path in [
      "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/faq/..%2f..%2fsite.yml", "/a%00b",
      "/a%5cb", "//etc/passwd", "/./index.html", "http://exemple.fr/", "/%ff",
    ] {
      #expect(try site.ask(path).status == 400, "\(path)")
    }
    for host in ["exemple.fr", "exemple.fr:\(site.port)", "127.0.0.1", "localhost:1", "[::1]"] {
      #expect(try site.ask("/", host: host).status == 421, "\(host)")
    }
    #expect(try site.send("GET / HTTP/1.1\r\n").status == 421)
    let origin = "GET / HTTP/1.1\r\nHost: 127.0.0.1:\(site.port)\r\nOrigin: https://exemple.fr\r\n"
    #expect(try site.send(origin).status == 421)
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "TRACE"] {
      #expect(try site.ask("/", method: method).status == 405, "\(method)")
    }
    #expect(try site.ask("/", method: "BREW").status >= 400)
    let head = try site.ask("/", method: "HEAD")
    #expect(head.status == 200)
    #expect(head.body.isEmpty)
    let moved = try site.ask("/faq/permis/", host: "localhost:\(site.port)")
    #expect(moved.status == 307)
    #expect(moved.head.contains("http://127.0.0.1:\(site.port)/faq/permis/"))
    #expect(try site.ask("/nulle/part").status == 404)
  }
}
