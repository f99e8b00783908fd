import Law

extension Alert {
  /// The alert in French, a sentence or two.
  package var sentence: String {
    switch self {
    case .currentYearOut(let rights):
      "Les heures de \(rights.year) n'y sont pas, ni dans l'anticipation : elles naissent le "
        + "\(rights.born.short)."
    case .notShownYet(let rights):
      "Les heures de \(rights.year) sont comptées, mais le portail peut ne les afficher qu'au "
        + "printemps, en général avant le \(rights.shown.short)."
    case .formerHoursLeftOut(let entry):
      "Estimation : entrée le \(entry.short), avant l'ouverture des comptes en 2017 ; les heures de "
        + "DIF de ce temps ne sont pas comptées. Vérifiez votre solde."
    case .formerHoursBeside(let hours):
      "Estimation : les \(hours) h de DIF hors compteur sont suivies par l'employeur, qui doit les "
        + "confirmer."
    case .officialBalance(let official, let counted):
      "Le solde officiel de \(official) h l'emporte sur celui du décompte, \(counted) h."
    case .formerHoursBesideCap(let total, let cap):
      "Estimation : DIF non déclaré et compte font \(total) h, plus que le plafond de \(cap) h ; "
        + "aucun texte lu ne dit si ce total est borné."
    case .raisedSince(let year):
      "Estimation : la majoration part de \(year), année déclarée, sans effet sur les années "
        + "d'avant. L'employeur peut demander une régularisation."
    case .raisedForContractual:
      "Estimation : la loi accorde la majoration aux fonctionnaires de catégorie C. Si vous êtes "
        + "contractuel, faites-la confirmer."
    case .frozen(let balance, let cap):
      "Estimation : le solde de \(balance) h dépasse le plafond de \(cap) h. Il est gardé et "
        + "n'augmente plus ; aucun texte lu ne règle ce cas."
    case .severalJobs:
      "Estimation : vos emplois sont additionnés et arrondis une fois par an. Des déclarations "
        + "séparées ont pu être arrondies chacune."
    case .absenceCounted(let kind):
      "L'absence « \(kind.name) » compte comme du travail : elle n'ôte aucune heure."
    case .partYears(let years):
      "Estimation : \(Self.parts(of: years)) en jours. Un calcul en mois ou en heures peut différer "
        + "d'une heure\(years.count == 1 ? "" : " par année")."
    case .amountsCheckedLongAgo(let day, let inBalance):
      (inBalance ? "Estimation : montants vérifiés" : "Montants vérifiés")
        + " le \(day.short), il y a plus de douze mois ; un texte a pu les changer depuis."
    }
  }

  /// Which years are counted by their parts.
  private static func parts(of years: [Int]) -> String {
    let names = years.map { String($0) }
    guard names.count > 1 else { return "l'année \(names.joined()), incomplète, est comptée" }
    let listed = names.dropLast().joined(separator: ", ") + " et " + names.suffix(1).joined()
    return "les années \(listed), incomplètes, sont comptées"
  }
}
