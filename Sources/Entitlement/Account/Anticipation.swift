import Law

/// Hours that can be used before they are due, with the employer's written consent.
///
/// Decree 2017-928, article 4: the hours of the two civil years after the request, within the cap,
/// and none past the end of a fixed-term contract.
package struct Anticipation: Hashable, Sendable {
  /// Hours that the next civil years add, each rounded up, the cap left aside.
  package let rights: Int
  /// Hours that still fit below the cap.
  package let room: Int
  /// Whether the end of a contract takes something from ``rights``.
  package let isCutByContract: Bool

  /// Hours that can be used in advance.
  package var hours: Int { min(rights, room) }
}

extension Account {
  /// What can be used in advance by the law of the day of the request; a fault where it is unknown.
  ///
  /// The next years are counted by that law: nobody knows the law of the next years.
  package func anticipation() throws(EntitlementFault) -> Anticipation {
    let scale = try qualification.scale(on: day).value
    let years = try Tables.anticipation.value(on: day)
    let division = try service.division()
    let base = scale.base(at: balance)
    var rights = 0
    for year in day.year + 1...day.year + years {
      rights += service.presence(in: year, division: division).hours(of: base)
    }
    let last = RightsYear(day.year + years).born
    return Anticipation(
      rights: rights, room: max(0, scale.cap - balance),
      isCutByContract: service.end.map { $0 < last } ?? false)
  }
}
