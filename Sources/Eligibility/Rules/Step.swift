package import Law

/// Something to do, at one moment of a request, with its time limit where the texts give one.
package struct Step: Hashable, Sendable {
  /// The id, unique among all clauses.
  package let id: String
  /// When it is to be done.
  package let phase: Phase
  /// The step in French, with the amounts and whoever decides left open.
  package let wording: Wording
  /// The time limit; nil where the texts give none.
  package let deadline: Wording?
  /// The article that says so; nil where it is the main text of the rule.
  package let ground: LegalText?

  init(
    _ id: String, _ phase: Phase, _ wording: Wording, within deadline: Wording? = nil,
    by ground: LegalText? = nil
  ) {
    self.id = id
    self.phase = phase
    self.wording = wording
    self.deadline = deadline
    self.ground = ground
  }

  /// The step in French; `{decideur}` stands for whoever decides in the situation at hand.
  package var text: String { wording.text }

  /// A moment in the life of a request, in order.
  package enum Phase: String, CaseIterable, Hashable, Sendable {
    /// Before the request.
    case prepare = "preparer"
    /// The request itself.
    case request = "demander"
    /// Once it is made.
    case follow = "suivre"
    /// Where nothing or a refusal comes.
    case silence

    /// What the steps of the phase are for, as a heading.
    package var label: String {
      switch self {
      case .prepare: "Préparer"
      case .request: "Demander"
      case .follow: "Suivre"
      case .silence: "Sans réponse, ou en cas de refus"
      }
    }
  }
}
