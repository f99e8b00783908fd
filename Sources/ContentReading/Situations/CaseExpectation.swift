import Diagnostics
import Eligibility

/// What a row of `situations` says the rules answer.
struct CaseExpectation {
  /// A field of the ruling, the value that the page gives it, and where.
  struct Field {
    let name: String
    let value: String
    let place: Place
  }

  /// The fields that the page names; never empty.
  private(set) var fields: [Field] = []

  init?(_ value: YAMLValue?, in file: SourceText, _ faults: inout [Fault]) {
    guard let value, let pairs = value.pairs(under: "attendu", in: file, &faults) else {
      return nil
    }
    let names = Ruling.fields.map(\.name)
    for (key, value) in pairs {
      guard let field = Ruling.fields.first(where: { $0.name == key.value }) else {
        faults.append(
          Fault(
            "cle-inconnue", at: file.place(of: key.mark),
            "la clé « \(key.value) » n'existe pas", naming: key.value, among: names,
            as: "clés acceptées"))
        continue
      }
      guard field.accepted.contains(value.value) else {
        faults.append(
          Fault(
            "valeur-inconnue", at: file.place(of: value.mark),
            "« \(value.value) » n'est pas une valeur de « \(field.name) »",
            naming: value.value, among: field.accepted, as: "valeurs possibles"))
        continue
      }
      fields.append(
        Field(name: field.name, value: value.value, place: file.place(of: value.mark)))
    }
    if pairs.isEmpty {
      faults.append(
        Fault(
          "attendu-vide", at: file.place(of: value.mark),
          "« attendu » ne dit rien ; donnez au moins un verdict, par exemple {verdict: oui}"))
    }
    guard fields.count == pairs.count, !fields.isEmpty else { return nil }
  }
}
