import Diagnostics
import Testing
import TestSupport

/// The page of contradictions, and the ways to it.
struct ContradictionPageTests {
  private static let rendered = Result {
    var content = TinyContent()
    content.append(
      """
      - id: c02
        sujet: "Qui paie ?"
        dit:
          - {source: bip, repere: "fiche 2", texte: "L'agent."}
          - {source: bip, repere: "fiche 3", texte: "L'employeur."}
        aujourdhui: "Une réponse de l'employeur trancherait."
        textes: []
        pourquoi: "Deux fiches, deux auteurs."
        etat: a-confirmer
        fiches: [permis, detachement]
        verifie: 2026-11-16

      """, to: "contradictions.yml")
    return try Rendering(content)
  }
  private let rendering: Rendering

  init() throws {
    rendering = try Self.rendered.get()
  }

  @Test func hasNoFault() {
    #expect(rendering.faults.map(\.text) == [])
  }

  /// What is said wrongly and what to answer; who says what, where; what holds today, why, how sure that is, and since when it was checked.
  @Test func everyPartOfAContradictionIsShownInItsTurn() throws {
    let text = try rendering.page("contradictions/index.html").text.plain
    let parts = [
      "C'est toujours votre commune qui décide", "Faux depuis 2022.",
      "C'est l'organisme d'accueil qui décide.", "Loi d'essai", "Qui décide en détachement ?",
      "Centre de gestion", "Foire aux questions", "section 3", "L'organisme d'accueil.",
      "Université", "Étude", "page 4", "La collectivité d'origine.", "vérifié",
      "L'organisme d'accueil décide.", "L'étude est plus ancienne.", "17 novembre 2026",
      "Qui paie ?", "fiche 2", "à confirmer", "16 novembre 2026",
    ]
    var rest = text[...]
    for subject in parts {
      let found = try #require(rest.firstRange(of: subject), "\(subject)")
      rest = rest[found.upperBound...]
    }
  }

  @Test func eachHasItsAnchorAndLeadsToItsEntriesAndSources() throws {
    let attributes = try rendering.page("contradictions/index.html").attributes.map(\.attribute)
    #expect(attributes.filter { $0.name == "id" && ["c01", "c02"].contains($0.value) }.count == 2)
    let links = attributes.filter { $0.name == "href" }.map(\.value)
    #expect(links.count { $0 == "../faq/detachement/index.html" } == 2)
    #expect(links.count { $0 == "../faq/permis/index.html" } == 1)
    #expect(links.contains("../sources/index.html#source-etude"))
  }

  /// A source that is not to be named is named to those who keep the site, and nowhere on the page.
  @Test func aSourceWithADesignationIsNotNamed() throws {
    var content = TinyContent()
    try content.replace(
      "editeur: \"Université\"", with: "editeur: \"Université\"\n  designation: \"Un document\"",
      in: "sources.yml")
    let rendering = try Rendering(content)
    let page = try rendering.page("contradictions/index.html").text.plain
    #expect(page.contains("Un document, page 4"))
    #expect(!page.contains("Université") && !page.contains("Étude"))
    #expect(try rendering.page("suivi/index.html").text.plain.contains("Étude"))
  }

  @Test func everyEntryConcernedLeadsToIt() throws {
    let anchors = [
      "faq/detachement/index.html": ["c01", "c02"], "faq/permis/index.html": ["c02"],
    ]
    for (path, ids) in anchors {
      let links = try rendering.page(path).attributes.map(\.attribute.value)
      let found = links.filter { $0.hasPrefix("../../contradictions/index.html#") }
      #expect(found == ids.map { "../../contradictions/index.html#\($0)" }, "\(path)")
    }
  }

  @Test func theFootOfEveryPageAndTheSourcesLeadToThePage() throws {
    for (path, page) in rendering.pages {
      #expect(page.text.plain.contains("On m'a dit que..."), "\(path)")
    }
    let links = try rendering.page("sources/index.html").attributes.map(\.attribute.value)
    #expect(links.count { $0 == "../contradictions/index.html" } == 2)
  }

  @Test func withoutContradictionsNothingLeadsToThem() throws {
    var content = TinyContent()
    content.remove("contradictions.yml")
    try content.replace("{id: bip}", with: "{id: bip}, {id: etude}", in: TinyContent.licence)
    let rendering = try Rendering(content)
    #expect(rendering.faults.map(\.text) == [])
    #expect(rendering.files["contradictions/index.html"] == nil)
    for (path, page) in rendering.pages {
      #expect(
        !page.attributes.contains { $0.attribute.value.contains("contradictions/") }, "\(path)")
    }
  }
}
