import Content
import Diagnostics
import Testing

@testable import SiteRendering

/// Code in pages: it has no French spaces.
struct CodeTests {
  @Test func codeIsLeftAlone() throws {
    let page = try Rendering.real.get().pages.values.first { !$0.texts(of: "code").isEmpty }
    #expect(page?.texts(of: "code").allSatisfy { !$0.contains("\u{202F}") } == true)
  }
}

/// Addresses, and the links between them.
struct PageAddressTests {
  @Test func aLinkNamesTheFileFromWhereItStands() {
    let entry = EntryPage.address(of: "vae")
    #expect(entry.file == "faq/vae/index.html")
    #expect(HomePage.address.file == "index.html")
    #expect(entry.link(to: HomePage.address) == "../../index.html")
    #expect(
      entry.link(to: EntryPage.address(of: "cdd"), anchor: "duree")
        == "../../faq/cdd/index.html#duree")
    #expect(HomePage.address.link(to: QuestionPage.address) == "verifier/index.html")
    #expect(QuestionPage.address.link(to: QuestionPage.address) == "../verifier/index.html")
    #expect(
      PageAddress(path: "verifier/cdd/en-poste/").components == ["verifier", "cdd", "en-poste"])
    #expect(PageAddress(path: "verifier/cdd/").path == "verifier/cdd/")
  }
}

/// The names that the pages of the site take from the content.
struct SiteMapTests {
  /// Names stand in addresses and in links: they are stable.
  @Test func theNamesOfPagesStay() {
    let reserved: Set = [
      "404", "accessibilite", "assets", "conseil", "contradictions", "courriers", "delais", "faq",
      "glossaire", "equipe", "integrer", "mes-heures", "recherche", "rubriques", "sources", "suivi",
      "verifier",
    ]
    #expect(SiteMap.names.reserved == reserved)
    #expect(
      Set(SiteMap.names.linked.map(\.name)) == [
        "conseil", "delais", "equipe", "mes-heures", "recherche", "sources", "suivi", "verifier",
        "glossaire", "contradictions", "accessibilite", "courriers",
      ])
  }

  /// Two kinds with one template would hold each other's views.
  @Test func everyKindHasATemplateOfItsOwn() {
    let templates = SiteMap.kinds.map { $0.template }
    #expect(Set(templates).count == templates.count)
  }
}

/// The last look at the links of rendered pages.
struct LinkAuditTests {
  private func audit(_ pages: [String: String], and others: [String] = []) -> [Fault] {
    let audit = LinkAudit()
    for (path, html) in pages {
      audit.take(PageOutline(Site.OutputFile(path: path, bytes: Array(html.utf8))))
    }
    return FaultReport(audit.faults(and: others)).faults
  }

  @Test func soundLinksHaveNoFault() {
    let faults = audit(
      [
        "index.html": "<a href=\"faq/a/index.html#x\">a</a><link href=\"assets/s.css\">",
        "faq/a/index.html":
          "<h2 id=\"x\">x</h2><a href=\"../../index.html\">b</a><a href=\"#x\">c</a>"
          + "<a href=\"https://exemple.fr/\">d</a><a href=\"mailto:a@b.fr\">e</a> href=\"rien\"",
      ], and: ["assets/s.css"])
    #expect(faults == [])
  }

  @Test(arguments: [
    "rien.html", "faq/a/", "faq/a/index.html/", "../index.html", "/index.html", "./rien", "",
  ])
  func aLinkThatLeadsNowhereIsAFault(destination: String) {
    let page = "é\n<p>é <a href=\"\(destination)\">x</a>"
    let faults = audit(["index.html": page, "faq/a/index.html": ""])
    guard !destination.isEmpty else { return #expect(faults == []) }
    #expect(faults.map(\.id) == ["lien-casse"])
    #expect(faults.map(\.place) == [Place("index.html", line: 2, column: 15)])
  }

  @Test func whatAPageLoadsIsFollowedToo() {
    #expect(audit(["a.html": "<script src=\"rien.js\"></script>"]).map(\.id) == ["lien-casse"])
  }

  @Test func anAnchorThatDoesNotExistIsAFault() {
    let faults = audit([
      "a.html": "<a href=\"#x\">x</a>", "b.html": "<a href=\"a.html#y\">y</a><p id=\"z\">",
    ])
    #expect(faults.map(\.id) == ["ancre-cassee", "ancre-cassee"])
    #expect(faults.map(\.place.path) == ["a.html", "b.html"])
  }

  @Test func anAnchorGivenTwiceIsAFault() {
    let faults = audit(["a.html": "<p id=\"x\"><p id=\"y\"><p data-id=\"y\"><p id=\"x\">"])
    #expect(faults.map(\.id) == ["ancre-en-double"])
  }

  @Test func aFaultOfATemplateIsToldOnce() {
    let link = "<a href=\"../rien.html\">x</a>"
    let faults = audit(["a/index.html": link, "b/index.html": link, "c/index.html": link])
    #expect(faults.map(\.id) == ["lien-casse"])
    #expect(faults.first?.place.path == "a/index.html")
    #expect(faults.first?.notes.contains { $0.contains("2") } == true)
  }

  @Test(arguments: [
    "<a\nhref=\"rien.html\">x</a>",
    "<a href='rien.html'>x</a>",
    "<a href=\"rien:.html/../rien\">x</a>", "<a HREF=\"rien.html\">x</a>",
  ])
  func whatADesignerMayWriteIsFollowedToo(html: String) {
    let faults = audit(["index.html": html])
    #expect(faults.map(\.id) == ["lien-casse"])
  }
}
