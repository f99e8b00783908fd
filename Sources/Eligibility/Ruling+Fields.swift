extension Ruling {
  /// A field of a ruling; its raw value is its name in the contract.
  package enum Field: String, CaseIterable, Hashable, Sendable {
    case verdict
    case request = "demande"
    case acquisition
    case unit = "unite"
    case decider = "decideur"
    case payer = "payeur"

    /// The ids that the field accepts, in the order of the contract.
    package var accepted: [String] {
      switch self {
      case .verdict: Verdict.allCases.map(\.rawValue)
      case .request: Request.allCases.map(\.rawValue)
      case .acquisition: Acquisition.allCases.map(\.rawValue)
      case .unit: AccountUnit.allCases.map(\.rawValue)
      case .decider, .payer: Party.allCases.map(\.rawValue)
      }
    }
  }

  /// The id of a field's value.
  package func value(of field: Field) -> String {
    switch field {
    case .verdict: verdict.rawValue
    case .request: request.rawValue
    case .acquisition: acquisition.rawValue
    case .unit: unit.rawValue
    case .decider: decider.rawValue
    case .payer: payer.rawValue
    }
  }
}

extension Effect {
  /// The id of what a field is set to; nil where the field is left alone.
  package func value(of field: Ruling.Field) -> String? {
    switch field {
    case .verdict: verdict?.rawValue
    case .request: request?.rawValue
    case .acquisition: acquisition?.rawValue
    case .unit: unit?.rawValue
    case .decider: decider?.rawValue
    case .payer: payer?.rawValue
    }
  }
}
