import Law

extension ArticleChange {
  /// A stable name for this kind of change.
  package var id: String {
    switch self {
    case .firstReading: "texte-jamais-enregistre"
    case .otherWords: "mots-changes"
    case .inForce: "texte-en-vigueur"
    case .ended: "texte-termine"
    case .awaited: "texte-a-venir"
    case .neverInForce: "texte-jamais-en-vigueur"
    case .otherWordsAhead: "mots-a-changer"
    case .endAhead: "texte-bientot-termine"
    case .nothingAhead: "annonce-retiree"
    }
  }

  /// What is said after the title of what is cited.
  ///
  /// The words of a text cited as a whole are those of all its articles, which it does not hold.
  package func wording(of cited: CitedArticle) -> String {
    switch self {
    case .firstReading: "n'a encore jamais été enregistré"
    case .otherWords where cited.number == nil: "a été modifié : relisez l'article qui compte ici"
    case .otherWordsAhead(let version) where cited.number == nil:
      "sera modifié\(version.from.wording(before: ""))"
    case .otherWords(let since): "a d'autres mots\(since.wording(before: " depuis"))"
    case .inForce(let since): "est en vigueur\(since.wording(before: " depuis"))"
    case .ended(let version): version.endWording
    case .awaited(let version): "entrera en vigueur\(version.from.wording(before: ""))"
    case .neverInForce: "n'est jamais entré en vigueur"
    case .otherWordsAhead(let version): "aura d'autres mots\(version.from.wording(before: ""))"
    case .endAhead(let day): "cessera d'être en vigueur\(day.wording(before: ""))"
    case .nothingAhead: "n'a plus de changement annoncé"
    }
  }
}

extension VersionDay {
  /// The day as it is read aloud, after a word such as « depuis ».
  fileprivate func wording(before: String) -> String {
    switch self {
    case .day(let day): "\(before) le \(day.long)"
    case .unfixed: " à une date qui reste à fixer"
    case .never: ""
    }
  }
}

extension ArticleVersion {
  /// How the last version of an article ended: « est abrogé depuis le 1er août 2026 ».
  fileprivate var endWording: String {
    let since = end.map { " depuis le \($0.long)" } ?? ", à une date qui n'est pas dite"
    return switch state {
    case .inForce, .inForceLater, .inForceExtended, .inForceNotExtended:
      "n'est plus en vigueur\(since)"
    case .amended, .amendedBeforeForce, .stillborn, .repealed, .repealedLater, .annulled,
      .disjoined, .lapsed, .transferred, .moved, .replaced, .substituted, .denounced:
      "est \(state.wording)\(since)"
    }
  }
}

extension ArticleLink {
  /// The link as it is told: « abrogé par : Décret n°2026-366 - art. 5 ».
  package var wording: String {
    let relation =
      switch kind {
      case .repeal: "abrogé par"
      case .codification: "codification"
      case .transfer: "transfert"
      case .move: "déplacement"
      case .concordance: "concordance"
      case .lapse: "périmé par"
      case .annulment: "annulé par"
      }
    return "\(relation) : \(title.isEmpty ? target : title)"
  }
}
