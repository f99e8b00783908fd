import Diagnostics
import Testing
import TestSupport

/// The page for maintainers; the builds of the tests are of 21 November 2026.
struct UpkeepPageTests {
  private static let rendered = Result {
    var content = TinyContent()
    try content.replace("verifie: 2026-11-20", with: "verifie: 2025-11-20", in: TinyContent.licence)
    try content.replace(
      "mots-cles: [détachement, accueil]",
      with: "a-confirmer: [{point: \"<i>Qui</i> signe ?\", par: \"le décret\"}]",
      in: TinyContent.secondment)
    try content.replace("etat: verifie", with: "etat: pratique", in: "contradictions.yml")
    try content.replace(
      "encart: editeur", with: "encart: editeur\npied: non", in: "pages/a-propos.md")
    // HTML under a key is warned of, and nothing comes of it.
    return try Rendering(content, despite: [.refusedHTML])
  }
  private let rendering: Rendering
  private let page: HTMLTokens

  init() throws {
    rendering = try Self.rendered.get()
    page = try rendering.page("suivi/index.html")
  }

  @Test func hasNoFault() {
    #expect(rendering.faults.map(\.text) == [])
  }

  @Test func theEntryAndThePageTellWhatIsOpen() throws {
    let entry = try rendering.page("faq/detachement/index.html")
    for text in [page.text.plain, entry.text.plain] {
      #expect(text.contains("<i>Qui</i> signe ?") && text.contains("le décret"))
    }
    #expect(!(try rendering.text(of: "faq/permis/index.html").contains("a-confirmer")))
    #expect(try rendering.text(of: "faq.json").contains("signe ?"))
  }

  /// A point that two entries leave open is one thing to find out.
  @Test func aPointOfTwoEntriesCountsOnce() throws {
    var content = TinyContent()
    for path in [TinyContent.secondment, TinyContent.licence] {
      try content.replace(
        "verifie: 2026-11-20",
        with: "verifie: 2026-11-20\na-confirmer: [{point: \"Qui ?\", par: \"x\"}]", in: path)
    }
    let text = try Rendering(content).page("suivi/index.html").text.plain
    #expect(text.contains("points à confirmer : 1."))
  }

  @Test func contradictionsAndAmountsWithoutATextAreTold() throws {
    let html = try rendering.text(of: "suivi/index.html")
    #expect(html.contains("<h2 id=\"contradictions\">"))
    #expect(html.contains("contradictions/index.html#c01"))
    #expect(page.text.plain.contains("crédit annuel des élus, à confirmer"))
    let sure = try Rendering(TinyContent()).text(of: "suivi/index.html")
    #expect(!sure.contains("<h2 id=\"contradictions\">"))
  }

  /// The contradiction cites « 000 » and the study, not the sheets.
  @Test func everySourceTellsItsContradictions() throws {
    let html = try rendering.text(of: "suivi/index.html")
    let sources = html.split(separator: "<h2 id=\"sources\">")[1].split(separator: "<details>")
    #expect(sources.dropFirst().map { $0.contains("#c01") } == [true, false, true])
  }

  /// The entry checked a year and a day before stands first and is marked.
  @Test func theOldestCheckComesFirst() {
    #expect(page.texts(of: "time") == ["20 novembre 2025", "20 novembre 2026"])
    #expect(page.text.plain.split(separator: "(à relire)").count == 2)
  }

  @Test func everySourceTellsItsEntries() throws {
    let html = try rendering.text(of: "suivi/index.html")
    let sources = html.split(separator: "<h2 id=\"sources\">")[1].split(separator: "</section>")[0]
      .split(separator: "<details>")
    #expect(sources.dropFirst().map { $0.split(separator: "faq/").count - 1 } == [1, 1, 0])
  }

  @Test func crawlersLeaveItAlone() throws {
    #expect(try rendering.text(of: "suivi/index.html").contains("content=\"noindex\""))
    #expect(!(try rendering.text(of: "sitemap.xml").contains("suivi")))
  }

  /// A page of text may stay out of the foot of every page.
  @Test func aPageMayStayOutOfTheFoot() throws {
    #expect(!(try rendering.text(of: "faq/permis/index.html").contains("a-propos/index.html")))
  }
}
