package import Law

/// How many hours can be converted in all, over some years without a break.
package struct ConversionLimits: Hashable, Sendable {
  /// The limit of the general case.
  package let general: Limit
  /// The limit of those whose credit is raised.
  package let raised: Limit

  /// So many hours in so many years.
  package struct Limit: Hashable, Sendable {
    /// Hours.
    package let hours: Int
    /// Years.
    package let years: Int
  }
}

extension Tables {
  /// Euros that make one hour, when someone comes from the private sector.
  package static let hoursPerEuros = Table(
    .hoursPerEuros, .init(since: reform, Euros(15), .decree2017Article3_1, checked: checked))

  /// Euros that one hour makes, when someone leaves for the private sector.
  package static let eurosPerHour = Table(
    .eurosPerHour, .init(since: reform, Euros(15), .ctD6323_44, checked: checked))

  /// How many hours can be converted in all.
  package static let conversionLimits = Table(
    .conversionLimits,
    .init(
      since: reform,
      ConversionLimits(
        general: .init(hours: 150, years: 6), raised: .init(hours: 400, years: 8)),
      .decree2017Article3_1, checked: checked))
}
