import Foundation
import SiteRendering
import Testing
import TestSupport

/// A site for one authority says its rule beside the law; a site for several says nothing of it.
struct LocalRulesTests {
  private static let heading = "Dans votre collectivité"

  private static func rendering(with rules: String?) throws -> Rendering {
    var content = TinyContent()
    try content.replace(
      "textes: [loi-d-essai, cgfp-l422-11]",
      with: "textes: [loi-d-essai, decret-2017-928-art-9]", in: TinyContent.secondment)
    if let rules { content.put(rules, at: "reglement.yml") }
    return try Rendering(content, core: [0])
  }

  private static let with = Result {
    try rendering(
      with: """
        collectivite: "Ville d'Exemple"
        verifie: 2026-11-20
        deliberation: 2026-03-12
        plafonds: {heure: 15}
        campagnes: [{du: 15/01, au: 31/03}]
        mediation: non

        """)
  }
  private static let without = Result { try rendering(with: nil) }

  /// A result of somebody whose own authority pays, and of somebody whose host does.
  private static let own = "verifier/titulaire/en-poste/un/diplome/index.html"
  private static let host = "verifier/titulaire/detachement/public/diplome/index.html"

  @Test func whatSpeaksOfMoneySaysTheLocalRule() throws {
    let entry = try Self.with.get().text(of: "faq/detachement/index.html")
    #expect(entry.contains(Self.heading))
    #expect(entry.contains("12 mars 2026"))
    #expect(!(try Self.with.get().text(of: "faq/permis/index.html").contains(Self.heading)))
  }

  @Test func aResultSaysItWhereTheAuthorityDecides() throws {
    let site = try Self.with.get()
    #expect(try site.text(of: Self.own).contains(Self.heading))
    #expect(!(try site.text(of: Self.host).contains(Self.heading)))
  }

  @Test func whatIsKnownIsNotAskedAndCounts() throws {
    let question = "a-t-elle voté une délibération"
    let known = try Self.with.get().text(of: Self.own)
    #expect(!known.contains(question))
    #expect(known.contains("Demandez la délibération"))
    let open = try Self.without.get().text(of: Self.own)
    #expect(open.contains(question))
  }

  @Test func datesCountFromTheLocalCalendar() throws {
    let field = "name=\"reglement\" value=\"15/01..31/03\""
    #expect(try Self.with.get().text(of: "delais/index.html").contains(field))
    #expect(!(try Self.without.get().text(of: "delais/index.html").contains("\"reglement\"")))
  }

  @Test func theCommandLineReadsTheSameRule() throws {
    #expect(
      try Self.with.get().text(of: "reglement.json").contains("\"deliberation\":\"2026-03-12\""))
    #expect(try Self.without.get().files["reglement.json"] == nil)
  }

  @Test func aSiteForSeveralAuthoritiesHasNoneOfIt() throws {
    let pages = try Self.without.get().files.filter { $0.key.hasSuffix(".html") }
    #expect(
      pages.allSatisfy { !String(decoding: $0.value, as: UTF8.self).contains(Self.heading) })
  }
}
