/// The keys of a page of text.
enum TextPageKey: String, FieldKey {
  case title = "titre"
  case summary = "resume"
  case verified = "verifie"
  case inset = "encart"
  case foot = "pied"

  var isRequired: Bool {
    switch self {
    case .title, .summary, .verified: true
    case .inset, .foot: false
    }
  }
}
