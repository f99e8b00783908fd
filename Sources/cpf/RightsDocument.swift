import Entitlement

/// The rights as the contract's JSON.
struct RightsDocument: Encodable {
  private let annees: [Year]
  private let solde: Int
  private let plafond: Int
  private let dif: Int
  private let anticipation: Int
  private let formation: Training?
  private let alertes: [String]

  init(_ reckoning: Reckoning) {
    annees = (reckoning.ledger?.years ?? []).map {
      Year(annee: $0.year, credit: $0.credit, solde: $0.balance)
    }
    solde = reckoning.balance
    plafond = reckoning.cap
    dif = reckoning.account.formerHours
    anticipation = reckoning.anticipation.hours
    formation = reckoning.cover.map(Training.init)
    alertes = reckoning.alerts.map(\.sentence)
  }

  private struct Year: Encodable {
    let annee: Int
    let credit: Int
    let solde: Int
  }

  private struct Training: Encodable {
    let duree: Int
    let dif: Int
    let cpf: Int
    let inaptitude: Int
    let anticipation: Int
    let manque: Int
    let toEnter: Int

    enum CodingKeys: String, CodingKey {
      case duree, dif, cpf, inaptitude, anticipation, manque
      case toEnter = "a-decrementer"
    }

    init(_ cover: Cover) {
      duree = cover.training
      dif = cover.formerHours
      cpf = cover.account
      inaptitude = cover.prevention
      anticipation = cover.anticipation
      manque = cover.missing
      toEnter = cover.toEnter
    }
  }
}
