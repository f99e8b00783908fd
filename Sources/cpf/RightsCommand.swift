import ArgumentParser
import CodableJSON
import CommandLineTools
import Entitlement
import Law

/// `cpf droits`: the hours of an account, year by year, and how they cover a training.
struct RightsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "droits",
    abstract: "Compte les heures d'un agent, et dit comment elles couvrent une formation.",
    usage: """
      cpf droits (--entree <date> | --periode <début..fin=n/d>… | --solde <h>) [--au <date>] \
      [--quotite <n/d>] [--absence <motif:début..fin>]… \
      [--peu-qualifie[=<année>]] [--diplome <année>] [--dif <h>] [--consomme <année:h>]… \
      [--fin-contrat <date>] [--formation <h>] [--inaptitude] [--json]
      """,
    discussion: """
      Le compte se calcule depuis l'entrée dans la fonction publique (--entree), ou part du solde \
      affiché par le portail (--solde), qui l'emporte toujours. Plusieurs périodes (--periode), \
      avec ou sans interruption, font une carrière. Les dates s'écrivent AAAA-MM-JJ \
      ou JJ/MM/AAAA, les heures en nombres entiers.
      Exemple : cpf droits --entree 2019-09-01 --quotite 28/35 --formation 120
      """)

  @Option(
    name: .customLong("entree"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Le jour d'entrée dans la fonction publique.", valueName: "date"))
  var entry: [String] = []

  @Option(
    name: .customLong("solde"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Les heures que le portail affiche.", valueName: "h"))
  var balance: [String] = []

  @Option(
    name: .customLong("au"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Le jour du calcul ; sinon aujourd'hui.", valueName: "date"))
  var asOf: [String] = []

  @Option(
    name: .customLong("quotite"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "La durée de l'emploi sur celle d'un temps complet, par exemple 28/35, 17h30/35 ou 80 %, ou "
        + "10/35+10/35 pour deux emplois ; un temps partiel compte comme un temps plein.",
      valueName: "n/d"))
  var quotity: [String] = []

  @Option(
    name: .customLong("periode"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Un emploi, du premier au dernier jour, par exemple 2018-09-01..2020-08-31=28/35 ; sans fin, "
        + "il dure encore. À répéter, au lieu de --entree.", valueName: "début..fin=n/d"))
  var periods: [String] = []

  @Option(
    name: .customLong("absence"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Un congé ou une absence, par exemple disponibilite:2020-09-01..2022-08-31. À répéter.",
      valueName: "motif:début..fin"))
  var absences: [String] = []

  @Option(
    name: .customLong("peu-qualifie"), defaultAsFlag: "oui", parsing: .next,
    help: ArgumentHelp(
      "Catégorie C sans diplôme de niveau 3 : depuis toujours, ou depuis une année.",
      valueName: "année"))
  var lowQualified: String?

  @Option(
    name: .customLong("diplome"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("L'année où un diplôme de niveau 3 a été obtenu.", valueName: "année"))
  var diploma: [String] = []

  @Option(
    name: .customLong("dif"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Les heures de DIF jamais déclarées, hors compteur, qui restent.", valueName: "h"))
  var formerHours: [String] = []

  @Option(
    name: .customLong("consomme"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Des heures prises une année. À répéter.", valueName: "année:h"))
  var consumption: [String] = []

  @Option(
    name: .customLong("fin-contrat"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Le dernier jour du contrat.", valueName: "date"))
  var contractEnd: [String] = []

  @Option(
    name: .customLong("formation"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("La durée d'une formation à couvrir.", valueName: "h"))
  var training: [String] = []

  @Flag(
    name: .customLong("inaptitude"), help: "Le médecin du travail atteste un risque d'inaptitude.")
  var isRiskAttested = false

  @Flag(name: .customLong("json"), help: "Écrit le résultat en JSON.")
  var isJSON = false

  func run() throws {
    let reckoning: Reckoning
    do {
      reckoning = try Inquiry(inputs, today: .today).reckoning()
    } catch {
      throw error.commandLineError
    }
    print(
      isJSON ? try JSONText.write(RightsDocument(reckoning)) : RightsReport(reckoning).text)
  }

  /// What was given for `--peu-qualifie`, as often as it was given.
  ///
  /// Of an option that may stand without a value, the argument parser keeps the last one alone, and
  /// takes an empty value for none.
  private var lowQualifications: [String] {
    guard let lowQualified else { return [] }
    let name = "--peu-qualifie"
    let given = CommandLine.arguments.filter { $0 == name || $0.hasPrefix(name + "=") }
    return given.map { $0 == name + "=" ? "" : lowQualified }
  }

  private var inputs: [Inquiry.Input] {
    let texts: [(EntitlementFault.Field, [String])] = [
      (.entry, entry), (.balance, balance), (.asOf, asOf), (.quotity, quotity),
      (.period, periods), (.absence, absences),
      (.lowQualified, lowQualifications), (.diploma, diploma),
      (.formerHours, formerHours), (.consumption, consumption), (.contractEnd, contractEnd),
      (.training, training), (.unfitnessRisk, isRiskAttested ? ["oui"] : []),
    ]
    return texts.flatMap { field, texts in texts.map { Inquiry.Input(field, $0) } }
  }
}
