/// A code or a decree whose articles share one page, so that one line mends its address.
///
/// The raw value is the id that content uses (`recueil:`) for an article without a page of its own.
package enum LegalCollection: String, CaseIterable, Sendable {
  case publicServiceCode = "cgfp"
  case labourCode = "code-travail"
  case publicRelationsCode = "crpa"
  case socialSecurityCode = "css"
  case administrativeJusticeCode = "cja"
  case decree2007 = "decret-2007-1845"
  case decree2017 = "decret-2017-928"

  /// The `https` address of the page.
  package var url: String { source.url }

  /// Whether its articles were read themselves, or through documents that report them.
  package var reading: LegalReference.Reading { source.reading }

  /// What ends its articles; nil while nothing does.
  package var succession: Succession? { source.succession }

  private var source: LegalSource {
    switch self {
    case .publicServiceCode: .publicServiceCode
    case .labourCode: .labourCode
    case .publicRelationsCode: .publicRelationsCode
    case .socialSecurityCode: .socialSecurityCode
    case .administrativeJusticeCode: .administrativeJusticeCode
    case .decree2007: .decree2007
    case .decree2017: .decree2017
    }
  }
}
