import Diagnostics

extension Fields {
  /// One of a few words; any other is a fault.
  func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ key: Key, of choices: Choice.Type
  ) -> Choice? {
    choice(key, among: Choice.allCases.map(\.rawValue)).flatMap(Choice.init)
  }

  /// One of a few names; any other is a fault.
  func choice(_ key: Key, among accepted: [String]) -> String? {
    guard let text = text(key) else { return nil }
    if accepted.contains(text.value) { return text.value }
    file.log.add(
      Fault(
        .unknownValue, at: file.place(of: text.mark),
        "« \(text.value) » n'est pas une valeur de « \(key.rawValue) »", naming: text.value,
        among: accepted, as: "valeurs possibles"))
    return nil
  }
}
