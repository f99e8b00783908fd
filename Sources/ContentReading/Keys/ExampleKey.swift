import Entitlement

/// The keys of a block `exemple`: a title, those of `cpf droits`, and what comes out.
enum ExampleKey: FieldKey {
  case title
  case input(EntitlementFault.Field)
  case expected

  static let allCases: [ExampleKey] =
    [.title, .input(.asOf)] + Inquiry.fields.filter { $0 != .asOf }.map(ExampleKey.input)
    + [.expected]

  init?(rawValue: String) {
    guard let key = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = key
  }

  var rawValue: String {
    switch self {
    case .title: "titre"
    case .input(let field): field.rawValue
    case .expected: "attendu"
    }
  }

  var isRequired: Bool { self == .title || self == .input(.asOf) }
}
