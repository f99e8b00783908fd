/// An entry as a built site exports it.
struct ExportedEntry: Codable {
  let id: String
  let url: String
  let question: String
  let reponse: String
  let html: String
  let textes: [Text]
  let verifie: String
  let voirAussi: [String]
  let anciensNoms: [String]

  enum CodingKeys: String, CodingKey {
    case id, url, question, reponse, html, textes, verifie
    case voirAussi = "voir-aussi"
    case anciensNoms = "anciens-noms"
  }

  /// A legal text.
  struct Text: Codable {
    let titre: String
    let url: String
  }
}
