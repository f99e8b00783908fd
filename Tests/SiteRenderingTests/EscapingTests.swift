import CommonMark
import Content
import ContentReading
import Diagnostics
import Foundation
import SiteRendering
import Testing
import TestSupport

/// Whatever an editor types is shown as text: it never becomes an element or an attribute.
struct EscapingTests {
  private static let hostile = [
    "<script>alert(1)</script>", "\" onmouseover=\"alert(1)", "' onmouseover='alert(1)",
    "\"\u{301} onmouseover=\"\u{301}alert(1)", "<\u{338}script>", "</script\u{301}><b>",
    "</script><img src=x onerror=alert(1)>", "}} {titre} {%si%} {{#page", "]]> --> <!--",
    "javascript:alert(1)", "&lt;b&gt; &amp;", "\u{200F}<b>", "</title></main></body>",
  ]
  private static let benign = Array(repeating: "mot", count: hostile.count)
  private static let root = "https://cpf.exemple.fr/"
  private static let rendered = Result {
    // What is shown as it is typed is warned of, and nothing comes of it.
    try Rendering(
      content(with: hostile), baseURL: root, despite: [.refusedHTML, .loneBrace])
  }

  @Test func hostileWordsDoNotChangeTheStructure() throws {
    let expected = try Rendering(
      Self.content(with: Self.benign), baseURL: Self.root, despite: [.repetition])
    let found = try Self.rendered.get()
    #expect(found.faults.map(\.text) == [])
    #expect(found.pages.count == expected.pages.count)
    for (path, page) in found.pages {
      #expect(page.structure == expected.pages[path]?.structure, "\(path)")
    }
  }

  @Test func hostileWordsAreShownAsTheyWereTyped() throws {
    let found = try Self.rendered.get()
    for (index, words) in Self.hostile.enumerated() {
      let page = try found.page("faq/essai-\(index)/index.html")
      let text = scalars(page.text.plain)
      for field in ["question", "repere", "avant", "paragraphe", "titre", "code", "bloc"] {
        #expect(text.contains(scalars("\(field) \(words)".plain)), "\(field) \(words)")
      }
    }
    let home = scalars(try found.page("index.html").text.plain)
    #expect(home.contains(scalars(Self.hostile.joined(separator: " ").plain)))
  }

