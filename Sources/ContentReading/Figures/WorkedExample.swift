import CommonMark
import Diagnostics
import Entitlement
import Law

/// A fenced block `exemple`: the inputs of a calculation, which the page shows as tables.
///
/// Its keys are those that `cpf droits` takes, with a title and what the page says comes out.
struct WorkedExample {
  /// What follows the fence.
  static let language = "exemple"

  private let title: String
  private let reckoning: Reckoning

  /// Reads a block and counts; what is wrong, or contradicts the page, is reported to the file.
  ///
  /// - Parameter line: The line of the file on which the block begins, below its fence.
  init?(reading lines: String, from line: Int, in file: SourceText, _ figures: FigureText) {
    guard let value = YAMLValue.parse(lines, firstLine: line, in: file),
      let fields = Fields<ExampleKey>(value, in: file)
    else { return nil }
    let title = fields.prose(.title, figures)
    let expectation = ExampleExpectation(fields[.expected], in: file)
    guard let title, fields[.input(.asOf)] != nil else { return nil }
    self.title = title
    do {
      let inquiry = try Inquiry(Self.inputs(of: fields), today: Tables.opening)
      reckoning = try inquiry.reckoning()
    } catch {
      for fault in error.all {
        let key = ExampleKey.input(fault.field)
        fields.report(.wrongExample, at: key, "« \(key.rawValue) » : \(fault.message)")
      }
      return nil
    }
    file.log.add(expectation.contradictions(with: reckoning))
  }

  /// The texts under the keys of the calculation; some may hold a list.
  private static func inputs(of fields: Fields<ExampleKey>) -> [Inquiry.Input] {
    Inquiry.fields.flatMap { field -> [Inquiry.Input] in
      guard let value = fields[.input(field)] else { return [] }
      if field.takesSeveral {
        return fields.texts(.input(field)).map { Inquiry.Input(field, $0.value) }
      }
      return value.scalar.map { [Inquiry.Input(field, $0)] } ?? []
    }
  }

  /// What the page shows: tables, what the employer enters, and why a figure is an estimate.
  var contents: [Document.Content] {
    let tables = [reckoning.ledger.map(table), reckoning.cover.map(table)].compactMap { $0 }
    let entry = reckoning.cover.map {
      "À saisir par l'employeur : \(Amount.hours($0.toEnter).text)."
    }
    let notes = [entry].compactMap { $0 } + reckoning.alerts.map(\.sentence)
    return tables + notes.map { .paragraph([.text($0)]) }
  }

  private func table(_ ledger: Ledger) -> Document.Content {
    .table(
      Document.Table(
        caption: title, columns: ["Année", "Heures gagnées", "Solde", "Calcul"],
        rows: ledger.years.map {
          ["\($0.rights.year)", "\($0.credit) h", "\($0.balance) h", $0.reason.sentence]
        }))
  }

  private func table(_ cover: Cover) -> Document.Content {
    let account = reckoning.account
    var rows = [
      ["Compte (CPF)", account.balance, cover.account, cover.balanceLeft].map { "\($0)" }
    ]
    if account.formerHours > 0 {
      rows.insert(
        ["DIF non déclaré", account.formerHours, cover.formerHours, cover.formerHoursLeft].map {
          "\($0)"
        }, at: 0)
    }
    let others = [
      ("Crédit de prévention", cover.prevention), ("Avance", cover.anticipation),
      ("Non couvert", cover.missing),
    ]
    rows += others.filter { $0.1 > 0 }.map { [$0.0, "", "\($0.1)", ""] }
    return .table(
      Document.Table(
        caption: reckoning.ledger == nil ? title : "Formation de \(cover.training) heures",
        columns: ["En heures", "Avant", "Pris", "Reste"], rows: rows))
  }
}
