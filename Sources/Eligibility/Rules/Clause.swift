/// A condition or a duty, with an id that stays the same when the wording changes.
package struct Clause: Hashable, Sendable {
  /// The id, unique among all clauses.
  package let id: String
  /// The clause in French, with the amounts and whoever decides left open.
  package let wording: Wording

  init(_ id: String, _ wording: Wording) {
    self.id = id
    self.wording = wording
  }

  /// The clause in French, with the amounts of the day on which the rules were checked; `{decideur}`
  /// stands for whoever decides in the situation at hand.
  package var text: String { wording.text }
}
