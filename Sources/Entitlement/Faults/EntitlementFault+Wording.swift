import Law

extension EntitlementFault {
  /// What was found and what is accepted, in French; the caller puts its flag or column before it.
  package var message: String {
    switch self {
    case .outsideTable(let topic, let days):
      "aucun montant connu au \(days.asked.short) pour « \(topic.name) » ; valeurs connues : "
        + "du \(days.first.short) au \(days.last.short)"
    case .quotityWithoutWhole(let part, let whole):
      "\(part)/\(whole) n'est pas une fraction : le dénominateur doit être au moins 1, "
        + "par exemple 28/35"
    case .quotityNotPositive(let part, let whole):
      "\(part)/\(whole) ne dépasse pas 0 ; accepté : une fraction au-dessus de 0 et d'au plus 1, "
        + "par exemple 28/35"
    case .quotityAboveOne(let part, let whole):
      "\(part)/\(whole) dépasse un temps complet ; accepté : une fraction d'au plus 1, "
        + "par exemple 28/35"
    case .quotityTooFine(let part, let whole):
      "\(part)/\(whole) est une fraction trop fine ; accepté : un dénominateur d'au plus "
        + "\(Quotity.finest) après réduction"
    case .quotitiesTooFine:
      "ces quotités n'ont pas de dénominateur commun assez petit ; écrivez-les toutes sur 35 ou 100"
    case .withoutJob:
      "aucun emploi ; il faut au moins une date d'entrée"
    case .tooEarly(let day, let opening):
      "\(day.short) précède l'ouverture des comptes ; accepté : à partir du \(opening.short)"
    case .entryAfter(let entry, let asOf):
      "entrée le \(entry.short), après le \(asOf.short), jour du calcul ; accepté : "
        + "ce jour ou un jour d'avant"
    case .formerHoursUnknown(let entry, let opening):
      "entrée le \(entry.short), avant le \(opening.short) : précisez les heures de DIF qui "
        + "restaient, 0 s'il n'y en avait pas"
    case .jobBackwards(let span):
      "l'emploi finit le \(span.last?.short ?? "") avant de commencer le \(span.first.short) ; "
        + "accepté : une fin le même jour ou plus tard"
    case .absenceBackwards(let absence):
      "l'absence « \(absence.kind.name) » finit le \(absence.span.last?.short ?? "") avant de "
        + "commencer le \(absence.span.first.short) ; accepté : une fin le même jour ou plus tard"
    case .absencesDisagree(let one, let other):
      "« \(one.kind.name) » et « \(other.kind.name) » se chevauchent, or l'une compte comme du "
        + "travail et l'autre non ; accepté : des dates séparées"
    case .yearTooEarly(let year, _, let first):
      "\(year) précède l'ouverture des comptes ; accepté : \(first) ou plus tard"
    case .yearInFuture(let year, _, let last):
      "\(year) est dans l'avenir ; accepté : \(last) ou plus tôt"
    case .diplomaWithoutLowQualification(let year):
      "un diplôme en \(year) ne change rien pour un agent qui n'a jamais eu la majoration ; "
        + "précisez depuis quand il est peu qualifié, ou ôtez le diplôme"
    case .diplomaTooEarly(let year, let since):
      "diplôme en \(year), mais majoration depuis \(since) ; accepté : un diplôme après \(since)"
    case .negativeHours(let found, _):
      "\(found) est négatif ; accepté : 0 ou plus"
    case .tooManyHours(let found, _, let most):
      "\(found) h dépassent ce qui est possible ; accepté : \(most) h au plus"
    case .consumptionBeforeEntry(let use, let first):
      "\(use.hours) h prises en \(use.year), avant la première année du compte ; accepté : "
        + "\(first) ou plus tard"
    case .consumptionAboveBalance(let use, let balance):
      "\(use.hours) h prises en \(use.year), mais le compte n'en avait que \(balance) ; accepté : "
        + "\(balance) h au plus, ou le solde officiel si une anticipation a été accordée"
    case .negativeEuros(let euros):
      "\(euros.text) est négatif ; accepté : 0 ou plus"
    }
  }
}
