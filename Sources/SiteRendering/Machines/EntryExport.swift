import CommonMark
import Content
import Law

/// Every entry with its references, as `faq.json` gives them; `Docs/formats.md` describes it.
struct EntryExport: Encodable {
  /// Where the export stands in the site.
  static let path = "faq.json"

  let version = 1
  let titre: String
  let editeur: String
  /// The full address of the site's root, where it is known.
  let site: String?
  let fiches: [Row]

  /// - Parameters:
  ///   - knowledge: The checked content.
  ///   - site: The full address of the site's root, where it is known.
  ///   - html: Writes an answer as HTML, with addresses from the root of the site.
  init(_ knowledge: KnowledgeBase, site: String?, html: (Entry) -> String) {
    titre = knowledge.settings.title
    editeur = knowledge.settings.publisher
    self.site = site
    fiches = knowledge.entries.map { Row($0, html: html($0)) }
  }

  /// An entry.
  struct Row: Encodable {
    let id: String
    let url: String
    let rubrique: String
    let question: String
    let audience: String?
    let reponse: String
    let html: String
    let retenir: [String]
    let avant: String?
    let aConfirmer: [Open]
    let verifie: String
    let modifie: String
    let motsCles: [String]
    let textes: [Text]
    let sources: [Document]
    let voirAussi: [String]
    let anciensNoms: [String]

    enum CodingKeys: String, CodingKey {
      case id, url, rubrique, question, reponse, html, retenir, avant, verifie, modifie, textes,
        sources
      case audience = "public"
      case aConfirmer = "a-confirmer"
      case motsCles = "mots-cles"
      case voirAussi = "voir-aussi"
      case anciensNoms = "anciens-noms"
    }
  }

  /// What the answer leaves open, and what would settle it.
  struct Open: Encodable {
    let point: String
    let par: String
  }

  /// A legal text.
  struct Text: Encodable {
    let id: String
    let titre: String
    let objet: String
    let url: String
    let vu: String
  }

  /// A source, and where in it.
  struct Document: Encodable {
    let id: String
    let titre: String
    let editeur: String
    let annee: String?
    let url: String?
    let repere: String?
  }
}

extension EntryExport.Row {
  init(_ entry: Entry, html: String) {
    id = entry.id
    url = EntryPage.address(of: entry.id).path
    rubrique = entry.section
    question = entry.question
    audience = entry.audience?.rawValue
    reponse = entry.lead.plainText
    self.html = html
    retenir = entry.keyPoints
    avant = entry.before
    aConfirmer = entry.openPoints.map {
      EntryExport.Open(point: $0.subject, par: $0.settledBy)
    }
    verifie = entry.verified.iso
    modifie = entry.changed.iso
    motsCles = entry.keywords
    textes = entry.texts.map {
      EntryExport.Text(
        id: $0.id, titre: $0.title, objet: $0.subject, url: $0.url, vu: $0.seen.iso)
    }
    sources = entry.sources.map {
      EntryExport.Document(
        id: $0.source.id, titre: $0.source.title, editeur: $0.source.publisher,
        annee: $0.source.year, url: $0.source.url, repere: $0.locus)
    }
    voirAussi = entry.related
    anciensNoms = entry.formerNames
  }
}
