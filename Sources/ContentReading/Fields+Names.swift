import Diagnostics

extension Fields {
  /// The names under a key that exist; each of the others, and each repetition, is a fault.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - accepted: The names that exist.
  ///   - fault: The kind of fault that an unknown name is.
  ///   - noun: What a name stands for, in French.
  ///   - isJudged: Whether a name that does not exist is wrong.
  ///   - proposal: What to propose in place of a name, among those that exist.
  ///   - faults: Receives what is wrong.
  func names(
    _ key: String, among accepted: [String], as fault: String, _ noun: String,
    judgedBy isJudged: (String) -> Bool = { _ in true },
    proposing proposal: (String, [String]) -> String = Suggestion.phrase, _ faults: inout [Fault]
  ) -> [String] {
    var seen: Set<String> = []
    return texts(key, &faults).compactMap { name in
      guard accepted.contains(name.value) else {
        guard isJudged(name.value) else { return nil }
        faults.append(unknown(name, as: fault, noun, proposal(name.value, accepted)))
        return nil
      }
      guard seen.insert(name.value).inserted else {
        faults.append(
          Fault(
            "repetition", at: file.place(of: name.mark),
            "« \(name.value) » est donné deux fois sous « \(key) »"))
        return nil
      }
      return name.value
    }
  }

  /// A name that does not exist.
  func unknown(
    _ name: Located<String>, as fault: String, _ noun: String, _ proposal: String
  ) -> Fault {
    Fault(
      fault, at: file.place(of: name.mark),
      "\(noun) « \(name.value) » n'est pas dans la liste" + proposal)
  }
}
