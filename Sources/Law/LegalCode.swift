/// A code, by the id that the open data of the law gives it.
package enum LegalCode: String, CaseIterable, Sendable {
  case publicService = "LEGITEXT000044416551"
  case labour = "LEGITEXT000006072050"
  case publicRelations = "LEGITEXT000031366350"
  case socialSecurity = "LEGITEXT000006073189"
  case administrativeJustice = "LEGITEXT000006070933"
  case localAuthorities = "LEGITEXT000006070633"

  /// The names that citations give it.
  private var names: [String] {
    switch self {
    case .publicService: ["CGFP"]
    case .labour: ["code du travail"]
    case .publicRelations: ["CRPA"]
    case .socialSecurity: ["CSS", "code de la sécurité sociale"]
    case .administrativeJustice: ["CJA", "code de justice administrative"]
    case .localAuthorities: ["CGCT"]
    }
  }

  /// The code that a citation names; nil where it names another text.
  package init?(citedAs name: some StringProtocol) {
    let code = Self.allCases.first { $0.names.contains(String(name)) }
    guard let code else { return nil }
    self = code
  }

  /// The `https` address of its consolidated page.
  var url: String { "https://www.legifrance.gouv.fr/codes/texte_lc/" + rawValue }
}
