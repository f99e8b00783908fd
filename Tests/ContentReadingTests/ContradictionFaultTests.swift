import Content
import ContentReading
import Diagnostics
import Law
import Testing
import TestSupport

/// The list of contradictions: each sets two versions side by side, and entries lead to it.
struct ContradictionFaultTests {
  private static func list(
    _ ids: String, _ old: String, _ marked: String, suggesting suggestion: String? = nil
  ) -> Breakage {
    Breakage(ids, at: "contradictions.yml", old, marked, suggesting: suggestion)
  }

  private static let second =
    "    - {source: etude, repere: \"page 4\", texte: \"La collectivité d'origine.\"}\n"

  static let breakages = [
    list("cle-inconnue", "  pourquoi:", "  1️⃣porquoi: x\n  pourquoi:", suggesting: "pourquoi"),
    list("cle-manquante", "- id: c01\n  sujet: \"Qui décide en détachement ?\"\n", "- 1️⃣id: c01\n"),
    list(
      "cle-manquante",
      "[\"C'est toujours votre commune qui décide\", \"Demandez chez vous\"]\n  faux: \"Faux depuis 2022.\"\n",
      "1️⃣[\"C'est toujours votre commune qui décide\"]\n"),
    list("cle-inconnue", "repere: \"page 4\"", "1️⃣page: 4, repere: x"),
    list("cle-manquante", "{source: \"000\", repere: \"section 3\",", "1️⃣{source: \"000\","),
    list("identifiant-refuse", "id: c01", "id: 1️⃣C 01", suggesting: "c-01"),
    list("source-inconnue", "source: \"000\"", "source: 1️⃣\"00\"", suggesting: "000"),
    list("texte-inconnu", "[loi-d-essai]", "[1️⃣loi-d-esai]", suggesting: "loi-d-essai"),
    list("texte-manquant", "textes: [loi-d-essai]", "textes: 1️⃣[]"),
    list("valeur-inconnue", "etat: verifie", "etat: 1️⃣vérifie", suggesting: "verifie"),
    list("fiche-inconnue", "[detachement]", "[1️⃣détachement]", suggesting: "detachement"),
    list("contradiction-sans-fiche", "fiches: [detachement]", "fiches: 1️⃣[]"),
    list("repetition", "fiches: [detachement]", "fiches: [detachement, 1️⃣detachement]"),
    list("repetition", second, "\(second)    - 1️⃣\(second.dropFirst(6))"),
    list("date-impossible", "2026-11-17", "1️⃣17 novembre"),
    list("date-future", "2026-11-17", "1️⃣2026-11-22"),
    list("type-inattendu", "textes: [loi-d-essai]", "textes: 1️⃣loi-d-essai"),
    list("type-inattendu", "fiches: [detachement]", "fiches: 1️⃣detachement"),
    list("montant-inconnu", "\"L'organisme d'accueil décide.\"", "1️⃣\"{{droits.plafon}}\""),
    list("montant-a-la-main", "\"La collectivité d'origine.\"", "1️⃣\"150 heures.\""),
    list(
      "id-en-double", "- id: c01",
      """
      - {id: c01, sujet: x, dit: [{source: bip, repere: x, texte: x}, {source: etude, repere: x, \
      texte: y}], aujourdhui: x, textes: [], pourquoi: x, etat: pratique, fiches: [permis], \
      verifie: 2026-11-20}
      - id: 1️⃣c01
      """),
  ]

  @Test(arguments: breakages) func aFaultIsAloneAndInItsPlace(breakage: Breakage) throws {
    try Trial(breakage).expect(breakage)
  }

  @Test func anotherThingThanAListIsAFault() {
    var content = TinyContent()
    content.put("id: c01\n", at: "contradictions.yml")
    let faults = content.read().faults
    #expect(faults.map(\.id) == ["type-inattendu"])
    #expect(faults.map(\.place) == [TinyContent.place("contradictions.yml")])
  }

  @Test func anEmptyFileIsToldToBeEmpty() {
    var content = TinyContent()
    content.put("# Rien encore.\n", at: "contradictions.yml")
    let faults = content.read().faults
    #expect(faults.map(\.id) == ["yaml-vide"])
    #expect(faults.first?.message == "le fichier est vide")
  }

  @Test func oneVersionContradictsNothing() throws {
    var content = TinyContent()
    try content.replace(Self.second, with: "", in: "contradictions.yml")
    let faults = content.read().faults
    #expect(faults.map(\.id) == ["version-manquante"])
    #expect(faults.map(\.place) == [TinyContent.place("contradictions.yml", line: 7, column: 5)])
    #expect(faults.first?.message.contains("on en trouve 1") == true)
  }

  @Test func whatIsReadIsKept() throws {
    let point = try #require(TinyContent().read().knowledge.contradictions.first)
    #expect(point.id == "c01" && point.standing == .verified)
    #expect(point.claims.map(\.source.id) == ["000", "etude"])
    #expect(point.claims.map(\.locus) == ["section 3", "page 4"])
    #expect(point.texts.map(\.id) == ["loi-d-essai"])
    #expect(point.entries == ["detachement"])
    #expect(point.verified == CalendarDay(2026, .november, 17))
  }

  @Test func linksKnowThePageAndItsAnchors() throws {
    var content = TinyContent()
    content.append("[là](contradictions#c01) et [là](contradictions)\n", to: TinyContent.licence)
    #expect(content.read().faults == [])
    content.append("[là](contradictions#c02)\n", to: TinyContent.licence)
    #expect(content.read().faults.map(\.id) == ["ancre-cassee"])
  }

  @Test func aSiteMayDoWithoutOne() throws {
    var content = TinyContent()
    content.remove("contradictions.yml")
    try content.replace("{id: bip}", with: "{id: bip}, {id: etude}", in: TinyContent.licence)
    #expect(content.read().faults == [])
    #expect(content.read().knowledge.contradictions.isEmpty)
  }
}
