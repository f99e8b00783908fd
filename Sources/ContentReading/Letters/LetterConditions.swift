import Diagnostics
import Letters

/// Reads what must hold for a part of a letter: `{verdict: oui, formation: [vae, bilan]}`.
struct LetterConditions {
  /// The letter, of which the fields are known.
  let letter: Letter
  /// The names of its fields, those that could not be read among them.
  let fieldNames: [String]

  /// The requirements; none where the key is not given, nil where something in them is wrong: a part
  /// with fewer requirements would be tried where it does not stand. What does not exist is reported.
  ///
  /// - Parameter isLocal: Whether they may ask of the rule of the authority, as those of paragraphs.
  func requirements(
    _ value: YAMLValue?, in file: SourceText, orOfAuthority isLocal: Bool = false
  ) -> [Letter.Requirement]? {
    guard let value else { return [] }
    guard case .map(let pairs) = value.content else {
      file.report(
        .unexpectedType, at: value.mark,
        "une condition s'écrit {question: réponse} ou {question: [réponse, réponse]} ; "
          + value.found)
      return nil
    }
    let requirements = pairs.map { key, value in
      if isLocal, let name = key.scalar, LocalFact(rawValue: name) != nil {
        return requirement(name, value, among: LocalFact.values, in: file)
      }
      return requirement(key, value, in: file, isLocal)
    }
    return requirements.contains { $0 == nil } ? nil : requirements.compactMap(\.self)
  }

  private func requirement(
    _ key: YAMLValue, _ value: YAMLValue, in file: SourceText, _ isLocal: Bool
  ) -> Letter.Requirement? {
    guard let name = key.scalar, let subject = LetterSubject(name, in: letter) else {
      // The field is there, and what is wrong with it is told.
      if let name = key.scalar, fieldNames.contains(name), letter.field(name) == nil { return nil }
      file.log.add(
        Fault(
          .unknownSubject, at: file.place(of: key.mark),
          "« \(key.scalar ?? "") » n'est ni une question, ni « verdict », « demande », « acquisition » "
            + "ou « unite », ni un champ à choix de la lettre, ni une règle de la collectivité",
          naming: key.scalar ?? "",
          among: LetterSubject.names(in: letter)
            + (isLocal ? LocalFact.allCases.map(\.rawValue) : []), as: "acceptés"))
      return nil
    }
    return requirement(name, value, among: subject.accepted, in: file)
  }

  private func requirement(
    _ name: String, _ value: YAMLValue, among accepted: [String], in file: SourceText
  ) -> Letter.Requirement? {
    let values = value.list.compactMap { item -> String? in
      if let text = item.scalar, accepted.contains(text) { return text }
      file.log.add(
        Fault(
          .unknownValue, at: file.place(of: item.mark),
          "« \(item.scalar ?? "") » n'est pas une valeur de « \(name) »", naming: item.scalar ?? "",
          among: accepted, as: "valeurs possibles"))
      return nil
    }
    guard !values.isEmpty, values.count == value.list.count else { return nil }
    return Letter.Requirement(name, among: values)
  }
}

extension YAMLValue {
  /// The items of a list, or the value itself where it is none.
  fileprivate var list: [YAMLValue] {
    if case .list(let items) = content { items } else { [self] }
  }
}
