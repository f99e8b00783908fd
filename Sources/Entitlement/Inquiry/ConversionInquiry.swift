package import Law

/// What someone who changes sectors asks: what their euros, or their hours, become.
package struct ConversionInquiry: Sendable {
  /// What is converted.
  package let amount: Amount
  private let converter: Converter
  /// The day of the conversion.
  package var day: CalendarDay { converter.day }

  /// Euros to turn into hours, or hours to turn into euros.
  package enum Amount: Hashable, Sendable {
    case euros(Euros)
    case hours(Int)
  }

  /// The fields that a conversion takes.
  package static let fields: [EntitlementFault.Field] = [
    .euros, .hours, .balance, .lowQualified, .asOf,
  ]

  /// Reads texts, in any order; all that is wrong with them at once.
  ///
  /// - Parameter today: the day of the conversion where none was typed.
  package init(_ inputs: [Inquiry.Input], today: CalendarDay) throws(EntitlementFaults) {
    var reader = InquiryReader(inputs, taking: Self.fields)
    let euros: InquiryReader.Reading<Euros> = reader.one(.euros)
    let hours = reader.hours(.hours)
    let balance = reader.hours(.balance)
    let low: InquiryReader.Reading<Qualification.LowQualified> = reader.one(.lowQualified)
    let day = reader.day(.asOf)
    var faults = reader.faults
    if euros.isGiven, hours.isGiven { faults.append(.excluded(.hours, by: .euros)) }
    if !euros.isGiven, !hours.isGiven { faults.append(.withoutAmount) }
    if balance.isGiven, !euros.isGiven, hours.isGiven {
      faults.append(.missing(.euros, for: .balance))
    }
    guard faults.isEmpty,
      let amount = euros.value.map(Amount.euros) ?? hours.value.map(Amount.hours)
    else { throw EntitlementFaults(faults) }
    self.amount = amount
    let asOf = day.value ?? today
    converter = Converter(
      on: asOf, isLowQualified: Qualification(low.value ?? .never).isLow(in: asOf.year),
      balance: balance.value ?? 0)
  }

  /// What comes out of it; a fault for an amount below zero, or a day on which no rate is known.
  package func conversion() throws(EntitlementFaults) -> Conversion {
    do {
      switch amount {
      case .euros(let euros): return try converter.hours(for: euros)
      case .hours(let hours): return try converter.euros(for: hours)
      }
    } catch {
      throw EntitlementFaults([error])
    }
  }
}
