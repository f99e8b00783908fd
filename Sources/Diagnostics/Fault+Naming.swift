import French

extension Fault {
  /// A name that is not among those accepted: the nearest one is proposed, and all are listed.
  ///
  /// - Parameters:
  ///   - message: What is wrong, without the proposal.
  ///   - name: What was written.
  ///   - accepted: The names that would have been right; without any, nothing is listed.
  ///   - noun: What the names are, in French, at the head of the list.
  package init(
    _ kind: FaultKind, at place: Place, _ message: String, naming name: String,
    among accepted: [String], as noun: String
  ) {
    self.init(
      kind, at: place, message + Suggestion.phrase(for: name, among: accepted),
      notes: accepted.isEmpty ? [] : ["\(noun) : \(accepted.joined(separator: ", "))"])
  }
}
