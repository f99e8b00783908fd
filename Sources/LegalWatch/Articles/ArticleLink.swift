/// A link of a version to the text that ends it, or that goes on in its place.
package struct ArticleLink: Hashable, Sendable {
  /// What the other text does.
  package let kind: Kind
  /// The other text as the open data cites it, such as « Décret n°2026-366 du 7 mai 2026 - art. 5 ».
  package let title: String
  /// The number of the other article; empty for a whole text.
  package let number: String
  /// The id of the other article or text; empty where it is not told.
  package let target: String

  package init(kind: Kind, title: String, number: String, target: String) {
    self.kind = kind
    self.title = title
    self.number = number
    self.target = target
  }

  /// What the other text does, whichever of its two names the open data uses.
  package enum Kind: String, CaseIterable, Sendable {
    case repeal = "ABROGATION"
    case codification = "CODIFICATION"
    case transfer = "TRANSFERT"
    case move = "DEPLACEMENT"
    case concordance = "CONCORDANCE"
    case lapse = "PEREMPTION"
    case annulment = "ANNULATION"

    /// The kind of a `LIEN`; nil for those that tell nothing of an end.
    ///
    /// - Parameters:
    ///   - type: `typelien`, a noun or a verb.
    ///   - direction: `sens`; a verb whose source is the article is what the article does to others.
    init?(type: String, direction: String) {
      let isDoneToOthers = direction == "source"
      switch type {
      case "ABROGATION": self = .repeal
      case "ABROGE" where !isDoneToOthers: self = .repeal
      case "CODIFICATION": self = .codification
      case "CODIFIE" where !isDoneToOthers: self = .codification
      case "TRANSFERT": self = .transfer
      case "TRANSFERE" where !isDoneToOthers: self = .transfer
      case "DEPLACEMENT": self = .move
      case "DEPLACE" where !isDoneToOthers: self = .move
      case "CONCORDANCE", "CONCORDE": self = .concordance
      case "PEREMPTION": self = .lapse
      case "PERIME" where !isDoneToOthers: self = .lapse
      case "ANNULATION": self = .annulment
      case "ANNULE" where !isDoneToOthers: self = .annulment
      default: return nil
      }
    }
  }
}
