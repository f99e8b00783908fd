import ArgumentParser
import CodableJSON
import CommandLineTools
import Entitlement
import Law

/// `cpf convertir`: what euros or hours become when someone changes sectors.
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convertir",
    abstract: "Convertit des euros en heures, ou des heures en euros, quand on change de secteur.",
    usage: """
      cpf convertir (--euros <n> [--solde <h>] | --heures <n>) [--peu-qualifie] [--au <date>] \
      [--json]
      """,
    discussion: """
      Les euros deviennent des heures à l'entrée dans la fonction publique, les heures des euros \
      au départ vers le secteur privé.
      Exemple : cpf convertir --euros 1200
      """)

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Une somme, par exemple 500 ou 102,23.", valueName: "n"))
  var euros: [String] = []

  @Option(
    name: .customLong("heures"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Un nombre d'heures.", valueName: "n"))
  var hours: [String] = []

  @Option(
    name: .customLong("solde"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Les heures déjà sur le compte, qui laissent moins de place aux euros.", valueName: "h"))
  var balance: [String] = []

  @Flag(name: .customLong("peu-qualifie"), help: "Catégorie C sans diplôme de niveau 3.")
  var isLowQualified = false

  @Option(
    name: .customLong("au"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Le jour de la conversion ; sinon aujourd'hui.", valueName: "date"))
  var day: [String] = []

  @Flag(name: .customLong("json"), help: "Écrit le résultat en JSON.")
  var isJSON = false

  func run() throws {
    let inquiry: ConversionInquiry
    let conversion: Conversion
    do {
      inquiry = try ConversionInquiry(inputs, today: .today)
      conversion = try inquiry.conversion()
    } catch {
      throw error.commandLineError
    }
    print(
      isJSON
        ? try JSONText.write(ConversionDocument(inquiry.amount, conversion))
        : ConversionReport(inquiry, conversion).text)
  }

  private var inputs: [Inquiry.Input] {
    euros.map { .init(.euros, $0) } + hours.map { .init(.hours, $0) }
      + balance.map { .init(.balance, $0) }
      + (isLowQualified ? [.init(.lowQualified, "oui")] : []) + day.map { .init(.asOf, $0) }
  }
}

/// A conversion as the contract's JSON: what was typed, and what it becomes.
private struct ConversionDocument: Encodable {
  private let euros: Double
  private let heures: Int
  /// What to know of the result; nil where there is nothing.
  private let alertes: [String]?

  init(_ amount: ConversionInquiry.Amount, _ conversion: Conversion) {
    switch amount {
    case .euros(let typed): (euros, heures) = (Self.number(typed), conversion.hours)
    case .hours(let typed): (euros, heures) = (Self.number(conversion.euros), typed)
    }
    alertes = conversion.alerts.isEmpty ? nil : conversion.alerts.map(\.sentence)
  }

  /// A sum as a JSON number, which is all the precision that a program needs to read it back.
  private static func number(_ euros: Euros) -> Double { Double(euros.cents) / 100 }
}
