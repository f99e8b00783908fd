import SiteRendering
import Testing
import TestSupport

/// What speaks to employers is told from what speaks to agents.
struct EmployerPagesTests {
  private static let address = "faq/frais/index.html"

  /// A section with an entry for each, and a door on the home page.
  private static let rendered = Result {
    var content = TinyContent()
    content.put(
      content.text(of: TinyContent.secondment).replacing(
        "question: \"En détachement, à qui demander ?\"",
        with: "question: \"Qui paie les frais ?\"\npublic: employeur"
      ).replacing("voir-aussi: [permis]", with: "voir-aussi: [detachement]"),
      at: "faq/1-pour-qui/frais.md")
    content.append("plus-demandees-employeurs: [frais]\n", to: "site.yml")
    return try Rendering(content)
  }
  private let rendering: Rendering

  init() throws { rendering = try Self.rendered.get() }

  @Test func anEntryForEmployersSaysSo() throws {
    let label = "Pour les employeurs"
    #expect(try rendering.page(Self.address).texts(of: "p").map(\.plain).contains(label))
    #expect(!(try rendering.text(of: "faq/detachement/index.html").contains(label)))
  }

  @Test func aSectionListsThemApart() throws {
    let page = try rendering.page("rubriques/1-pour-qui/index.html")
    #expect(
      page.texts(of: "h2").map(\.plain).prefix(2) == [
        "En détachement, à qui demander ?", "Pour les employeurs",
      ])
    #expect(page.texts(of: "h3").map(\.plain) == ["Qui paie les frais ?"])
  }

  @Test func theHomePageHasTheirDoorWhereEntriesAreChosenForIt() throws {
    let doors = try rendering.page("index.html").texts(of: "h2").map(\.plain)
      .filter { $0.hasPrefix("Vous êtes") }
    #expect(doors == ["Vous êtes agent", "Vous êtes employeur"])
    #expect(!(try Rendering(TinyContent()).text(of: "index.html").contains("Vous êtes employeur")))
  }

  /// The reader of a result is an agent.
  @Test func noResultLeadsToThem() throws {
    let results = rendering.files.keys.filter { $0.hasPrefix("verifier/") }
    #expect(results.count > 100)
    let leading = try results.filter { try rendering.text(of: $0).contains("faq/frais/") }
    #expect(leading == [])
    #expect(try results.contains { try rendering.text(of: $0).contains("faq/detachement/") })
  }
}
