import CheckerCore
import Content
import DecisionTree
import Eligibility
import Foundation
import Law
import SiteRendering
import Testing
import TestSupport

/// What the script of the checker finds in its page.
struct CheckerScriptTests {
  private let rendering: Rendering
  private let page: HTMLTokens
  private let words: [String: Any]

  init() throws {
    rendering = try Rendering.real.get()
    page = try rendering.page("verifier/index.html")
    words = try Self.object(try #require(page.script("libelles")))
  }

  private static func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func theDiagramHasTheWordsOfAllThatItNames() throws {
    let document = try Self.object(try #require(page.script("diagramme")))
    let rules = try #require(document["regles"] as? [String: [String: Any]])
    let named = Set(rules.keys)
    #expect(named == Set(Rule.allCases.map(\.rawValue)))
    for id in named {
      let rule = try #require(rules[id])
      #expect((rule["texte"] as? String)?.isEmpty == false, "\(id)")
      #expect((rule["references"] as? [Any])?.isEmpty == false, "\(id)")
    }
    #expect(document["a-jour-au"] as? String == Rule.reviewed.iso)
  }

  @Test func ordersAreThoseOfTheContract() throws {
    #expect(words["ordre"] as? [String] == Question.allCases.map(\.rawValue))
    #expect(words["verdicts"] as? [String] == Verdict.allCases.map(\.rawValue))
    let offers = try #require(words["offres"] as? [String: [String]])
    for question in Question.allCases {
      #expect(offers[question.rawValue] == question.answers.map(\.id))
    }
    let followUps = try #require(words["suites"] as? [String])
    #expect(followUps == Question.allCases.filter { !$0.isCore }.map(\.rawValue))
  }

  @Test func everyRulingHasItsWords() throws {
    let rows = try #require(words["champs"] as? [[String: Any]])
    let fields = rows.compactMap { $0["nom"] as? String }
    #expect(rows.map { $0["valeurs"] as? [String] } == Ruling.Field.allCases.map(\.accepted))
    let decisions = try #require(words["decisions"] as? [String: [String: Any]])
    let diagram = try Diagram()
    for path in diagram.completions(of: diagram.start) {
      let ruling = try #require(path.finding?.ruling)
      let wording = decisions[Ruling.Field.allCases.map(ruling.value).joined(separator: " ")]
      #expect((wording?["titre"] as? String)?.plain == ruling.title(waitingFor: "{attente}"))
      #expect(wording?["certains"] as? Bool == ruling.hasCertainRoles)
      #expect((wording?["compte"] as? String)?.plain == ruling.account)
      #expect((wording?["decide"] as? String)?.plain == ruling.decider.name)
    }
    for field in fields.dropFirst() {
      #expect(page.values(of: "data-mot").contains(field), "\(field)")
    }
  }

  /// The entries that a result may lead to.
  private var entriesForAgents: [Entry] {
    rendering.knowledge.entries.filter { $0.audience == nil }
  }

  /// What the core computes with is the diagram of the rules, and the entries in their order.
  @Test func theTablesAreThoseOfTheRules() throws {
    let data = try #require(CheckerData(try bytes(at: "assets/verificateur-tables.js")))
    #expect(data.table == CheckerTable(try Diagram()))
    #expect(data.entries.entries.count == entriesForAgents.count)
    #expect(words["regles"] as? [String] == Rule.allCases.map(\.rawValue))
  }

  /// The bytes that a script holds, a character each.
  private func bytes(at path: String) throws -> [UInt8] {
    let text = try rendering.text(of: path)
    let start = try #require(text.firstRange(of: "'")?.upperBound)
    var bytes: [UInt8] = []
    var isEscaped = false
    for scalar in text[start...].dropLast(3).unicodeScalars {
      switch (scalar, isEscaped) {
      case ("\\", false): isEscaped = true
      case ("n", true): (bytes, isEscaped) = (bytes + [0x0A], false)
      case ("r", true): (bytes, isEscaped) = (bytes + [0x0D], false)
      case _: (bytes, isEscaped) = (bytes + [UInt8(scalar.value)], false)
      }
    }
    return bytes
  }

  @Test func withoutTheCoreThePageIsLinksAlone() throws {
    let bare = try Rendering(TinyContent(), checker: nil).text(of: "verifier/index.html")
    #expect(!bare.contains("verifier.js") && !bare.contains("<template"))
    #expect(bare.contains("href=\"../verifier/titulaire/index.html\""))
  }

  @Test func everyAnswerHasASummary() throws {
    let summaries = try #require(words["reponses"] as? [String: [String: [String]]])
    for answer in Question.allCases.flatMap(\.answers) {
      let pair = summaries[answer.question.rawValue]?[answer.id]?.map(\.plain)
      #expect(pair == [answer.summary.plain, answer.continuedSummary.plain])
    }
  }

  @Test func entriesLeadToTheirPages() throws {
    let entries = try #require(words["fiches"] as? [[String: Any]])
    let urls = entries.compactMap { $0["url"] as? String }
    #expect(urls.count == entriesForAgents.count)
    #expect(urls.allSatisfy { rendering.files["\($0)index.html"] != nil })
  }

  @Test func wordsArePrintedAsFrenchIs() throws {
    let all = try #require(page.script("diagramme")) + #require(page.script("libelles"))
    for mark in [" ?", " !", " :", " ;", "« ", " »", "'"] {
      #expect(!all.contains(mark), "\(mark)")
    }
  }

  @Test func everySlotOfATemplateIsOneThatTheScriptFills() throws {
    let script =
      try rendering.text(of: "assets/vues.js") + rendering.text(of: "assets/verifier.js")
    for name in Set(page.attributes.map(\.attribute.name)) where name.hasPrefix("data-") {
      let slot = name.dropFirst("data-".count)
      let uses = ["  \(slot): ", "data-\(slot)", "dataset.\(slot) in"]
      #expect(uses.contains { script.contains($0) }, "\(name)")
    }
    for template in script.matches(of: /view\('(?<name>[a-z]+)'/).map(\.output.name) {
      #expect(page.values(of: "id").contains("vue-\(template)"), "\(template)")
    }
  }

  @Test func theScriptIsSmallAndKeepsToItself() throws {
    let replies = try rendering.text(of: "assets/reponses.js")
    let script = try replies + rendering.text(of: "assets/verifier.js")
    #expect(replies.utf8.count <= 8_000 && script.utf8.count <= 24_000)
    let boundary = try rendering.text(of: "assets/verificateur.js")
    for word in [
      "localStorage", "sessionStorage", "indexedDB", "cookie", "fetch", "XMLHttpRequest", "beacon",
      "eval", "Function(", "innerHTML", ".style", "import", "http",
    ] {
      #expect(!script.contains(word) && !boundary.contains(word), "\(word)")
    }
  }
}

extension HTMLTokens {
  /// The text of the script element with an id.
  fileprivate func script(_ id: String) -> String? {
    for (token, next) in zip(tokens, tokens.dropFirst()) {
      guard case .start("script", let attributes) = token, case .text(let text) = next,
        attributes.contains(Attribute(name: "id", value: id))
      else { continue }
      return text
    }
    return nil
  }

  /// The values of every attribute of a name.
  fileprivate func values(of name: String) -> [String] {
    attributes.filter { $0.attribute.name == name }.map(\.attribute.value)
  }
}
