import Diagnostics
import Letters

/// Reads what must hold for a part of a letter: `{verdict: oui, formation: [vae, bilan]}`.
struct LetterConditions {
  /// The letter, of which the fields are known.
  let letter: Letter

  /// The requirements; none where the key is not given. What does not exist is reported.
  func requirements(_ value: YAMLValue?, in file: SourceText) -> [Letter.Requirement] {
    guard let value else { return [] }
    guard case .map(let pairs) = value.content else {
      file.report(
        .unexpectedType, at: value.mark,
        "une condition s'écrit {question: réponse} ou {question: [réponse, réponse]} ; "
          + value.found)
      return []
    }
    return pairs.compactMap { requirement($0, $1, in: file) }
  }

  private func requirement(
    _ key: YAMLValue, _ value: YAMLValue, in file: SourceText
  ) -> Letter.Requirement? {
    guard let name = key.scalar, let subject = LetterSubject(name, in: letter) else {
      file.log.add(
        Fault(
          .unknownSubject, at: file.place(of: key.mark),
          "« \(key.scalar ?? "") » n'est ni une question, ni « verdict », ni « demande », ni un champ "
            + "à choix de la lettre", naming: key.scalar ?? "",
          among: LetterSubject.names(in: letter), as: "acceptés"))
      return nil
    }
    let values = value.list.compactMap { item -> String? in
      if let text = item.scalar, subject.values.contains(text) { return text }
      file.log.add(
        Fault(
          .unknownValue, at: file.place(of: item.mark),
          "« \(item.scalar ?? "") » n'est pas une valeur de « \(name) »", naming: item.scalar ?? "",
          among: subject.values, as: "valeurs possibles"))
      return nil
    }
    return values.isEmpty ? nil : Letter.Requirement(name, among: values)
  }
}

extension YAMLValue {
  /// The items of a list, or the value itself where it is none.
  fileprivate var list: [YAMLValue] {
    if case .list(let items) = content { items } else { [self] }
  }
}
