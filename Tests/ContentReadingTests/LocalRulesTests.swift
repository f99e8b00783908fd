import Content
import ContentReading
import Diagnostics
import Foundation
import Law
import Testing
import TestSupport

/// The rule of one authority: read in full, or each fault where it stands.
struct LocalRulesTests {
  private static let file = "reglement.yml"
  private static let head = "collectivite: \"Ville\"\nverifie: 2026-11-20\n"

  /// The sample of the documentation, dated as the tests are.
  private static let sample = Result {
    let text = try String(
      contentsOf: Package.root.appending(path: "Docs/reglement.yml"), encoding: .utf8)
    var content = TinyContent()
    content.put(text.replacing("verifie: 2026-11-28", with: "verifie: 2026-11-20"), at: file)
    return content.read()
  }

  @Test func theSampleIsRead() throws {
    let (knowledge, faults) = try Self.sample.get()
    #expect(faults.map(\.text) == [])
    let rules = try #require(knowledge.localRules)
    #expect(rules.deliberation == .adopted(CalendarDay(2026, .march, 12)))
    #expect(rules.caps.perHour == Euros(cents: 1500))
    #expect(rules.caps.perYear == Euros(cents: 225_050))
    #expect(rules.calendar.written == "15/01..31/03 01/09..15/10 60")
    #expect(rules.hasMediation == true)
    #expect(rules.addressee?.split(separator: "\n").count == 3)
  }

  @Test func aSiteForSeveralAuthoritiesHasNone() {
    #expect(TinyContent().read().knowledge.localRules == nil)
  }

  @Test(
    arguments: [
      ("cle-inconnue", "1️⃣delais: 60"),
      ("somme-refusee", "deliberation: non\nplafonds: {heure: 1️⃣quinze}"),
      ("somme-refusee", "deliberation: 2026-03-12\nplafonds: {heure: 1️⃣\"15,505\"}"),
      ("somme-refusee", "deliberation: 2026-03-12\nplafonds: {projet: 1️⃣0}"),
      ("somme-refusee", "deliberation: 2026-03-12\nplafonds: {annee: 1️⃣-5}"),
      ("cle-inconnue", "deliberation: 2026-03-12\nplafonds: {heure: 15, 1️⃣mois: 2}"),
      ("cle-inconnue", "deliberation: 2026-03-12\nplafonds: {heure: 15,1️⃣50}"),
      ("cle-manquante", "deliberation: 2026-03-12\nplafonds: 1️⃣{}"),
      ("reglement-contradictoire", "plafonds: 1️⃣{heure: 15}"),
      ("reglement-contradictoire", "deliberation: non\nplafonds: 1️⃣{heure: 15}"),
      (
        "reglement-contradictoire",
        "deliberation: 2026-03-12\nplafonds: {projet: 1️⃣3000, annee: 2000}"
      ),
      ("date-impossible", "deliberation: 1️⃣oui"),
      ("date-future", "deliberation: 1️⃣2027-03-12"),
      ("date-impossible", "campagnes: [{du: 1️⃣31/02, au: 31/03}]"),
      ("date-impossible", "campagnes: [{du: 15/01, au: 1️⃣2026-03-31}]"),
      ("cle-manquante", "campagnes: [1️⃣{du: 15/01}]"),
      ("nombre-refuse", "delai: 1️⃣60 jours"),
      ("nombre-refuse", "delai: 1️⃣0"),
      ("valeur-inconnue", "mediation: 1️⃣peut-être"),
      ("html-refuse", "deplacements: 1️⃣\"<b>train</b> en seconde\""),
      ("accolade-seule", "deplacements: 1️⃣\"{{droits.plafond}} au plus\""),
      ("accolade-seule", "destinataire: 1️⃣\"{nom}, mairie\""),
      ("accolade-seule", "campagnes: [{du: 15/01, au: 31/03, pour: 1️⃣\"{x}\"}]"),
    ])
  func aBadValueIsAFaultAtItsPlace(id: String, line: String) {
    let marked = MarkedText(Self.head + line + "\n")
    var content = TinyContent()
    content.put(marked.text, at: Self.file)
    let faults = content.read().faults.filter { $0.place.path.hasSuffix(Self.file) }
    let places = marked.marks.map {
      TinyContent.place(Self.file, line: $0.line, column: $0.column)
    }
    #expect(faults.map(\.id).contains(id))
    #expect(faults.first { $0.id == id }?.place == places.first)
  }

  /// A comma parts keys: « 50 » is one for YAML, and the message says so.
  @Test func aSumWithCentsIsToBeQuoted() {
    var content = TinyContent()
    content.put(Self.head + "deliberation: 2026-03-12\nplafonds: {heure: 15,50}\n", at: Self.file)
    let message = content.read().faults.first { $0.id == "cle-inconnue" }?.message
    #expect(message?.contains("« \"…,50\" »") == true)
  }
}