  @Test func dataInPagesCannotEndItsElement() throws {
    let found = try Self.rendered.get()
    for (index, words) in Self.hostile.enumerated() {
      let script = try #require(
        try found.page("faq/essai-\(index)/index.html").texts(of: "script").first {
          $0.contains("QAPage")
        })
      let object = try JSONSerialization.jsonObject(with: Data(script.utf8))
      let name = ((object as? [String: Any])?["mainEntity"] as? [[String: Any]])?.first?["name"]
      #expect(name as? String == "question \(words) ?")
    }
  }

  @Test func theFeedHoldsHostileWordsAsWords() throws {
    let feed = XMLOutline(try Self.rendered.get().text(of: "fil.xml"))
    #expect(feed.isWellFormed)
    let titles = Set(feed.texts(at: "feed/entry/title").map(scalars))
    let summaries = Set(feed.texts(at: "feed/entry/summary").map(scalars))
    for words in Self.hostile {
      #expect(titles.contains(scalars("question \(words) ?")), "\(words)")
      #expect(summaries.contains(scalars("objet \(words)")), "\(words)")
    }
  }

  @Test func theWayDownCannotEndItsElement() throws {
    let page = try Self.rendered.get().page("rubriques/3-essais/index.html")
    let script = try #require(page.texts(of: "script").first { $0.contains("BreadcrumbList") })
    let object = try JSONSerialization.jsonObject(with: Data(script.utf8))
    let steps = (object as? [String: Any])?["itemListElement"] as? [[String: Any]]
    #expect(steps?.map { $0["position"] as? Int } == [1, 2])
    #expect(steps?.last?["name"] as? String == Self.hostile.joined(separator: " "))
    #expect(steps?.map { $0["item"] as? String } == [Self.root, "\(Self.root)rubriques/3-essais/"])
  }

  /// Refused or harmless, wherever it stands: nothing runs, nothing is loaded.
  @Test func markdownGivesOnlyTheElementsOfMarkdown() throws {
    let places = [
      "%", "*%*", "**%**", "[%](permis)", "[x](%)", "[x](<%>)", "[x](permis \"%\")", "> %", "- %",
      "1. %", "`%`", "    %", "```%\n%\n```", "# %", "<%>", "![%](x)", "[%]\n\n[%]: permis",
      "&#60;b&#62;%", "\\<b\\>%",
    ]
    for place in places {
      for words in Self.hostile {
        var content = TinyContent()
        content.append("\n\(place.replacing("%", with: words))\n", to: TinyContent.licence)
        let entry = try #require(read(content).entry("permis"))
        try expectHarmless(entry, place, words)
      }
    }
  }

  private func expectHarmless(_ entry: Entry, _ place: String, _ words: String) throws {
    let html = HTMLTokens(HTMLWriter().write(entry.body))
    let elements: Set = [
      "p", "h1", "h2", "em", "strong", "a", "blockquote", "ul", "ol", "li", "code", "pre", "hr",
      "br",
    ]
    for token in html.tokens {
      guard case .start(let name, let attributes) = token else { continue }
      #expect(elements.contains(name), "\(place) \(words)")
      for attribute in attributes {
        #expect(["href", "id", "start"].contains(attribute.name), "\(place) \(words)")
        #expect(!attribute.value.lowercased().contains("script:"), "\(place) \(words)")
      }
    }
  }

  private func read(_ content: TinyContent) -> KnowledgeBase {
    KnowledgeBase.read(
      content.files.map { path, bytes in
        InputFile(
          path: path, components: path.split(separator: "/").map(String.init), bytes: bytes)
      }, in: "Content", on: Rendering.day, for: SiteMap.names
    ).knowledge
  }

  /// Scalar by scalar: an accent must not hide what it stands on.
  private func scalars(_ text: String) -> String {
    text.unicodeScalars.map { String($0.value, radix: 16) + "." }.joined()
  }

  /// A content folder in which every field holds such words.
  private static func content(with words: [String]) throws -> TinyContent {
    var content = TinyContent()
    let all = words.joined(separator: " ")
    content.put(
      """
      format: 2
      titre: \(quoted(all))
      resume: \(quoted(all))
      editeur: \(quoted(all))
      mentions: [\(quoted(all))]
      plus-demandees: [essai-0]
      accueil:
        nom: \(quoted(all))
        pour: \(quoted(all))
        telephone: "01 99 00 12 34"
        horaires: \(quoted(all))
        adresse: \(quoted(all))

      """, at: "site.yml")
    content.append(
      "- {id: 3-essais, titre: \(quoted(all)), resume: \(quoted(all))}\n", to: "rubriques.yml")
    content.append(
      """
      - id: essai
        titre: \(quoted(all))
        editeur: \(quoted(all))
        url: \(quoted("https://exemple.fr/\"><script>alert(1)</script>'"))
        vu: 2026-11-20

      """, to: "sources.yml")
    content.append(
      """
      - id: essai
        titre: \(quoted(all))
        objet: \(quoted(all))
        url: \(quoted("https://exemple.fr/\"onmouseover=\"alert(1)"))
        vu: 2026-11-20

      """, to: "textes.yml")
    content.append(
      """
      - id: c02
        sujet: \(quoted(all))
        dit:
          - {source: essai, repere: \(quoted(all)), texte: \(quoted(all))}
          - {source: bip, repere: x, texte: y}
        aujourdhui: \(quoted(all))
        textes: [essai]
        pourquoi: \(quoted(all))
        etat: verifie
        fiches: [essai-0]
        verifie: 2026-11-20

      """, to: "contradictions.yml")
    content.put(
      """
      - terme: \(quoted(all))
        developpe: \(quoted(all))
        definition: \(quoted(all))
        synonymes: [\(quoted("autre \(all)"))]

      """, at: "glossaire.yml")
    content.put(
      """
      date: 2026-11-20
      referentiel: \(quoted(all))
      methode: [\(quoted(all))]
      echantillon: [{titre: \(quoted(all)), adresse: index.html}]
      technologies: [\(quoted(all))]
      environnement: [\(quoted(all))]
      outils: [\(quoted(all))]
      exemptions: [\(quoted(all))]
      controles: [{objet: \(quoted(all)), resultat: \(quoted(all))}]
      limites: [\(quoted(all))]
      criteres:
      \(criteria(all))
      """, at: "accessibilite.yml")
    content.put(
      "---\ntitre: \(quoted(all))\nresume: \(quoted(all))\nverifie: 2026-11-20\nencart: editeur\n---\n\nMot.\n",
      at: "pages/a-propos.md")
    for (index, words) in words.enumerated() {
      content.put(entry(words, index), at: "faq/3-essais/essai-\(index).md")
    }
    return content
  }

  private static func criteria(_ words: String) -> String {
    AccessibilityCriterion.Number.all.map {
      "- {critere: \"\($0.text)\", titre: \(quoted(words)), resultat: NC, moyens: [essai], "
        + "preuve: \(quoted(words))}\n"
    }.joined()
  }

  private static func entry(_ words: String, _ index: Int) -> String {
    let typed = words.unicodeScalars.map { scalar in
      scalar.isASCII && !scalar.properties.isAlphabetic && scalar != " " && !scalar.isDigit
        ? "\\\(scalar)" : String(scalar)
    }.joined()
    return """
      ---
      question: \(quoted("question \(words) ?"))
      sources: [{id: essai, repere: \(quoted("repere \(words)"))}]
      textes: [essai]
      verifie: 2026-11-20
      couvre: []
      mots-cles: [\(quoted("cle \(index) \(words)"))]
      avant: \(quoted("avant \(words)"))
      changements: [{date: 2026-11-20, objet: \(quoted("objet \(words)"))}]
      ---

      Mot paragraphe \(typed) mot.

      ## Mot titre \(typed)

      Mot ``code \(words)``.

          bloc \(words)

      """
  }

  /// The words as YAML reads them back.
  private static func quoted(_ words: String) -> String {
    "\""
      + words.replacing("\\", with: "\\\\").unicodeScalars.map {
        $0 == "\"" ? "\\\"" : String($0)
      }.joined() + "\""
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
