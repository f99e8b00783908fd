import Diagnostics
import TestSupport
import Testing

@testable import SiteRendering

/// The colours and the logo of the settings, in the site.
struct BrandTests {
  @Test func theStyleSheetBeginsWithTheColoursOfTheSettings() throws {
    var content = TinyContent()
    content.append("couleurs: {clair: {accent: \"#123456\"}}\nlogo: logo.svg\n", to: "site.yml")
    content.put("<svg><path d=\"\"/></svg>", at: "logo.svg")
    let rendering = try Rendering(content)
    #expect(rendering.faults.map(\.text) == [])
    let sheet = try rendering.text(of: "assets/style.css")
    let rule = try #require(sheet.split(separator: "\n").first)
    #expect(rule.contains("--accent: light-dark(#123456, #8fcbdc)"))
    #expect(rule.contains("--lien: light-dark(#155a70, #8fcbdc)"))
    #expect(try rendering.text(of: "assets/logo.svg") == "<svg><path d=\"\"/></svg>")
    #expect(try rendering.text(of: "faq/permis/index.html").contains("../../assets/logo.svg"))
  }

  /// A name that the style sheet uses and nothing sets would show as no colour at all.
  @Test func everyColourOfTheStyleSheetIsSet() throws {
    let sheet = try Rendering.real.get().text(of: "assets/style.css")
    let used = Set(sheet.matches(of: /var\((--[a-z-]+)\)/).map { String($0.1) })
    let set = Set(sheet.matches(of: /(--[a-z-]+):/).map { String($0.1) })
    #expect(used.subtracting(set) == [])
    #expect(sheet.utf8.count < 20_000)
  }

  @Test(arguments: [
    ("/* a */\n\np { margin: 0 }", "p { margin: 0 }"),
    ("p {\n  margin: 0;\n  b: \"\n  c\";\n}\n", "p {\nmargin: 0;\nb: \"\n  c\";\n}\n"),
    ("p { margin: /* b */ 0 } /* c", "p { margin:  0 } "),
    ("p::before { content: \"/* d */\" }", "p::before { content: \"/* d */\" }"),
    ("a { content: '\\'/*' } /* e */", "a { content: '\\'/*' } "),
    ("a { content: \"é / * \" } b { c: \"open /*", "a { content: \"é / * \" } b { c: \"open /*"),
  ])
  func whatDesignersReadIsNotPublished(sheet: String, published: String) {
    #expect(
      String(decoding: StyleText.published(Array(sheet.utf8)), as: UTF8.self) == published)
  }

  @Test(arguments: [
    ("// a\n'use strict';\n\nrun(); // b\n", "'use strict';\n\nrun(); // b\n"),
    ("  // c\nconst way = 'https://d';\n", "const way = 'https://d';\n"),
    ("half = one\n  / two;\n//\n", "half = one\n  / two;\n"),
  ])
  func whatProgrammersReadIsNotPublished(script: String, published: String) {
    #expect(
      String(decoding: ScriptText.published(Array(script.utf8)), as: UTF8.self) == published)
  }
}
