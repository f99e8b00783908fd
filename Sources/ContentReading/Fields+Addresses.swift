import Diagnostics
import Law

extension Fields where Key: AddressKey {
  /// The address under `url`, or that of the collection under `recueil`; nil when none is given.
  var address: String? {
    if self[.url] != nil, self[.collection] != nil {
      report(
        .surplusKey, at: .collection,
        "« recueil » donne déjà l'adresse : ôtez « url », ou « recueil » si ce texte a sa page")
      return nil
    }
    return choice(.collection, of: LegalCollection.self)?.url ?? ownAddress
  }

  /// The same where a text cannot do without it.
  var requiredAddress: String? {
    if self[.url] == nil, self[.collection] == nil {
      let collections = LegalCollection.allCases.map(\.rawValue)
      file.report(
        .missingKey, at: place,
        "il manque la clé « url » ou, pour un article d'un recueil connu, la clé « recueil »",
        notes: ["recueils connus : \(collections.joined(separator: ", "))"])
    }
    return address
  }

  /// An `https` address under the key `url`; nil when it is not given.
  private var ownAddress: String? {
    guard let url = text(.url) else { return nil }
    guard url.value.hasPrefix("https://"), url.value.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else {
      report(
        .refusedAddress, at: .url,
        "« \(url.value) » n'est pas une adresse acceptée ; on attend https://…")
      return nil
    }
    return url.value
  }
}
