import Law

/// How the hours of a training are found, in the order in which they are taken.
///
/// Hours of the DIF that the account does not hold go first, then the account. Then the credit that
/// prevents unfitness, where a doctor attests the risk, or else hours in advance: which of the two
/// comes first is a choice made here, no text sets it.
package struct Cover: Hashable, Sendable {
  /// Hours of the training.
  package let training: Int
  /// Undeclared hours of the DIF.
  package let formerHours: Int
  /// Hours of the account.
  package let account: Int
  /// Hours of the credit that prevents unfitness, beside the account.
  package let prevention: Int
  /// Hours used in advance, with the employer's written consent.
  package let anticipation: Int
  /// Hours that nothing covers.
  package let missing: Int
  /// Undeclared hours of the DIF after the training.
  package let formerHoursLeft: Int
  /// Hours on the account after the training.
  package let balanceLeft: Int
  /// What may still be tried for the missing hours; empty where none is missing.
  package let waysOut: [WayOut]

  /// Whether the account and the DIF cover the training, without any other hours.
  package var isCovered: Bool { formerHours + account == training }

  /// Hours that the employer must enter as taken from the account.
  package var toEnter: Int { account }

  /// What may be tried for hours that are missing.
  package enum WayOut: Hashable, Sendable {
    /// The credit that prevents unfitness, so many hours at most, where a doctor attests the risk.
    case prevention(atMost: Int)
    /// Hours in advance, so many at most, beside the credit that prevents unfitness.
    case anticipation(atMost: Int)
    /// The citizens' account, so many hours at most where it is full.
    case citizensAccount(atMost: Int)
    /// Training leave.
    case trainingLeave
    /// The agent pays.
    case ownExpense
  }
}

extension Account {
  /// Covers a training of some hours; a fault for hours below zero, or a day past the tables.
  ///
  /// - Parameters:
  ///   - hours: hours of the training.
  ///   - isRiskAttested: whether the occupational doctor attests a risk of unfitness.
  package func cover(_ hours: Int, isRiskAttested: Bool = false) throws(EntitlementFault) -> Cover {
    guard hours >= 0 else { throw .negativeHours(hours, of: .training) }
    return try cover(hours, isRiskAttested: isRiskAttested, atMost: anticipation())
  }

  /// - Parameter anticipation: what can be used in advance, as ``anticipation()`` says.
  func cover(
    _ hours: Int, isRiskAttested: Bool, atMost anticipation: Anticipation
  ) throws(EntitlementFault) -> Cover {
    guard hours >= 0 else { throw .negativeHours(hours, of: .training) }
    let credit = try Tables.prevention.value(on: day)
    let advance = anticipation.hours
    var missing = hours
    let fromFormerHours = Self.take(formerHours, from: &missing)
    let fromBalance = Self.take(balance, from: &missing)
    let fromCredit = Self.take(isRiskAttested ? credit : 0, from: &missing)
    let inAdvance = Self.take(isRiskAttested ? 0 : advance, from: &missing)
    let aids = isRiskAttested ? (prevention: 0, anticipation: advance) : (credit, 0)
    return Cover(
      training: hours, formerHours: fromFormerHours, account: fromBalance, prevention: fromCredit,
      anticipation: inAdvance, missing: missing, formerHoursLeft: formerHours - fromFormerHours,
      balanceLeft: balance - fromBalance, waysOut: missing > 0 ? waysOut(aids) : [])
  }

  private static func take(_ available: Int, from missing: inout Int) -> Int {
    let taken = min(available, missing)
    missing -= taken
    return taken
  }

  private func waysOut(_ aids: (prevention: Int, anticipation: Int)) -> [Cover.WayOut] {
    var ways: [Cover.WayOut] = []
    if aids.prevention > 0 { ways.append(.prevention(atMost: aids.prevention)) }
    if aids.anticipation > 0 { ways.append(.anticipation(atMost: aids.anticipation)) }
    // Where the citizens' account is not known on the day, it is not offered; the rest still is.
    if let citizens = try? Tables.citizensAccount.value(on: day) {
      ways.append(.citizensAccount(atMost: citizens.hours))
    }
    return ways + [.trainingLeave, .ownExpense]
  }
}
