import Diagnostics
import French

/// The names that a key may give, and what is said of any other.
struct NameList {
  /// The names that exist, in the order in which they are proposed.
  private let names: [String]
  private let known: Set<String>
  /// A name that exists and may not be given.
  private var excluded: String?
  /// The kind of fault that another name is.
  let kind: FaultKind
  /// What a name stands for, in French with its article.
  let noun: String
  /// Whether a name that does not exist is wrong, and not the list that it should stand in.
  private let isJudged: @Sendable (String) -> Bool
  /// What to propose in place of a name, among those that exist.
  private let proposal: @Sendable (String, [String]) -> String

  init(
    _ names: [String], _ noun: String, otherwise kind: FaultKind,
    judging isJudged: @escaping @Sendable (String) -> Bool = { _ in true },
    proposing proposal: @escaping @Sendable (String, [String]) -> String = { name, names in
      Suggestion.phrase(for: name, among: names)
    }
  ) {
    self.names = names
    known = Set(names)
    self.noun = noun
    self.kind = kind
    self.isJudged = isJudged
    self.proposal = proposal
  }

  /// The same names but one.
  func excluding(_ name: String) -> NameList {
    var list = self
    list.excluded = name
    return list
  }

  /// Whether a name exists; one that does not is reported where it stands.
  func accepts(_ name: Located<String>, in file: SourceText) -> Bool {
    if name.value == excluded {
      file.report(
        kind, at: name.mark, "« \(name.value) » est \(noun) où ce renvoi se trouve ; ôtez-le")
      return false
    }
    if known.contains(name.value) { return true }
    if isJudged(name.value) {
      file.report(
        kind, at: name.mark,
        "\(noun) « \(name.value) » n'est pas dans la liste"
          + proposal(name.value, names.filter { $0 != excluded }))
    }
    return false
  }
}

extension Fields {
  /// The texts under a key; each repetition is a fault, and left out.
  func distinctTexts(_ key: Key) -> [Located<String>] {
    var seen: Set<String> = []
    return texts(key).filter { text in
      if seen.insert(text.value).inserted { return true }
      reportRepetition(of: text, under: key)
      return false
    }
  }

  private func reportRepetition(of text: Located<String>, under key: Key) {
    file.report(
      .repetition, at: text.mark, "« \(text.value) » est donné deux fois sous « \(key.rawValue) »")
  }

  /// The names under a key that exist; each of the others, and each repetition, is a fault.
  func names(_ key: Key, from list: NameList) -> [String] {
    var seen: Set<String> = []
    return texts(key).compactMap { name in
      guard list.accepts(name, in: file) else { return nil }
      guard seen.insert(name.value).inserted else {
        reportRepetition(of: name, under: key)
        return nil
      }
      return name.value
    }
  }
}
