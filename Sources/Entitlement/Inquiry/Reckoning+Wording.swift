extension Reckoning {
  /// What the balance is, in French: « solde officiel », « solde calculé (estimation) ».
  package var balanceKind: String {
    (account.isOfficial ? "solde officiel" : "solde calculé") + (isEstimate ? " (estimation)" : "")
  }

  /// What the account holds beside its balance, in French, a sentence each.
  package var accountSentences: [String] {
    let sentences = [
      takenSince > 0
        ? "\(takenSince) h prises depuis le dernier crédit, déjà ôtées du solde." : nil,
      account.formerHours > 0
        ? "\(account.formerHours) h de DIF hors compteur, à utiliser d'abord." : nil,
    ]
    return sentences.compactMap { $0 } + [anticipation.sentence]
  }

  private var takenSince: Int { account.isOfficial ? 0 : ledger?.consumedSince ?? 0 }
}

extension Anticipation {
  /// What can be used in advance, in French.
  fileprivate var sentence: String {
    let contract = isCutByContract ? ", jusqu'à la fin du contrat" : ""
    guard hours > 0 else { return "Aucune heure par anticipation\(contract)." }
    return "\(hours) h au plus par anticipation\(contract), si l'employeur l'accepte par écrit."
  }
}
