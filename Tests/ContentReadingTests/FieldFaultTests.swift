import Content
import ContentReading
import Diagnostics
import Law
import Testing
import TestSupport

/// The keys of entries and of list files: each fault is alone, and points at what is wrong.
struct FieldFaultTests {
  static let breakages = entryBreakages + listBreakages

  private static let entryBreakages = [
    Breakage("cle-inconnue", "mots-cles:", "1️⃣mot-cles:", suggesting: "mots-cles"),
    Breakage("cle-inconnue", "repere:", "1️⃣repère:", suggesting: "repere"),
    Breakage("cle-inconnue", #""section 3"}"#, #""é€😀", 1️⃣page: 3}"#),
    Breakage("cle-inconnue", "decideur:", "1️⃣decideurs:", suggesting: "decideur"),
    Breakage(
      "cle-manquante", "question: \"En détachement, à qui demander ?\"\nverifie: 2026-11-20\n",
      "1️⃣question: \"En détachement, à qui demander ?\"\n"),
    Breakage("cle-manquante", #"{id: "000", repere: "#, #"1️⃣{repere: "#),
    Breakage("type-inattendu", "[loi-d-essai, cgfp-l422-11]", "1️⃣loi-d-essai"),
    Breakage("type-inattendu", "[détachement, accueil]", "[détachement, 1️⃣[accueil]]"),
    Breakage("type-inattendu", "\"En détachement, à qui demander ?\"", "1️⃣[un, deux]"),
    Breakage("type-inattendu", "\"En détachement, à qui demander ?\"", "1️⃣\" \u{A0} \""),
    Breakage("type-inattendu", "[{id: \"000\", repere: \"section 3\"}]", "[1️⃣\"000\"]"),
    Breakage(
      "valeur-inconnue", "mots-cles:", "public: 1️⃣employeurs\nmots-cles:", suggesting: "employeur"),
    Breakage("date-impossible", "2026-11-20", "1️⃣2026-02-30"),
    Breakage("date-impossible", "2026-11-20", "1️⃣20/11/2026", suggesting: "2026-11-20"),
    Breakage("date-impossible", "2026-11-20", "1️⃣\"2026-11-20 \""),
    Breakage("source-inconnue", #"{id: "000","#, #"{id: 1️⃣"001","#, suggesting: "000"),
    Breakage("source-manquante", "[{id: \"000\", repere: \"section 3\"}]", "1️⃣[]"),
    Breakage(
      "texte-inconnu", "loi-d-essai, cgfp-l422-11]", "loi-d-essai, 1️⃣cgfp-l422-111]",
      suggesting: "cgfp-l422-11"),
    Breakage(
      "fiche-inconnue", "voir-aussi: [permis]", "voir-aussi: [1️⃣permi]", suggesting: "permis"),
    Breakage("fiche-inconnue", "voir-aussi: [permis]", "voir-aussi: [1️⃣detachement]"),
    Breakage(
      "element-inconnu", "couvre: [000-F09]", "couvre: [000-F09, 1️⃣000-F08]",
      suggesting: "000-F09"),
    Breakage("repetition", "couvre: [000-F09]", "couvre: [000-F09, 1️⃣000-F09]"),
    Breakage("repetition", "voir-aussi: [permis]", "voir-aussi: [permis, 1️⃣permis]"),
    Breakage("repetition", "[loi-d-essai, cgfp", "[cgfp-l422-11, 1️⃣cgfp"),
    Breakage("accolade-seule", "\"En détachement,", "1️⃣\"En {{droits.plafond,"),
    Breakage("accolade-seule", "\"En détachement,", "1️⃣\"En {droits.plafond},"),
    Breakage("accolade-seule", "\"En détachement,", "1️⃣\"En {{droits.plafond}}},"),
    Breakage("html-refuse", "\"En détachement,", "1️⃣\"<b>En</b> détachement,"),
  ]

  private static let listBreakages = [
    Breakage(
      "fiche-inconnue", at: "site.yml", "[detachement]", "[permis, 1️⃣détachement]",
      suggesting: "detachement"),
    Breakage("cle-inconnue", at: "site.yml", "editeur:", "1️⃣pied: x\nediteur:"),
    Breakage("type-inattendu", at: "site.yml", "[detachement]", "1️⃣detachement"),
    Breakage(
      "repetition", at: "site.yml", "[detachement]", "[detachement, permis, 1️⃣detachement]"),
    Breakage(
      "accolade-seule html-refuse", at: "site.yml", "\"Centre de gestion\"",
      "1️⃣2️⃣\"<b>Centre</b> {{droits.plafond}}\""),
    Breakage("accolade-seule", at: "sources.yml", "\"Étude\"", "1️⃣\"Étude {x}\""),
    Breakage("accolade-seule", at: "glossaire.yml", "\"Il forme", "1️⃣\"{{Il forme"),
    Breakage(
      "repetition", at: TinyContent.licence, "\"Le permis est-il pris en charge ?\"",
      "1️⃣\"En détachement, à qui demander ?\""),
    Breakage(
      "cle-manquante cle-inconnue", at: "sources.yml", "- id: etude\n  titre:",
      "- 1️⃣id: etude\n  2️⃣titer:"),
    Breakage(
      "id-en-double", at: "rubriques.yml", "- id: 2-",
      "- {id: 1️⃣1-pour-qui, titre: x, resume: y}\n- id: 2-"),
    Breakage(
      "id-en-double", at: "sources.yml", "- id: etude",
      "- {id: 1️⃣bip, titre: x, editeur: y, vu: 2026-11-20}\n- id: etude"),
    Breakage("id-en-double", at: "textes.yml", "id: jamais-cite", "id: 1️⃣loi-d-essai"),
    Breakage("id-en-double", at: "textes.yml", "id: jamais-cite", "id: 1️⃣cgfp-l422-11"),
    Breakage(
      "id-en-double", at: "couverture.yml", "- id: 000-Q01",
      "- {id: 1️⃣000-F09, sujet: x}\n- id: 000-Q01"),
    Breakage("date-impossible", at: "sources.yml", "2026-11-19", "1️⃣2026-11-31"),
    Breakage("date-impossible", at: "textes.yml", "2026-04-04", "1️⃣hier"),
    Breakage("date-impossible", at: "sources.yml", "date: 2021", "date: 1️⃣21"),
    Breakage("date-impossible", at: "sources.yml", "date: 2021", "date: 1️⃣+202"),
    Breakage("date-impossible", at: "sources.yml", "date: 2021", "date: 1️⃣mars 2021"),
    Breakage(
      "valeur-inconnue", at: "textes.yml", "url: \"https://exemple.fr/arrete\"",
      "recueil: 1️⃣code-du-travail", suggesting: "code-travail"),
    Breakage(
      "cle-de-trop", at: "textes.yml", "url: \"https://exemple.fr/arrete\"",
      "url: \"https://exemple.fr/arrete\"\n  recueil: 1️⃣cgfp"),
    Breakage(
      "cle-manquante", at: "textes.yml",
      "id: jamais-cite\n  titre: \"Arrêté du 1er janvier\"\n  objet: \"rien\"\n"
        + "  url: \"https://exemple.fr/arrete\"",
      "1️⃣id: jamais-cite\n  titre: x\n  objet: y"),
    Breakage(
      "adresse-refusee", at: "sources.yml", "\"https://exemple.fr/etude\"",
      "1️⃣\"http://exemple.fr/etude\""),
    Breakage(
      "adresse-refusee", at: "sources.yml", "\"https://exemple.fr/etude\"",
      "1️⃣\"javascript:alert(1)\""),
    Breakage(
      "adresse-refusee", at: "textes.yml", "\"https://exemple.fr/arrete\"",
      "1️⃣\"https://exemple.fr/un deux\""),
    Breakage(
      "adresse-refusee", at: "textes.yml", "\"https://exemple.fr/arrete\"",
      "1️⃣\"https://exemple.fr/arrêté\""),
  ]

  @Test(arguments: breakages) func aFaultIsAloneAndInItsPlace(breakage: Breakage) throws {
    try Trial(breakage).expect(breakage)
  }

  /// Articles of a code share its page: the address is that of the rules.
  @Test func aTextWithoutAPageOfItsOwnHasThatOfItsCollection() throws {
    var content = TinyContent()
    try content.replace(
      "url: \"https://exemple.fr/arrete\"", with: "recueil: cgfp", in: "textes.yml")
    let (knowledge, faults) = content.read()
    #expect(faults == [])
    let ruled = try #require(knowledge.texts.first { $0.id == "cgfp-l422-11" })
    #expect(knowledge.texts.first { $0.id == "jamais-cite" }?.url == ruled.url)
  }

  @Test func whatIsGivenTwiceTellsTheFirstLine() throws {
    var content = TinyContent()
    try content.replace("id: jamais-cite", with: "id: loi-d-essai", in: "textes.yml")
    try content.replace("[\"centre national\"]", with: "[CNFPT]", in: "glossaire.yml")
    let messages = content.read().faults.map(\.message)
    #expect(messages.count == 2)
    #expect(messages.allSatisfy { $0.contains("à la ligne 1") })
  }

  @Test func anEntryThatNamesItselfIsToldSo() throws {
    let trial = try Trial(Breakage("voir-aussi: [permis]", "voir-aussi: [detachement]"))
    #expect(trial.faults.first?.message.contains("est la fiche où ce renvoi se trouve") == true)
  }

  @Test func nothingIsToldInFrench() throws {
    let fault = try #require(try Trial(Breakage("[détachement, accueil]", "~")).faults.first)
    #expect(fault.message.contains("on ne trouve rien"))
  }

  @Test func theTinyContentHasNoFault() {
    let (knowledge, faults) = TinyContent().read()
    #expect(faults == [])
    #expect(knowledge.entries.map(\.id) == ["detachement", "permis"])
    #expect(knowledge.entry("detachement")?.cases.count == 1)
    #expect(knowledge.entry("permis")?.cases.isEmpty == true)
  }
}
