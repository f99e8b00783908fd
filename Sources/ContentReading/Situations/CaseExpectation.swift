import Diagnostics
import Eligibility

/// What a row of `situations` says the rules answer.
struct CaseExpectation {
  /// A field of the ruling, the value that the page gives it, and where.
  struct Field {
    let name: Ruling.Field
    let value: String
    let place: Place
  }

  /// The fields that the page names; never empty.
  private(set) var fields: [Field] = []

  init?(_ value: YAMLValue?, in file: SourceText) {
    guard let value, let pairs = value.pairs(under: .expected, in: file) else { return nil }
    let names = Ruling.Field.allCases.map(\.rawValue)
    for (key, value) in pairs {
      guard let field = Ruling.Field(rawValue: key.value) else {
        file.log.add(.unknownKey(key.value, at: file.place(of: key.mark), among: names))
        continue
      }
      let place = file.place(of: value.mark)
      guard field.accepted.contains(value.value) else {
        file.log.add(
          Fault(
            .unknownValue, at: place,
            "« \(value.value) » n'est pas une valeur de « \(field.rawValue) »",
            naming: value.value, among: field.accepted, as: "valeurs possibles"))
        continue
      }
      fields.append(Field(name: field, value: value.value, place: place))
    }
    if pairs.isEmpty {
      file.report(
        .emptyExpectation, at: value.mark,
        "« attendu » ne dit rien ; donnez au moins un verdict, par exemple {verdict: oui}")
    }
    guard fields.count == pairs.count, !fields.isEmpty else { return nil }
  }
}
