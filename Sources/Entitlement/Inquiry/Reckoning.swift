package import Law

/// What an inquiry comes to: the hours of an account, and how they cover a training.
package struct Reckoning: Sendable {
  /// The account year by year, where a day of entry was given.
  package let ledger: Ledger?
  /// The account on the day: the official one where there is one.
  package let account: Account
  /// The most hours that the account holds.
  package let cap: Int
  /// Hours that can be used in advance.
  package let anticipation: Anticipation
  /// How the training is covered, where there is one.
  package let cover: Cover?
  /// What to say beside the figures.
  package let alerts: [Alert]
  /// The texts of the cap, of the advance, and of the credit against unfitness where it is used.
  fileprivate let accountTexts: [LegalText]

  /// Hours on the account.
  package var balance: Int { account.balance }
  /// Whether some reading that no text settles, or the DIF, plays a part.
  package var isEstimate: Bool { alerts.contains { $0.makesEstimate } }

  /// The texts that the figures rest on, each once.
  package var texts: [LegalText] {
    var texts: [LegalText] = []
    for text in (ledger?.years.map { $0.reason.text } ?? []) + accountTexts
    where !texts.contains(text) {
      texts.append(text)
    }
    return texts
  }
}

extension Inquiry {
  /// Counts what was asked; a fault where more was taken than there was, or no amount is known.
  package func reckoning() throws(EntitlementFaults) -> Reckoning {
    let ledger = try career?.ledger()
    guard let account = official ?? ledger?.account else {
      throw EntitlementFaults([.withoutStart])
    }
    do {
      let anticipation = try account.anticipation()
      let cover = try cover(from: account, anticipation)
      let scale = try account.qualification.scale(on: account.day)
      var texts = [scale.text, try Tables.anticipation.period(on: account.day).text]
      if let cover, cover.prevention > 0 {
        texts.append(try Tables.prevention.period(on: account.day).text)
      }
      return Reckoning(
        ledger: ledger, account: account, cap: scale.value.cap, anticipation: anticipation,
        cover: cover, alerts: try alerts(of: account, ledger, anticipation), accountTexts: texts)
    } catch {
      throw EntitlementFaults([error])
    }
  }

  private func cover(
    from account: Account, _ anticipation: Anticipation
  ) throws(EntitlementFault) -> Cover? {
    guard let training else { return nil }
    return try account.cover(training, isRiskAttested: isRiskAttested, atMost: anticipation)
  }

  /// The official balance is no estimate: what the ledger would say of its own one is left out.
  private func alerts(
    of account: Account, _ ledger: Ledger?, _ anticipation: Anticipation
  ) throws(EntitlementFault) -> [Alert] {
    let age = ageAlerts(of: account)
    guard let official else { return (ledger?.alerts ?? []) + age }
    // Where a contract ends, the hours of this year may be the last ones.
    let year = anticipation.isCutByContract ? try official.yearAlerts() : []
    guard let ledger, let career else { return year + official.alerts + age }
    return [.officialBalance(official.balance, insteadOf: ledger.balance)]
      + career.formerHoursAlerts + year + official.alerts + age
  }

  /// What to say where the amounts were checked too long ago to be sure of them.
  private func ageAlerts(of account: Account) -> [Alert] {
    let scale: Topic =
      account.qualification.isLow(in: account.day.year) ? .raisedScale : .generalScale
    let topics = [scale, .anticipation] + (training == nil ? [] : [.prevention])
    let checks = topics.compactMap { $0.staleCheck(on: account.day) }
    guard let oldest = checks.min() else { return [] }
    return [.amountsCheckedLongAgo(oldest, inBalance: !account.isOfficial)]
  }
}
