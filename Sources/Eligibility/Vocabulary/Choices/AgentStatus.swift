/// The statuses of someone who works for a territorial employer.
package enum AgentStatus: String, Choice {
  case tenured = "titulaire"
  case probationer = "stagiaire"
  case permanentContract = "cdi"
  case fixedTermContract = "cdd"
  case subsidisedContract = "contrat-aide"
  case apprentice = "apprenti"

  package var row: ChoiceRow { status.row }

  /// The same among all statuses.
  private var status: Status {
    switch self {
    case .tenured: .tenured
    case .probationer: .probationer
    case .permanentContract: .permanentContract
    case .fixedTermContract: .fixedTermContract
    case .subsidisedContract: .subsidisedContract
    case .apprentice: .apprentice
    }
  }
}
