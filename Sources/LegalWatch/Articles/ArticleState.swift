/// The legal state of a version, as `META_ARTICLE/ETAT` names it.
package enum ArticleState: String, CaseIterable, Sendable {
  case inForce = "VIGUEUR"
  case inForceLater = "VIGUEUR_DIFF"
  case inForceExtended = "VIGUEUR_ETEN"
  case inForceNotExtended = "VIGUEUR_NON_ETEN"
  case amended = "MODIFIE"
  case amendedBeforeForce = "MODIFIE_MORT_NE"
  case stillborn = "MORT_NE"
  case repealed = "ABROGE"
  case repealedLater = "ABROGE_DIFF"
  case annulled = "ANNULE"
  case disjoined = "DISJOINT"
  case lapsed = "PERIME"
  case transferred = "TRANSFERE"
  case moved = "DEPLACE"
  case replaced = "REMPLACE"
  case substituted = "SUBSTITUE"
  case denounced = "DENONCE"

  /// What becomes of a version in this state.
  enum Course {
    /// It applies between its two days.
    case dated
    /// It has ended, even where its last day is not told.
    case ended
    /// It never applied, whatever its days.
    case never
  }

  /// What becomes of a version in this state; its days tell the rest.
  var course: Course {
    switch self {
    case .inForce, .inForceLater, .inForceExtended, .inForceNotExtended, .repealedLater: .dated
    case .amended, .repealed, .lapsed, .transferred, .moved, .replaced, .substituted, .denounced:
      .ended
    case .amendedBeforeForce, .stillborn, .annulled, .disjoined: .never
    }
  }

  /// What is said of an article whose last version is in this state.
  package var wording: String {
    switch self {
    case .inForce, .inForceLater, .inForceExtended, .inForceNotExtended: "en vigueur"
    case .amended: "modifié"
    case .amendedBeforeForce, .stillborn: "mort-né"
    case .repealed, .repealedLater: "abrogé"
    case .annulled: "annulé"
    case .disjoined: "disjoint"
    case .lapsed: "périmé"
    case .transferred: "transféré"
    case .moved: "déplacé"
    case .replaced: "remplacé"
    case .substituted: "substitué"
    case .denounced: "dénoncé"
    }
  }
}
