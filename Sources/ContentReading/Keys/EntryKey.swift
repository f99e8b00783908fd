/// The keys of an entry.
enum EntryKey: String, FieldKey {
  case question
  case sources
  case verified = "verifie"
  case covers = "couvre"
  case audience = "public"
  case texts = "textes"
  case keywords = "mots-cles"
  case related = "voir-aussi"
  case situations
  case keyPoints = "retenir"
  case before = "avant"
  case revisions = "changements"
  case formerNames = "anciens-noms"
  case openPoints = "a-confirmer"
  case draft = "brouillon"

  var isRequired: Bool {
    switch self {
    case .question, .sources, .verified, .covers: true
    case .audience, .texts, .keywords, .related, .situations, .keyPoints,
      .before, .revisions, .formerNames, .openPoints, .draft:
      false
    }
  }
}
