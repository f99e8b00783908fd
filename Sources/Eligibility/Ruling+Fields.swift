extension Ruling {
  /// The fields of a ruling by their names in the contract, with the ids that each accepts.
  package static let fields: [(name: String, accepted: [String])] = [
    ("verdict", Verdict.allCases.map(\.rawValue)),
    ("demande", Request.allCases.map(\.rawValue)),
    ("acquisition", Acquisition.allCases.map(\.rawValue)),
    ("unite", AccountUnit.allCases.map(\.rawValue)),
    ("decideur", Party.allCases.map(\.rawValue)),
    ("payeur", Party.allCases.map(\.rawValue)),
  ]

  /// The value of a field by its name in the contract; empty for any other name.
  package func value(of field: String) -> String {
    switch field {
    case "verdict": verdict.rawValue
    case "demande": request.rawValue
    case "acquisition": acquisition.rawValue
    case "unite": unit.rawValue
    case "decideur": decider.rawValue
    case "payeur": payer.rawValue
    default: ""
    }
  }
}
