import Diagnostics
import Law

extension Fields {
  /// The address under `url`, or that of the collection under `recueil`, where one is given.
  func address(_ faults: inout [Fault]) -> String? {
    if self["url"] != nil, self["recueil"] != nil {
      faults.append(
        Fault(
          "cle-de-trop", at: place(of: "recueil"),
          "« recueil » donne déjà l'adresse : ôtez « url », ou « recueil » si ce texte a sa page"))
      return nil
    }
    return collection(&faults)?.url ?? ownAddress(&faults)
  }

  /// The same where a text cannot do without it.
  func requiredAddress(_ faults: inout [Fault]) -> String? {
    if self["url"] == nil, self["recueil"] == nil {
      faults.append(
        Fault(
          "cle-manquante", at: place,
          "il manque la clé « url » ou, pour un article d'un recueil connu, la clé « recueil »",
          notes: ["recueils connus : \(Self.collections.joined(separator: ", "))"]))
    }
    return address(&faults)
  }

  private static let collections = LegalCollection.allCases.map(\.rawValue)

  private func collection(_ faults: inout [Fault]) -> LegalCollection? {
    choice("recueil", among: Self.collections, &faults).flatMap(LegalCollection.init(rawValue:))
  }

  /// An `https` address under the key `url`, where it is given.
  private func ownAddress(_ faults: inout [Fault]) -> String? {
    guard let url = text("url", &faults) else { return nil }
    guard url.value.hasPrefix("https://"), url.value.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else {
      faults.append(
        Fault(
          "adresse-refusee", at: place(of: "url"),
          "« \(url.value) » n'est pas une adresse acceptée ; on attend https://…"))
      return nil
    }
    return url.value
  }
}
