import Batch
import BatchCore
import DecisionTree
import Law

/// Bytes as a list of agents.
enum BatchFuzzing {
  private static let assessor = (try? Diagram()).map { Assessor($0) }

  /// The list is refused or answered to its end, and the same however it is cut.
  static func read(_ bytes: [UInt8], as format: RowFormat) {
    let whole = result(of: bytes, as: format, blockSize: max(1, bytes.count))
    let cut = result(of: bytes, as: format, blockSize: 61)
    precondition(whole == cut, "a list that is cut is answered otherwise")
  }

  /// What is written for the list; nil where it is refused.
  private static func result(
    of bytes: [UInt8], as format: RowFormat, blockSize: Int
  ) -> [UInt8]? {
    guard let assessor else { fatalError("the rules have no diagram") }
    var list = StaffList(
      assessor, Opening.Choice(on: CalendarDay(2026, .november, 20), from: format))
    var rest = bytes[...]
    var result: [UInt8] = []
    while true {
      switch list.step() {
      case .hungry:
        list.take(Array(rest.prefix(blockSize)))
        rest = rest.dropFirst(blockSize)
      case .written(let rows, let marks):
        if !marks.isEmpty { _ = list.cells(of: rows) }
        result += rows
      case .refused: return nil
      case .done: return result
      }
    }
  }
}
