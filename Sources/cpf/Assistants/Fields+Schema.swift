import Deadlines
import Entitlement
import ModelContext

extension EntitlementFault.Field {
  /// How the field is given.
  var schema: Schema {
    if takesSeveral { return .list(meaning, of: .text("")) }
    return switch self {
    case .unfitnessRisk: .flag(meaning)
    case .balance, .formerHours, .training, .hours: .written(meaning, as: ["integer", "string"])
    case .lowQualified: .written(meaning, as: ["boolean", "integer", "string"])
    case .diploma: .written(meaning, as: ["integer", "string"])
    case .entry, .asOf, .quotity, .contractEnd, .period, .absence, .consumption, .euros:
      .text(meaning)
    }
  }

  private var meaning: String {
    switch self {
    case .entry: "Le jour d'entrée dans la fonction publique, tel que 2019-09-01."
    case .balance: "Les heures que le portail affiche ; elles l'emportent sur le calcul."
    case .asOf: "Le jour du calcul ; aujourd'hui sinon."
    case .quotity:
      "La durée de l'emploi sur celle d'un temps complet : 28/35, 17h30/35, 80 %, ou 10/35+10/35."
    case .period: "Des emplois, tels que 2018-09-01..2020-08-31=28/35, à la place de « entree »."
    case .absence: "Des congés ou absences, tels que disponibilite:2020-09-01..2022-08-31."
    case .lowQualified:
      "Catégorie C sans diplôme de niveau 3 : oui, ou l'année depuis laquelle."
    case .diploma: "L'année où un diplôme de niveau 3 a été obtenu."
    case .formerHours: "Les heures de DIF jamais déclarées qui restent."
    case .consumption: "Des heures prises, telles que 2023:20."
    case .contractEnd: "Le dernier jour du contrat."
    case .training: "La durée en heures d'une formation à couvrir."
    case .unfitnessRisk: "Le médecin du travail atteste-t-il un risque d'inaptitude ?"
    case .euros: "Une somme en euros."
    case .hours: "Des heures."
    }
  }
}

extension DeadlineFault.Field {
  /// How the field is given.
  var schema: Schema {
    .text(self == .calendar ? meaning : meaning + " S'écrit 2026-11-28 ou 28/11/2026.")
  }

  private var meaning: String {
    switch self {
    case .request: "Le jour où l'employeur a reçu la demande."
    case .refusal: "Le jour où le refus écrit a été reçu."
    case .earlierRefusal: "Le jour d'un refus plus ancien, pour une formation de même nature."
    case .training: "Le jour où la formation commence."
    case .today: "Le jour d'où compter ceux qui restent ; aujourd'hui sinon."
    case .calendar:
      "Les périodes de dépôt de la collectivité et son délai en jours, tels que 15/01..31/03 60."
    }
  }
}
