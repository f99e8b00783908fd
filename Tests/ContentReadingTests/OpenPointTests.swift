import Content
import ContentReading
import Diagnostics
import Testing
import TestSupport

/// What entries leave open.
struct OpenPointTests {
  private static let anchor = "mots-cles: [détachement, accueil]"

  static let breakages = [
    Breakage("type-inattendu", anchor, "a-confirmer: 1️⃣le délai"),
    Breakage("type-inattendu", anchor, "a-confirmer: [1️⃣le délai]"),
    Breakage("cle-manquante", anchor, "a-confirmer: [1️⃣{point: \"Le délai ?\"}]"),
    Breakage("cle-manquante", anchor, "a-confirmer: [1️⃣{par: un décret}]"),
    Breakage(
      "cle-inconnue", anchor, "a-confirmer: [{point: a, par: b, 1️⃣points: c}]",
      suggesting: "point"),
    Breakage(
      "montant-inconnu", anchor, "a-confirmer: [{point: 1️⃣\"{{droits.plafon}} ?\", par: b}]"),
  ]

  @Test(arguments: breakages) func aFaultIsAloneAndInItsPlace(breakage: Breakage) throws {
    try Trial(breakage).expect(breakage)
  }

  @Test func anAmountIsWrittenByItsName() throws {
    var content = TinyContent()
    try content.replace(
      Self.anchor, with: "a-confirmer: [{point: \"{{droits.plafond}} ?\", par: \"un décret\"}]",
      in: TinyContent.secondment)
    let (knowledge, faults) = content.read()
    #expect(faults.map(\.text) == [])
    let point = try #require(knowledge.entry("detachement")?.openPoints.first)
    #expect(point.subject.hasPrefix("150"))
    #expect(point.settledBy == "un décret")
  }
}
