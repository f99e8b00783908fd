import French
import Law

extension EntitlementFault {
  /// What was found and what is accepted, in French; the caller puts its flag or column before it.
  package var message: String { message { $0.rawValue } }

  /// The same, where the caller has names of its own for the fields.
  package func message(naming name: (Field) -> String) -> String {
    switch self {
    case .unreadable(let text, let field):
      "« \(Excerpt.text(text.bytes)) » ne se lit pas ; accepté : \(field.accepted)"
    case .repeated: "donné plusieurs fois ; accepté : une seule fois"
    case .typed(let fault, _): fault.message(naming: name)
    case .unused: "ne sert pas à ce calcul ; ôtez-le"
    case .dayTooEarly(let day, _, let first):
      "\(day.short) : l'année \(day.year) ne peut pas être la bonne ; accepté : \(first) ou plus tard"
    case .dayTooLate(let day, _, let last):
      "\(day.short) : l'année \(day.year) ne peut pas être la bonne ; accepté : \(last) ou plus tôt"
    case .withoutStart:
      "rien ne dit d'où partir ; accepté : « \(name(.entry)) », « \(name(.period)) » ou "
        + "« \(name(.balance)) »"
    case .withoutAmount:
      "rien à convertir ; accepté : « \(name(.euros)) » ou « \(name(.hours)) »"
    case .excluded(_, let other):
      "contredit « \(name(other)) » ; accepté : l'un ou l'autre"
    case .missing(let needed, _):
      "ne s'emploie qu'avec « \(name(needed)) », qui manque ; ajoutez l'un ou ôtez l'autre"
    case .outsideTable(let topic, let days):
      "aucun montant connu au \(days.asked.short) pour « \(topic.name) » ; valeurs connues : "
        + (days.last.map { "du \(days.first.short) au \($0.short)" }
          ?? "à partir du \(days.first.short)")
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
        + "\(balance) h au plus, ou le solde officiel au lieu des heures prises si une "
        + "anticipation a été accordée"
    case .negativeEuros(let euros):
      "\(euros.text) est négatif ; accepté : 0 ou plus"
    }
  }
}

extension EntitlementFault.Field {
  /// What the field takes, in French, with its examples.
  fileprivate var accepted: String {
    switch self {
    case .entry, .asOf, .contractEnd: "un jour qui existe, par exemple \(listed)"
    case .quotity: "une fraction, par exemple \(listed) pour plusieurs emplois"
    case .period: "DEBUT..FIN=QUOTITE, par exemple \(listed) ; sans fin, l'emploi dure encore"
    case .absence:
      "MOTIF:DEBUT..FIN, par exemple \(listed) ; motifs : "
        + Absence.Kind.allCases.map { $0.rawValue }.joined(separator: ", ")
    case .lowQualified: "l'année depuis laquelle la majoration est accordée, par exemple \(listed)"
    case .diploma: "une année, par exemple \(listed)"
    case .consumption: "ANNEE:HEURES en nombres entiers, par exemple \(listed)"
    case .unfitnessRisk: listed
    case .euros: "une somme d'au plus 20 000 000 €, par exemple \(listed)"
    case .balance, .formerHours, .training, .hours: "des heures entières, par exemple \(listed)"
    }
  }

  private var listed: String {
    let start = examples.dropLast()
    return start.isEmpty
      ? examples.joined() : start.joined(separator: ", ") + " ou " + examples.suffix(1).joined()
  }

  /// Texts that the field takes.
  package var examples: [String] {
    switch self {
    case .entry, .asOf, .contractEnd: ["2018-09-01", "01/09/2018", "1er septembre 2018"]
    case .quotity: ["28/35", "17,5/35", "17h30/35", "80 %", "28h sur 35", "10/35+10/35"]
    case .period: ["2018-09-01..2020-08-31=28/35"]
    case .absence: ["disponibilite:2020-09-01..2022-08-31"]
    case .lowQualified: ["2021", "oui", "non"]
    case .diploma: ["2021"]
    case .consumption: ["2023:20"]
    case .unfitnessRisk: ["oui", "non"]
    case .euros: ["500", "102,23"]
    case .balance, .formerHours, .training, .hours: ["24", "24 h"]
    }
  }
}
