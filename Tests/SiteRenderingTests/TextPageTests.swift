import Diagnostics
import Testing
import TestSupport

/// The glossary, the pages of text and the statement, with the links that lead to them.
struct TextPageTests {
  private static let rendered = Result {
    var content = TinyContent()
    content.append(
      """

      Le **CNFPT**, [le CNFPT](permis), `CNFPT`, LeCNFPT et le CNFPT.

      ## Avec le CNFPT

      """, to: TinyContent.licence)
    content.append(
      "contact: \"mailto:a@exemple.fr\"\nmentions: [\"Hébergeur : x\"]\n", to: "site.yml")
    return try Rendering(content)
  }
  private let rendering: Rendering

  init() throws {
    rendering = try Self.rendered.get()
  }

  @Test func hasNoFault() {
    #expect(rendering.faults.map(\.text) == [])
  }

  @Test func theFirstUseOfAnAbbreviationLeadsToTheGlossary() throws {
    let page = try rendering.text(of: "faq/permis/index.html")
    let link = "<a href=\"../../glossaire/index.html#cnfpt\">CNFPT</a>"
    #expect(page.split(separator: link).count == 2)
    #expect(page.contains("<strong>\(link)</strong>"))
    #expect(
      try rendering.text(of: "a-propos/index.html").contains("Avec le <a href=\"../glossaire"))
    #expect(!(try rendering.text(of: "faq.json").contains("glossaire")))
  }

  @Test func theGlossaryExplainsAndRefers() throws {
    let page = try rendering.page("glossaire/index.html")
    #expect(page.texts(of: "dfn") == ["CNFPT", "Portabilité"])
    let text = page.text.plain
    for part in ["Centre national", "Il forme les agents.", "Loi d'essai", "Fiches pratiques"] {
      #expect(text.contains(part), "\(part)")
    }
    let anchors = page.attributes.filter { $0.attribute.name == "id" }.map(\.attribute.value)
    #expect(anchors.filter { ["cnfpt", "portabilite"].contains($0) }.count == 2)
  }

  @Test func thePublisherIsNamedWithWhereToWrite() throws {
    let page = try rendering.page("a-propos/index.html")
    #expect(page.text.plain.contains("Hébergeur : x"))
    #expect(
      page.attributes.contains { $0.attribute.value == "mailto:a@exemple.fr?subject=Mon%20compte" })
  }

  @Test func everyPageLeadsToTheStatement() throws {
    for (path, page) in rendering.pages {
      let link = page.attributes.contains {
        $0.element == "a" && $0.attribute.value.hasSuffix("accessibilite/index.html")
      }
      #expect(link, "\(path)")
      #expect(page.text.contains("Accessibilité\u{A0}: partiellement conforme"), "\(path)")
    }
    let statement = try rendering.page("accessibilite/index.html").text.plain
    for part in ["20 novembre 2026", "RGAA 4.1", "HTML", "0 erreur", "Les cartes."] {
      #expect(statement.contains(part), "\(part)")
    }
  }

  @Test func withoutThesePagesNothingLeadsToThem() throws {
    var content = TinyContent()
    for path in ["glossaire.yml", "accessibilite.yml", "pages/a-propos.md"] { content.remove(path) }
    let rendering = try Rendering(content)
    #expect(rendering.faults.map(\.text) == [])
    #expect(rendering.files.keys.filter { $0.hasPrefix("glossaire") || $0.hasPrefix("acc") } == [])
  }
}
