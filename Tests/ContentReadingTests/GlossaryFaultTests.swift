import Content
import ContentReading
import Diagnostics
import Testing
import TestSupport

/// The glossary: each word once, each reference known.
struct GlossaryFaultTests {
  private static func glossary(
    _ ids: String, _ old: String, _ marked: String, suggesting suggestion: String? = nil
  ) -> Breakage {
    Breakage(ids, at: "glossaire.yml", old, marked, suggesting: suggestion)
  }

  static let breakages = [
    glossary(
      "terme-en-double", "- terme: \"Portabilité\"",
      "- {terme: 1️⃣\"cnfpt\", definition: x}\n- terme: \"Portabilité\""),
    glossary("terme-en-double", "[\"centre national\"]", "[1️⃣CNFPT]"),
    glossary("terme-en-double", "  sources: [bip]", "  synonymes: [1️⃣\"Centre National\"]"),
    glossary("cle-inconnue", "developpe:", "1️⃣développe:", suggesting: "developpe"),
    glossary(
      "cle-manquante", "- terme: \"Portabilité\"\n  definition:",
      "- 1️⃣terme: \"Portabilité\"\n  developpe:"),
    glossary(
      "terme-inconnu", "voisins: [\"Portabilité\"]", "voisins: [1️⃣\"Portabilite\"]",
      suggesting: "Portabilité"),
    glossary("terme-inconnu", "voisins: [\"Portabilité\"]", "voisins: [1️⃣CNFPT]"),
    glossary("texte-inconnu", "[loi-d-essai]", "[1️⃣loi-d-esai]", suggesting: "loi-d-essai"),
    glossary("source-inconnue", "[bip]", "[1️⃣bib]", suggesting: "bip"),
    glossary("repetition", "[bip]", "[bip, 1️⃣bip]"),
  ]

  @Test(arguments: breakages) func aFaultIsAloneAndInItsPlace(breakage: Breakage) throws {
    try Trial(breakage).expect(breakage)
  }

  @Test func theTermsAreInTheOrderOfTheAlphabet() throws {
    var content = TinyContent()
    content.append(
      "- {terme: \"Épargne\", definition: x}\n- {terme: Agent, definition: x}\n",
      to: "glossaire.yml")
    let (knowledge, faults) = content.read()
    #expect(faults == [])
    #expect(knowledge.glossary.map(\.id) == ["agent", "cnfpt", "epargne", "portabilite"])
    #expect(knowledge.glossary[1].neighbours == ["portabilite"])
  }

  @Test func aSiteMayDoWithoutOne() throws {
    var content = TinyContent()
    content.remove("glossaire.yml")
    try content.replace("[glossaire](glossaire#cnfpt)", with: "glossaire", in: "pages/a-propos.md")
    #expect(content.read().faults == [])
    #expect(content.read().knowledge.glossary.isEmpty)
  }
}

/// The pages of text and the statement of accessibility.
struct TextPageFaultTests {
  private static let path = "pages/a-propos.md"

  static let breakages = [
    Breakage("cle-inconnue", at: path, "resume:", "1️⃣résumé: x\nresume:", suggesting: "resume"),
    Breakage(
      "valeur-inconnue", at: path, "encart: editeur", "encart: 1️⃣éditeur", suggesting: "editeur"),
    Breakage("date-impossible", at: path, "2026-11-18", "1️⃣2026-11-31"),
    Breakage("lien-casse", at: path, "(sources)", "(sourcess)", suggesting: "sources"),
    Breakage("lien-casse", at: path, "(permis#duree)", "(permi#duree)", suggesting: "permis"),
    Breakage("ancre-cassee", at: path, "(permis#duree)", "(permis#durée)", suggesting: "duree"),
    Breakage(
      "ancre-cassee", at: path, "(glossaire#cnfpt)", "(glossaire#cnftp)", suggesting: "cnfpt"),
    Breakage("titre-de-niveau-1", at: path, "## Méthode", "1️⃣# Méthode"),
    Breakage("html-refuse", at: path, "Avec le", "1️⃣<b>Avec</b> le"),
    Breakage("ancre-cassee", at: TinyContent.licence, "(detachement)", "(a-propos#x)"),
  ]

  @Test(arguments: breakages) func aFaultIsAloneAndInItsPlace(breakage: Breakage) throws {
    let trial = try Trial(breakage)
    #expect(Set(trial.faults.map(\.id)) == Set(breakage.ids))
    if let mark = trial.marks.first { #expect(trial.faults.first?.place == mark) }
    if let suggestion = breakage.suggestion {
      #expect(trial.faults.first?.message.contains("« \(suggestion) »") == true)
    }
  }

  @Test(arguments: ["verifier", "faq", "glossaire", "sources"])
  func aPageMayNotTakeAnAddressOfTheSite(name: String) {
    var content = TinyContent()
    content.put(TinyContent().text(of: Self.path), at: "pages/\(name).md")
    #expect(content.read().faults.map(\.id).contains("nom-reserve"))
  }

  @Test func anEntryMayNotTakeTheNameOfAPage() {
    var content = TinyContent()
    let entry = TinyContent().text(of: TinyContent.licence)
      .replacing("Le permis est-il pris", with: "La moto est-elle prise")
    content.put(entry, at: "faq/2-formations/a-propos.md")
    let faults = content.read().faults
    #expect(faults.map(\.id) == ["nom-reserve"])
    #expect(faults.map(\.place) == [TinyContent.place("faq/2-formations/a-propos.md")])
  }
}
