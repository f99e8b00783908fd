/// A whole content folder in memory, without a fault; a test changes one thing in it.
package struct TinyContent: Sendable {
  /// The files by their path from the folder.
  package private(set) var files: [String: [UInt8]]

  /// The path of the entry that uses every key.
  package static let secondment = "faq/1-pour-qui/detachement.md"
  /// The path of an entry with the required keys only.
  package static let licence = "faq/2-formations/permis.md"

  /// Each criterion of the RGAA 4.1, which has so many in each theme: two are not met, the others of
  /// the first three themes are, and the rest do not apply.
  private static let criteria = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12].enumerated()
    .flatMap { theme, count in
      (1...count).map { rank in
        let result = theme > 2 ? "NA" : rank == 2 && theme < 2 ? "NC" : "C"
        return "  - {critere: \"\(theme + 1).\(rank)\", titre: \"Le critère ?\", "
          + "resultat: \(result), moyens: [lecture], preuve: \"Vu.\"}\n"
      }
    }.joined()

  package init() {
    files = Self.texts.mapValues { Array($0.utf8) }
  }

  /// The text of a file; the empty text where there is none.
  package func text(of path: String) -> String {
    String(decoding: files[path] ?? [], as: UTF8.self)
  }

  /// Puts a file in place of the one that stands there, if any.
  package mutating func put(_ text: String, at path: String) {
    files[path] = Array(text.utf8)
  }

  /// Puts bytes that may not be a text.
  package mutating func put(bytes: [UInt8], at path: String) {
    files[path] = bytes
  }

  /// Takes a file away.
  package mutating func remove(_ path: String) {
    files[path] = nil
  }

  /// Adds to the end of a file.
  package mutating func append(_ text: String, to path: String) {
    files[path, default: []] += Array(text.utf8)
  }

  /// Replaces a piece of a file; the piece must stand there once.
  package mutating func replace(_ old: String, with new: String, in path: String) throws {
    let pieces = text(of: path).split(separator: old, omittingEmptySubsequences: false)
    guard pieces.count == 2 else { throw Mismatch(old: old, path: path, count: pieces.count - 1) }
    put(pieces.joined(separator: new), at: path)
  }

  /// A piece that does not stand once in a file: the test is wrong.
  package struct Mismatch: Error {
    let old: String
    let path: String
    let count: Int
  }

  private static let texts: [String: String] = [
    "site.yml": """
    format: 2
    titre: "Mon compte"
    resume: "Qui peut l'utiliser."
    editeur: "Centre de gestion"
    plus-demandees: [detachement]
    accueil: {nom: "Conseil statutaire", pour: "Agents affiliés", telephone: "01 99 00 12 34"}

    """,
    "rubriques.yml": """
    - id: 1-pour-qui
      titre: "Pour qui"
      resume: "Selon la position."
    - id: 2-formations
      titre: "Pour quelles formations"
      resume: "Permis et concours."
      public: [candidat]

    """,
    "sources.yml": """
    - id: "000"
      titre: "Foire aux questions"
      editeur: "Centre de gestion"
      date: 2021
      vu: 2026-11-20
    - id: bip
      titre: "Fiches pratiques"
      editeur: "Éditions du métier"
      url: "https://exemple.fr/fiches"
      vu: 2026-11-20
    - id: etude
      titre: "Étude"
      editeur: "Université"
      url: "https://exemple.fr/etude"
      vu: 2026-11-19

    """,
    "textes.yml": """
    - id: loi-d-essai
      titre: "Loi d'essai"
      objet: "accompagnement"
      url: "https://exemple.fr/l421-3"
      vu: 2026-04-03
    - id: jamais-cite
      titre: "Arrêté du 1er janvier"
      objet: "rien"
      url: "https://exemple.fr/arrete"
      vu: 2026-04-04

    """,
    "couverture.yml": """
    - id: 000-F09
      sujet: "Détachement"
    - id: 000-Q01
      sujet: "Permis"

    """,
    "glossaire.yml": """
    - terme: "CNFPT"
      developpe: "Centre national"
      definition: "Il forme les agents."
      synonymes: ["centre national"]
      textes: [loi-d-essai]
      voisins: ["Portabilité"]
    - terme: "Portabilité"
      definition: "Le compte suit la personne."
      sources: [bip]

    """,
    "contradictions.yml": """
    - id: c01
      sujet: "Qui décide en détachement ?"
      on-dit: ["C'est toujours votre commune qui décide", "Demandez chez vous"]
      faux: "Faux depuis 2022."
      repondre: "C'est l'organisme d'accueil qui décide."
      dit:
        - {source: "000", repere: "section 3", texte: "L'organisme d'accueil."}
        - {source: etude, repere: "page 4", texte: "La collectivité d'origine."}
      aujourdhui: "L'organisme d'accueil décide."
      textes: [loi-d-essai]
      pourquoi: "L'étude est plus ancienne."
      etat: verifie
      fiches: [detachement]
      verifie: 2026-11-17

    """,
    "paroles.yml": """
    equivalents:
      - [permis, auto-école]
    fiches:
      - fiche: detachement
        phrases: ["travailler ailleurs", "partir"]
        tournures: ["prêté à une autre mairie"]

    """,
    "accessibilite.yml": """
    date: 2026-11-20
    referentiel: "RGAA 4.1"
    methode: ["Un audit a été fait."]
    echantillon: [{titre: "Glossaire", adresse: glossaire/index.html}]
    controles: [{objet: "HTML", resultat: "0 erreur"}]
    limites: ["Les cartes."]
    criteres:
    \(criteria)
    """,
    "pages/a-propos.md": """
    ---
    titre: "À propos"
    resume: "Qui publie ce site."
    verifie: 2026-11-18
    encart: editeur
    ---

    Le [glossaire](glossaire#cnfpt), les [sources](sources) et le [permis](permis#duree).

    ## Méthode

    Avec le CNFPT et encore le CNFPT, comme [ci-dessus](#methode).

    """,
    secondment: """
    ---
    question: "En détachement, à qui demander ?"
    verifie: 2026-11-20
    sources: [{id: "000", repere: "section 3"}]
    textes: [loi-d-essai, cgfp-l422-11]
    couvre: [000-F09]
    mots-cles: [détachement, accueil]
    voir-aussi: [permis]
    situations:
      - reponses: {statut: titulaire, situation: detachement, accueil: public, formation: diplome}
        attendu: {verdict: autre-organisme, decideur: organisme-accueil}
    avant: "Avant 2022, la collectivité d'origine décidait."
    ---

    À l'organisme d'accueil : voir le [permis](permis#duree) à côté.

    ## Accueil public

    Les heures *restent* des heures, comme [ci-dessus](#accueil-public).

    """,
    licence: """
    ---
    question: "Le permis est-il pris en charge ?"
    sources: [{id: bip}]
    verifie: 2026-11-20
    couvre: [000-Q01]
    ---

    Oui, s'il sert le projet, même en [détachement](detachement).

    ## Durée

    Trente heures.

    """,
  ]
}
