package import Law

extension Deadline.Kind {
  /// What the day is, in a few words.
  package var title: String {
    switch self {
    case .silence: "Réponse de l'employeur"
    case .reasons: "Demander les motifs"
    case .court: "Saisir le tribunal"
    case .assessmentLeave: "Demander un congé pour bilan ou VAE"
    case .trainingLeave: "Demander un congé de formation"
    case .localFiling: "Déposer la demande, règle de la collectivité"
    case .filingPeriod: "Prochaine période de dépôt"
    }
  }

  /// From what the day is counted.
  package var startingPoint: String {
    switch self {
    case .silence: "le jour où l'employeur reçoit la demande"
    case .reasons: "le jour du refus par silence"
    case .court: "le jour où le refus écrit est reçu, ou celui du refus par silence"
    case .assessmentLeave, .trainingLeave, .localFiling: "le jour où la formation commence"
    case .filingPeriod: "le premier jour de la période"
    }
  }

  /// How far from there.
  package var length: String {
    switch self {
    case .silence: "deux mois après, de date à date ; jamais reporté"
    case .reasons: "deux mois après, de date à date"
    case .court:
      "deux mois et un jour après ; reporté au jour ouvré suivant un samedi, un dimanche ou un jour "
        + "férié"
    case .assessmentLeave: "soixante jours avant"
    case .trainingLeave: "quatre-vingt-dix jours avant"
    case .localFiling: "le nombre de jours que fixe la collectivité"
    case .filingPeriod: "jusqu'au dernier jour que fixe la collectivité"
    }
  }
}

extension Deadline {
  /// What happens on the day, or what must be done by then.
  package var sentence: String {
    switch kind {
    case .silence: "Sans réponse à la fin de ce jour, la demande est refusée."
    case .reasons:
      "Dernier jour pour demander par écrit les motifs du refus ; l'employeur a un mois pour les "
        + "donner."
    case .court:
      "Dernier jour pour que le tribunal administratif reçoive la requête ; prévoyez la veille au "
        + "plus tard."
    case .assessmentLeave:
      "Dernier jour pour demander un congé pour bilan de compétences ou pour VAE, si vous en prenez "
        + "un."
    case .trainingLeave:
      "Dernier jour pour demander un congé de formation professionnelle, si vous en prenez un."
    case .localFiling:
      "Dernier jour pour déposer la demande dans votre collectivité."
    case .filingPeriod:
      "Dernier jour de la prochaine période où votre collectivité prend les demandes."
    }
  }

  /// How the day is counted.
  package var count: String {
    switch kind {
    case .silence, .reasons: "Deux mois, de date à date, après le \(start.long)."
    case .court: "Deux mois et un jour après le \(start.long)\(moved).\(debate)"
    case .assessmentLeave: "Soixante jours avant le \(start.long)."
    case .trainingLeave: "Quatre-vingt-dix jours avant le \(start.long)."
    case .localFiling:
      "\(day.days(until: start).inDays) avant le \(start.long), par règle locale."
    case .filingPeriod: "Elle s'ouvre le \(start.long), par règle locale."
    }
  }

  private var moved: String {
    guard !passedOver.isEmpty else { return "" }
    let days = passedOver.map { "le \($0.day.short) est \($0.reason.name)" }
    return ", reporté : " + days.joined(separator: ", ")
  }

  private var debate: String {
    switch standing {
    case .verified, .practice: ""
    case .toConfirm:
      " En fin de mois, deux façons de compter donnent un jour d'écart : ne prenez pas le dernier."
    }
  }

  /// How many days are left, in words.
  package func left(on today: CalendarDay) -> String {
    switch today.days(until: day) {
    case 0: "c'est aujourd'hui"
    case let days where days > 0: "il reste \(days.inDays)"
    case let days: "passé depuis \((-days).inDays)"
    }
  }
}

extension CalendarDay {
  /// The day with that of the week: « samedi 28 novembre 2026 ».
  package var withWeekday: String { "\(weekday.name) \(long)" }
}
