import Content
import ContentReading
import Diagnostics
import Letters
import TestSupport
import Testing

/// Letters: what their parts rest on, and the situations that prove it.
struct LetterFaultTests {
  private static let path = "courriers/refus.md"

  private static let sound = """
    ---
    titre: "Refuser"
    resume: "Un refus."
    de: employeur
    a: agent
    verifie: 2026-11-20
    pour: {verdict: oui}
    champs:
      - {id: nom, libelle: "L'agent"}
      - id: motif
        libelle: "Le motif"
        genre: choix
        requis: oui
        choix:
          - {id: service, libelle: "Le service", texte: "le service", textes: [cgfp-l422-11]}
    paragraphes:
      - {texte: "Madame {nom},", forme: oui}
      - {texte: "Motif : {motif}.", textes: [cgfp-l422-11]}
      - {texte: "Saisissez la commission.", si: {refus: aucun}, quand: "sans refus", regles: [R61]}
    situations:
      - reponses: {statut: titulaire, situation: en-poste, employeurs: un, formation: diplome, refus: aucun}
        attendu: {verdict: oui}
        champs: {motif: service}
    ---

    Répondez avant deux mois.

    """

  /// What is wrong with a letter in which something was changed, and where the mark stands.
  private func trial(_ old: String, _ marked: String) throws -> (faults: [Fault], mark: Place?) {
    var content = TinyContent()
    content.put(Self.sound, at: Self.path)
    try content.replace(old, with: marked, in: Self.path)
    let text = MarkedText(content.text(of: Self.path))
    content.put(text.text, at: Self.path)
    return (
      content.read().faults,
      text.marks.first.map { TinyContent.place(Self.path, line: $0.line, column: $0.column) }
    )
  }

