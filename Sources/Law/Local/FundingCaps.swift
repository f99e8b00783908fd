/// How much an authority pays at the most for the teaching of a training.
package struct FundingCaps: Hashable, Sendable {
  /// For an hour of training; nil where there is no such cap.
  package let perHour: Euros?
  /// For one project of an agent.
  package let perProject: Euros?
  /// For an agent in a year.
  package let perYear: Euros?

  package init(perHour: Euros? = nil, perProject: Euros? = nil, perYear: Euros? = nil) {
    self.perHour = perHour
    self.perProject = perProject
    self.perYear = perYear
  }

  /// What a cap may be.
  package static var accepted: ClosedRange<Euros> { Euros(cents: 1)...Euros(1_000_000) }

  /// Whether nothing is capped.
  package var isEmpty: Bool { perHour == nil && perProject == nil && perYear == nil }

  /// What would be paid of a cost.
  ///
  /// - Parameters:
  ///   - cost: The price of the training.
  ///   - hours: How long it is; nil where it is not known.
  ///   - paid: What was paid for the agent this year already.
  /// - Returns: Nil where a cap by the hour applies to hours that are not known.
  package func share(of cost: Euros, hours: Int?, paid: Euros = Euros(0)) -> Euros? {
    var share = cost
    if let perHour {
      guard let hours else { return nil }
      // Whoever types a hundred million hours overflows nothing.
      let (cap, isOver) = perHour.cents.multipliedReportingOverflow(by: hours)
      if !isOver { share = min(share, Euros(cents: cap)) }
    }
    if let perProject { share = min(share, perProject) }
    if let perYear { share = min(share, Euros(cents: max(0, perYear.cents - paid.cents))) }
    return share
  }
}
