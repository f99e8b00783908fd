extension Cover.WayOut {
  /// The way out in French, as an item of a list.
  package var sentence: String {
    switch self {
    case .prevention(let hours):
      "crédit de prévention de l'inaptitude, \(hours) h au plus, si le médecin du travail atteste "
        + "un risque"
    case .anticipation(let hours):
      "utilisation par anticipation, \(hours) h au plus, avec l'accord écrit de l'employeur"
    case .citizensAccount(let hours):
      "compte d'engagement citoyen, \(hours) h au plus s'il est plein"
    case .trainingLeave: "congé de formation professionnelle"
    case .ownExpense: "financement par l'agent"
    }
  }
}

extension Conversion.Limit {
  /// What stopped the conversion, in French.
  package var sentence: String {
    switch self {
    case .cap: "plafond du compte atteint"
    case .convertedBefore: "limite du total des conversions atteinte"
    }
  }
}
