import Entitlement
import French
import Law

extension Lane {
  /// Ends a row with what comes out of its codes, and of what it holds for the ledger.
  ///
  /// - Parameter fault: What is wrong with its answers, where something is.
  mutating func finishRowWithRights(fault: String? = nil) {
    let answered =
      fault.map { Answered(assessment: Assessment(fault: $0), bytes: []) } ?? answered()
    var faults: [String] = []
    var rights: Rights?
    var funded: Euros?
    do throws(EntitlementFaults) {
      rights = row.names.hasLedger ? try reckoned(ledger.inputs) : nil
    } catch {
      faults = error.all.map { $0.ofRow }
    }
    if faults.isEmpty {
      do throws(CostFaults) {
        funded = try costs.share(under: layout.assessor.caps, of: answered.assessment)
      } catch {
        faults = error.all
      }
    }
    guard faults.isEmpty else { return finishRow(answered.assessment, faults) }
    guard answered.assessment.outcome != .faulty else {
      output += row.ending.bytes(of: answered.assessment)
      return end(RowEnd(answered.assessment))
    }
    row.ending.writeRights(rights, funded, after: answered.bytes, into: &output)
    end(RowEnd(answered.assessment, rights))
  }

  /// Ends a row with what is wrong with its answers, and with its numbers.
  private mutating func finishRow(_ assessment: Assessment, _ faults: [String]) {
    finishRow(
      fault: ([assessment[.fault]].filter { !$0.isEmpty } + faults).joined(separator: ". "))
  }

  /// What the ledger says of the row; nil where a row with answers leaves it alone.
  private func reckoned(_ inputs: [Inquiry.Input]) throws(EntitlementFaults) -> Rights? {
    // Where a file has answers too, a row may leave the ledger alone.
    guard !inputs.isEmpty || !row.names.hasQuestions else { return nil }
    return Rights(try Inquiry(inputs, today: layout.day).reckoning())
  }
}

/// The cells of a row that the ledger reads, as they are written.
struct LedgerCells {
  /// The cells one after another.
  private var bytes: [UInt8] = []
  private var cells: [(column: LedgerColumn, range: Range<Int>)] = []

  /// Forgets the cells of the last row.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
  }

  /// Takes a cell.
  mutating func take(_ text: some Collection<UInt8>, for column: LedgerColumn) {
    let start = bytes.count
    bytes += text
    cells.append((column, start..<bytes.count))
  }

  /// What the cells say; bars part several values where they may stand in one cell.
  var inputs: [Inquiry.Input] {
    var inputs: [Inquiry.Input] = []
    inputs.reserveCapacity(cells.count)
    for (column, range) in cells {
      let (field, text) = (column.field, bytes[range])
      if field.takesSeveral, text.contains(UInt8(ascii: "|")) {
        for part in text.split(separator: UInt8(ascii: "|")) {
          Self.add(part, as: field, to: &inputs)
        }
      } else {
        Self.add(text, as: field, to: &inputs)
      }
    }
    return inputs
  }

  private static func add(
    _ text: ArraySlice<UInt8>, as field: EntitlementFault.Field, to inputs: inout [Inquiry.Input]
  ) {
    let inner = Blanks.trimmed(text)
    if !inner.isEmpty {
      inputs.append(Inquiry.Input(field, inner))
    }
  }
}
