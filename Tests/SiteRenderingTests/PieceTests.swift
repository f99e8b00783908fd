import Diagnostics
import Testing

@testable import SiteRendering

/// The spaces and apostrophes of French print.
struct FrenchTypographyTests {
  @Test(arguments: [
    ("Qui paie ?", "Qui paie\u{202F}?"), ("Oui !", "Oui\u{202F}!"),
    ("un ; deux", "un\u{202F}; deux"),
    ("un : deux", "un\u{A0}: deux"), ("« un »", "«\u{A0}un\u{A0}»"), ("l'agent", "l’agent"),
    ("'cité'", "'cité’"), ("1'2", "1'2"), ("...", "…"), ("24 heures", "24\u{A0}heures"),
    ("15 €", "15\u{A0}€"), ("50 %", "50\u{A0}%"), ("2 ans", "2\u{A0}ans"), ("7 h", "7\u{A0}h"),
    ("2 000 €", "2\u{202F}000\u{A0}€"), ("1 000 000", "1\u{202F}000\u{202F}000"),
    ("24 agents", "24 agents"), ("2 ansérines", "2 ansérines"), ("12 34", "12 34"),
    ("https://exemple.fr/a?b", "https://exemple.fr/a?b"), ("", ""), (" ", " "),
    ("\u{A0}?", "\u{A0}?"), ("e\u{301} ?", "e\u{301}\u{202F}?"),
  ])
  func spacesAndApostrophes(typed: String, printed: String) {
    #expect(FrenchTypography.apply(to: typed) == printed)
  }

  @Test func printedTextIsLeftAlone() {
    for text in ["Qui paie ? L'employeur : 2 000 € !", "« 24 heures » ; 50 %..."] {
      let once = FrenchTypography.apply(to: text)
      #expect(FrenchTypography.apply(to: once) == once)
      #expect(once.plain == text)
    }
  }

  @Test func codeIsLeftAlone() throws {
    let page = try Rendering.real.get().pages.values.first { !$0.texts(of: "code").isEmpty }
    #expect(page?.texts(of: "code").allSatisfy { !$0.contains("\u{202F}") } == true)
  }

  @Test func aYearBeforeANumberIsNoThousand() {
    let printed = FrenchTypography.apply(to: "en 2026 150 heures")
    #expect(printed == "en 2026 150\u{A0}heures")
  }
}

/// Addresses, and the links between them.
struct PageAddressTests {
  @Test func aLinkNamesTheFileFromWhereItStands() {
    let entry = PageAddress.entry("vae")
    #expect(entry.file == "faq/vae/index.html")
    #expect(PageAddress.home.file == "index.html")
    #expect(entry.link(to: .home) == "../../index.html")
    #expect(entry.link(to: .entry("cdd"), anchor: "duree") == "../../faq/cdd/index.html#duree")
    #expect(PageAddress.home.link(to: .checker) == "verifier/index.html")
    #expect(PageAddress.checker.link(to: .checker) == "../verifier/index.html")
    #expect(
      PageAddress(path: "verifier/cdd/en-poste/").components == ["verifier", "cdd", "en-poste"])
    #expect(PageAddress(path: "verifier/cdd/").path == "verifier/cdd/")
  }
}

/// The last look at the links of rendered pages.
struct LinkAuditTests {
  private func audit(_ pages: [String: String], and others: [String] = []) -> [Fault] {
    FaultReport(
      LinkAudit(
        pages.sorted { $0.key < $1.key }.map {
          Site.OutputFile(path: $0.key, bytes: Array($0.value.utf8))
        }, and: others.map { Site.OutputFile(path: $0, bytes: []) }
      ).faults
    ).faults
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