  /// A file that cannot be read has its name all the same: what is wrong is told where it is.
  @Test(arguments: ["---\ntitre: \"Refuser\n---\n\nTexte.\n", "Texte.\n", "---\ntitre: [\n---\n"])
  func aLinkToALetterThatCannotBeReadIsNotWrongToo(letter: String) {
    var content = TinyContent()
    content.put(Self.sound, at: Self.path)
    content.append(
      "\nVoyez [le refus](courriers/refus) et [une page](essai).\n", to: TinyContent.licence)
    content.put(
      "---\ntitre: \"Essai\"\nresume: \"Essai.\"\nverifie: 2026-11-20\n---\n\nTexte.\n",
      at: "pages/essai.md")
    #expect(content.read().faults == [])
    content.put(letter, at: Self.path)
    content.put(letter, at: "pages/essai.md")
    let faults = content.read().faults
    #expect(!faults.isEmpty)
    #expect(
      Set(faults.map(\.place.path)) == ["Content/\(Self.path)", "Content/pages/essai.md"],
      "\(faults.map(\.text))")
  }

  @Test func aPartMayAskOfTheRuleOfTheAuthorityAlone() throws {
    let sound = try trial("forme: oui}", "forme: oui, si: {reglement-mediation: inconnu}}")
    #expect(sound.faults == [])
    let wrong = try trial("forme: oui}", "forme: oui, si: {reglement-mediation: 1️⃣peut-être}}")
    #expect(wrong.faults.map(\.id).contains("valeur-inconnue"))
    #expect(wrong.faults.contains { $0.place == wrong.mark })
  }

  @Test func aSoundLetterIsKept() throws {
    var content = TinyContent()
    content.put(Self.sound, at: Self.path)
    let (knowledge, faults) = content.read()
    #expect(faults == [])
    #expect(knowledge.letters.map(\.letter.id) == ["refus"])
  }

  @Test(arguments: [
    ("cle-inconnue", "de: employeur", "1️⃣expediteur: agent\nde: employeur"),
    ("valeur-inconnue", "de: employeur", "de: 1️⃣maire"),
    ("condition-inconnue", "pour: {verdict: oui}", "pour: {1️⃣humeur: oui}"),
    ("valeur-inconnue", "pour: {verdict: oui}", "pour: {verdict: 1️⃣peut-etre}"),
    ("champ-inconnu", "\"Madame {nom},\"", "1️⃣\"Madame {nom} {prenom},\""),
    ("champ-inutilise", "  - {id: nom,", "  - 1️⃣{id: age, libelle: \"Âge\"}\n  - {id: nom,"),
    (
      "paragraphe-sans-appui", "{texte: \"Madame {nom},\", forme: oui}",
      "{texte: 1️⃣\"Madame {nom},\"}"
    ),
    (
      "delai-etranger", "\"Saisissez la commission.\"",
      "1️⃣\"Saisissez la commission sous trois mois.\""
    ),
    (
      "delai-etranger", "\"Saisissez la commission.\"",
      "1️⃣\"Saisissez, dans les 45 jours, la commission.\""
    ),
    (
      "valeur-inconnue", "libelle: \"L'agent\"}",
      "libelle: \"L'agent\", genre: nombre, compte: 1️⃣age}"
    ),
    (
      "borne-refusee", "libelle: \"L'agent\"}", "libelle: \"L'agent\", au-plus-tot: 1️⃣aujourd'hui}"
    ),
    (
      "borne-refusee", "libelle: \"L'agent\"}",
      "libelle: \"L'agent\", genre: jour, au-plus-tot: 1️⃣depot}"
    ),
    (
      "borne-refusee", "libelle: \"L'agent\"}",
      "libelle: \"L'agent\", genre: jour, au-plus-tot: [aujourd'hui, 1️⃣aujourd'hui + bientôt]}"
    ),
    (
      "borne-refusee", "libelle: \"L'agent\"}",
      "libelle: \"L'agent\", genre: jour, au-plus-tot: 1️⃣nom + 2 mois}"
    ),
    (
      "borne-refusee", "- {id: nom, libelle: \"L'agent\"}",
      "- 1️⃣{id: nom, libelle: \"L'agent\", genre: jour, au-plus-tot: aujourd'hui + 1 an, "
        + "au-plus-tard: aujourd'hui}"
    ),
    (
      "delai-etranger", "libelle: \"L'agent\"}",
      "libelle: \"L'agent\", genre: jour, au-plus-tot: 1️⃣aujourd'hui + 45 jours}"
    ),
    (
      "paragraphe-sans-appui", "situations:",
      "sinon:\n  - {si: {verdict: non}, texte: 1️⃣\"demandez ailleurs.\"}\nsituations:"
    ),
    ("cle-de-trop", "libelle: \"L'agent\"}", "libelle: \"L'agent\", compte: 1️⃣solde}"),
    ("cle-de-trop", "libelle: \"L'agent\"}", "libelle: \"L'agent\", de-soi: 1️⃣adresse}"),
    ("regle-inconnue", "regles: [R61]", "regles: [1️⃣R999]"),
    ("cle-manquante", "si: {refus: aucun}, quand: \"sans refus\"", "si: 1️⃣{refus: aucun}"),
    (
      "appui-hors-de-propos", "  - {texte: \"Saisissez la commission.\"",
      "  - 1️⃣{texte: \"Un an.\", regles: [R16]}\n  - {texte: \"Saisissez la commission.\""
    ),
    (
      "paragraphe-jamais-garde", "  - {texte: \"Saisissez la commission.\"",
      "  - 1️⃣{texte: \"VAE.\", si: {formation: vae}, quand: \"pour une VAE\", regles: [R55]}\n"
        + "  - {texte: \"Saisissez la commission.\""
    ),
    (
      "situation-hors-lettre",
      "  - reponses: {statut: titulaire, situation: en-poste, employeurs: un, formation: diplome, refus: aucun}\n    attendu: {verdict: oui}",
      "  - 1️⃣reponses: {statut: titulaire, situation: en-poste, employeurs: un, formation: diplome, refus: aucun}\n    attendu: {verdict: oui}\n    champs: {motif: service}\n  - reponses: {statut: retraite}\n    attendu: {verdict: non}"
    ),
  ])
  func aFaultIsToldInItsPlace(id: String, old: String, marked: String) throws {
    let (faults, mark) = try trial(old, marked)
    #expect(faults.contains { $0.id == id }, "\(faults.map(\.text))")
    if id != "situation-hors-lettre" {
      #expect(faults.filter { $0.id == id }.map(\.place) == [mark].compactMap(\.self))
    }
  }

  @Test(arguments: [
    "sous deux mois", "2 mois avant", "soixante jours", "dans les 90 jours", "un mois",
    "d'un an au plus", "deux années de suite", "quatre-vingt-dix jours", "un jour", "vingt heures",
  ])
  func aTimeLimitOfTheTextsMayBeStated(words: String) throws {
    let (faults, _) = try trial(
      "\"Saisissez la commission.\"", "\"Saisissez la commission, \(words).\"")
    #expect(faults == [])
  }

  @Test(arguments: [
    "sous deux ans", "dans une semaine", "dans la quinzaine, une quinzaine", "sous onze mois",
    "dans les quatre-vingt-onze jours", "dans les vingt et un jours", "sous cent vingt jours",
    "dans l'article 3, deux ans", "un semestre",
  ])
  func anotherTimeLimitIsToldHoweverItIsCounted(words: String) throws {
    for text in ["texte: \"Saisissez la commission.\"", "texte: \"le service\""] {
      let (faults, _) = try trial(text, "texte: \"Saisissez, \(words).\"")
      #expect(faults.map(\.id) == ["delai-etranger"], "\(faults.map(\.text))")
    }
  }

  /// Everything that is wrong is told in one run.
  @Test func aWrongHeadDoesNotHideTheRest() throws {
    let (faults, _) = try trial(
      "de: employeur\na: agent\nverifie: 2026-11-20", "de: maire\na: agent\nverifie: 2026-13-28")
    #expect(Set(faults.map(\.id)) == ["valeur-inconnue", "date-impossible"])
    var content = TinyContent()
    content.put(Self.sound, at: Self.path)
    try content.replace("verifie: 2026-11-20", with: "verifie: 2026-13-28", in: Self.path)
    try content.replace("[R61]", with: "[R999]", in: Self.path)
    try content.replace("Madame {nom}", with: "Madame {nom} {raisons}", in: Self.path)
    let (knowledge, found) = content.read()
    let told = Set(found.map(\.id))
    #expect(told.isSuperset(of: ["champ-inconnu", "date-impossible", "regle-inconnue"]))
    #expect(knowledge.letters.isEmpty)
  }

  @Test(arguments: ["", "situations: []\n"])
  func aLetterThatNothingTriesIsOneFault(situations: String) throws {
    var content = TinyContent()
    let text = Self.sound.replacing(/situations:\n(.*\n)*?---/, with: situations + "---")
    content.put(text, at: Self.path)
    #expect(
      content.read().faults.map(\.id)
        == [situations.isEmpty ? "cle-manquante" : "paragraphe-jamais-garde"])
  }

  @Test(arguments: ["{nom", "{nom (l'agent {nom}", "nom} {nom}", "{{nom}"])
  func aBraceThatIsNotClosedIsTold(words: String) throws {
    let (faults, mark) = try trial("\"Madame {nom},\"", "1️⃣\"Madame \(words),\"")
    let braces = faults.filter { $0.id == "accolade-seule" }
    #expect(braces.map(\.place) == [mark].compactMap(\.self), "\(faults.map(\.text))")
    #expect(!faults.contains { $0.id == "champ-inconnu" })
  }

  @Test func boundsThatTurnInACircleAreToldOfEachField() throws {
    let (faults, _) = try trial(
      "- {id: nom, libelle: \"L'agent\"}",
      "- {id: nom, libelle: \"L'agent\", genre: jour, au-plus-tot: fin + 1 mois}\n"
        + "  - {id: fin, libelle: \"La fin\", genre: jour, au-plus-tot: nom + 1 mois}")
    #expect(faults.filter { $0.id == "borne-refusee" }.count == 2)
    #expect(faults.contains { $0.text.contains("tournent en rond") })
  }

  /// An article is named as it is grounded: in the part, in a choice, in what is said otherwise.
  @Test(arguments: [
    ("\"Motif : {motif}.\"", "1️⃣\"Motif : {motif} (article L422-13).\""),
    ("texte: \"le service\"", "texte: 1️⃣\"le service (L. 422-9)\""),
    (
      "situations:",
      "sinon:\n  - {si: {verdict: non}, texte: 1️⃣\"voyez L422-12.\", textes: [cgfp-l422-11]}\n"
        + "situations:"
    ),
  ])
  func anArticleThatIsNoGroundIsAWarning(old: String, marked: String) throws {
    let (faults, mark) = try trial(old, marked)
    #expect(faults.map(\.id) == ["article-etranger"], "\(faults.map(\.text))")
    #expect(faults.map(\.place) == [mark].compactMap(\.self))
    #expect(faults.allSatisfy { $0.severity == .warning && $0.text.contains("L422-11") })
  }

  @Test(arguments: [
    "Motif : {motif} (article L422-11 du code général de la fonction publique).",
    "Motif : {motif} (article L. 422-11).",
    "Motif : {motif}. Articles L422-4 à L422-19, an 2026-2027, R2-D2.",
  ])
  func anArticleThatIsAGroundMayBeNamed(text: String) throws {
    #expect(try trial("\"Motif : {motif}.\"", "\"\(text)\"").faults == [])
  }

  /// One slip is one fault: nothing is tried on what could not be read.
  @Test(arguments: [
    ("valeur-inconnue", "si: {refus: aucun}", "si: {refus: 1️⃣aucuns}"),
    ("condition-inconnue", "si: {refus: aucun}", "si: {1️⃣refu: aucun}"),
    ("valeur-inconnue", "pour: {verdict: oui}", "pour: {verdict: [oui, 1️⃣ouii]}"),
    (
      "valeur-inconnue", "libelle: \"L'agent\"}", "libelle: \"L'agent\", genre: 1️⃣ligne}"
    ),
    ("valeur-inconnue", "genre: choix", "genre: 1️⃣choi"),
  ])
  func oneSlipIsOneFault(id: String, old: String, marked: String) throws {
    let (faults, mark) = try trial(old, marked)
    #expect(faults.map(\.id) == [id], "\(faults.map(\.text))")
    #expect(faults.map(\.place) == [mark].compactMap(\.self))
  }

  /// A part that nothing grounds in several situations is one fault, which names their lines.
  @Test func aPartWithoutAGroundNamesTheSituations() throws {
    let (faults, mark) = try trial(
      "  - {texte: \"Saisissez la commission.\"",
      "  - 1️⃣{texte: \"Un an.\", regles: [R16]}\n  - {texte: \"Saisissez la commission.\"")
    #expect(faults.map(\.id) == ["appui-hors-de-propos"])
    #expect(faults.map(\.place) == [mark].compactMap(\.self))
    #expect(faults.allSatisfy { $0.message.contains("la situation de la ligne 22") })
    let situation =
      "  - reponses: {statut: titulaire, situation: en-poste, employeurs: un, formation: diplome, refus: aucun}\n"
      + "    attendu: {verdict: oui}\n    champs: {motif: service}\n"
    let twice = try trial(
      "  - {texte: \"Saisissez la commission.\", si: {refus: aucun}, quand: \"sans refus\", regles: [R61]}\nsituations:\n",
      "  - {texte: \"Un an.\", regles: [R16]}\nsituations:\n" + situation)
    #expect(twice.faults.map(\.id) == ["appui-hors-de-propos"])
    #expect(twice.faults.allSatisfy { $0.message.contains("les situations des lignes 21, 24") })
  }

  @Test func aChoiceOfASituationMustExist() throws {
    let (faults, _) = try trial("champs: {motif: service}", "champs: {motif: humeur}")
    #expect(faults.map(\.id) == ["situation-hors-lettre"])
  }
}
