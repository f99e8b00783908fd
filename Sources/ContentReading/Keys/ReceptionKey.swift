/// The keys of `accueil`.
enum ReceptionKey: String, FieldKey {
  case name = "nom"
  case serves = "pour"
  case telephone
  case hours = "horaires"
  case mailbox = "courriel"
  case appointment = "rendez-vous"
  case address = "adresse"

  var isRequired: Bool {
    switch self {
    case .name, .serves: true
    case .telephone, .hours, .mailbox, .appointment, .address: false
    }
  }
}
