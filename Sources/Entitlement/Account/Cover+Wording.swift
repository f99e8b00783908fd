extension Cover {
  /// How the training is covered, in French, a sentence each, in the order in which hours go.
  package var sentences: [String] {
    let shares = [
      formerHours > 0
        ? "\(formerHours) h de DIF hors compteur ; il en reste \(formerHoursLeft) h." : nil,
      account > 0 ? "\(account) h du compte ; il y reste \(balanceLeft) h." : nil,
      prevention > 0
        ? "\(prevention) h du crédit de prévention de l'inaptitude, à côté du compte." : nil,
      anticipation > 0
        ? "\(anticipation) h par anticipation, si l'employeur l'accepte par écrit." : nil,
      missing > 0 ? "Il manque \(missing) h." : nil,
    ]
    return shares.compactMap { $0 } + [entrySentence]
  }

  /// What the employer enters on the account.
  private var entrySentence: String {
    toEnter > 0
      ? "L'employeur saisit \(toEnter) h à décrémenter du compte."
      : "L'employeur n'a rien à décrémenter du compte."
  }
}

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
