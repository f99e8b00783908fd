import Diagnostics
import SiteRendering
import Testing
import TestSupport

/// What an entry shows around its answer, and what the home page says of it.
struct EntryPageTests {
  /// The builds of the tests are of 21 November 2026.
  private static let rendered = Result {
    var content = TinyContent()
    try content.replace("verifie: 2026-11-20", with: "verifie: 2025-11-20", in: TinyContent.licence)
    try content.replace(
      "verifie: 2026-11-20",
      with: """
        verifie: 2025-11-21
        retenir: ["Demandez tôt & < 2 mois.", "Gardez l'accord."]
        changements:
          - {date: 2025-11-19, objet: "L'accueil décide."}
          - {date: 2024-01-01, objet: "Ancien."}
        """, in: TinyContent.secondment)
    content.append("contact: \"mailto:a@exemple.fr\"\n", to: "site.yml")
    return try Rendering(content, baseURL: "https://cpf.exemple.fr/")
  }
  private let rendering: Rendering
  private let entry: HTMLTokens

  init() throws {
    rendering = try Self.rendered.get()
    entry = try rendering.page("faq/detachement/index.html")
  }

  @Test func hasNoFault() {
    #expect(rendering.faults.map(\.text) == [])
  }

  @Test func theAnswerComesFirstThenWhatToKeepInMind() throws {
    let text = entry.text.plain
    let places = try [
      "En détachement, à qui", "À l'organisme d'accueil", "Demandez tôt & < 2 mois.", "Les heures",
    ]
    .map { try #require(text.firstRange(of: $0)?.lowerBound, "\($0)") }
    #expect(places == places.sorted())
    #expect(!(try rendering.text(of: "faq/permis/index.html").contains("fiche-retenir")))
  }

  @Test func aCheckOfMoreThanTwelveMonthsIsMarked() throws {
    let mark = "plus de douze mois"
    #expect(try rendering.page("faq/permis/index.html").text.contains(mark))
    #expect(!entry.text.contains(mark))
    #expect(rendering.site.figures.staleEntries == 1)
  }

  @Test func aMistakeIsToldWithTheQuestionAsSubject() throws {
    let links = entry.attributes.map(\.attribute.value).filter { $0.hasPrefix("mailto:") }
    let subject =
      "Erreur%20dans%20%C2%AB%20En%20d%C3%A9tachement%2C%20%C3%A0%20qui%20demander%20%3F%20%C2%BB"
    #expect(links == Array(repeating: "mailto:a@exemple.fr?subject=\(subject)", count: 2))
    #expect(!(try Rendering(TinyContent()).text(of: "faq/permis/index.html").contains("mailto:")))
  }

  @Test func theHomePageTellsTheLastChange() throws {
    let home = try rendering.page("index.html")
    #expect(home.text.plain.contains("L'accueil décide."))
    #expect(!home.text.contains("Ancien."))
    #expect(home.texts(of: "time") == ["19 novembre 2025"])
  }

  /// Doubts and grounds stand behind one fold, which says how many there are.
  @Test func whatTheAnswerLeansOnIsCountedBehindOneFold() throws {
    let told = [
      "permis": "Fiabilité Vérifié le 20 novembre 2025 : 1 source",
      "detachement":
        "Fiabilité Vérifié le 21 novembre 2025 : 2 textes, 1 source, 1 contradiction",
    ]
    for (id, words) in told {
      let summaries = try rendering.page("faq/\(id)/index.html").texts(of: "summary").map(\.plain)
      #expect(summaries.filter { $0.hasPrefix("Fiabilité") } == [words])
    }
  }

  /// A case says the question that it answers, in words that do not clash with the entry's own.
  @Test func casesLeadToTheirAnswersAndSayThem() throws {
    let links = entry.attributes.map(\.attribute.value).filter {
      $0.contains("verifier/titulaire/")
    }
    #expect(Set(links) == ["../../verifier/titulaire/detachement/public/diplome/index.html"])
    #expect(entry.text.plain.contains("Oui, mais adressez votre demande à"))
    #expect(entry.texts(of: "strong").map(\.plain).contains("Répondre à quelques questions"))
  }

  /// What needs a script is hidden until the script shows it.
  @Test func buttonsWaitForTheScript() throws {
    let buttons = entry.tokens.compactMap { token -> [String]? in
      guard case .start("button", let attributes) = token else { return nil }
      return attributes.map(\.name)
    }
    #expect(buttons == Array(repeating: ["type", "data-action", "hidden"], count: 3))
    let actions = entry.attributes.map(\.attribute).filter { $0.name == "data-action" }
    #expect(actions.map(\.value) == ["citer", "copier", "imprimer"])
    #expect(rendering.files["assets/page.js"] != nil)
  }

  @Test func aPrintedSheetSaysWhereItComesFrom() {
    #expect(entry.text.contains("https://cpf.exemple.fr/faq/detachement/"))
  }
}
