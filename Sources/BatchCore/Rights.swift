import Entitlement
import French
import Law

/// What the ledger says of a row, column by column.
struct Rights {
  private let balance: Int
  private let cap: Int
  private let anticipation: Int
  private let isEstimate: Bool
  private let parts: Parts?

  /// What a training takes of each, in hours.
  private struct Parts {
    let formerHours: Int
    let account: Int
    let anticipation: Int
    let missing: Int
    let toEnter: Int
  }

  init(_ reckoning: Reckoning) {
    balance = reckoning.balance
    cap = reckoning.cap
    anticipation = reckoning.anticipation.hours
    isEstimate = reckoning.isEstimate
    parts = reckoning.cover.map {
      Parts(
        formerHours: $0.formerHours, account: $0.account, anticipation: $0.anticipation,
        missing: $0.missing, toEnter: $0.toEnter)
    }
  }

  /// Whether hours are missing for the training.
  var isShort: Bool { parts.map { $0.missing > 0 } ?? false }

  /// A value, as it is written.
  enum Value {
    case number(Int)
    case word(Bool)
    case sum(Euros)

    /// Writes the value as a cell, harmless in a spreadsheet.
    ///
    /// - Parameter separator: What parts cells: where it is a comma, a sum has a point.
    func writeCell(after separator: UInt8, into output: inout [UInt8]) {
      switch self {
      case .number(let number):
        if number < 0 { output.append(UInt8(ascii: "'")) }
        output.append(digitsOf: number)
      case .word(let isYes): output += (isYes ? "oui" : "non").utf8
      case .sum(let sum):
        Self.write(sum, separator == Byte.comma ? UInt8(ascii: ".") : Byte.comma, into: &output)
      }
    }

    /// Writes the value as JSON.
    func writeMember(into output: inout [UInt8]) {
      switch self {
      case .number(let number): output.append(digitsOf: number)
      case .word(let isYes): output += (isYes ? "\"oui\"" : "\"non\"").utf8
      case .sum(let sum): Self.write(sum, UInt8(ascii: "."), into: &output)
      }
    }

    /// Writes a sum, with its cents only where there are some.
    private static func write(_ sum: Euros, _ point: UInt8, into output: inout [UInt8]) {
      output.append(digitsOf: sum.cents / 100)
      let cents = sum.cents % 100
      guard cents != 0 else { return }
      output.append(point)
      if cents < 10 { output.append(UInt8(ascii: "0")) }
      output.append(digitsOf: cents)
    }
  }

  /// The value of a column; nil where the ledger says nothing in it.
  subscript(column: AddedColumn) -> Value? {
    switch column {
    case .balance: .number(balance)
    case .cap: .number(cap)
    case .anticipation: .number(anticipation)
    case .estimate: .word(isEstimate)
    case .fromFormerHours: parts.map { .number($0.formerHours) }
    case .fromAccount: parts.map { .number($0.account) }
    case .fromAnticipation: parts.map { .number($0.anticipation) }
    case .missing: parts.map { .number($0.missing) }
    case .toEnter: parts.map { .number($0.toEnter) }
    case .state, .verdict, .request, .acquisition, .unit, .decider, .payer, .rules,
      .possibleVerdicts, .question, .link, .funded, .fault:
      nil
    }
  }
}
