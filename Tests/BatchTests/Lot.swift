@testable import Batch
@testable import BatchCore
import DecisionTree
import Diagnostics
import Law
import Testing
import TestSupport

/// Runs batches in memory.
struct Lot {
  private static let shared = Result {
    let diagram = try Diagram()
    return (diagram, Assessor(diagram))
  }
  let diagram: Diagram
  private let assessor: Assessor
  var input: RowFormat?
  var output: RowFormat?
  var sectionSize = 1 << 20
  var laneCount = 2
  let day = CalendarDay(2026, .november, 20)

  init(from input: RowFormat? = nil, to output: RowFormat? = nil) throws {
    (diagram, assessor) = try Self.shared.get()
    self.input = input
    self.output = output
  }

  /// The result of a batch whose file comes in blocks of a size.
  func bytes(_ file: [UInt8], blockSize: Int = 1 << 20) throws -> [UInt8] {
    try run(file, blockSize: blockSize).bytes
  }

  /// What columns of some names are read as.
  func names(_ all: [String]) -> ColumnNames { ColumnNames(all, assessor.book) }

  /// The lines of the result.
  func lines(_ file: String) throws -> [String] {
    String(decoding: try bytes(Array(file.utf8)), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// The result and its counts.
  func run(_ file: [UInt8], blockSize: Int = 1 << 20) throws -> (
    bytes: [UInt8], summary: BatchSummary
  ) {
    let job = BatchJob(
      "f", on: day, from: input, to: output, sectionSize: sectionSize, laneCount: laneCount)
    var rest = file[...]
    var result: [UInt8] = []
    let summary = try job.run(
      assessor,
      read: {
        defer { rest = rest.dropFirst(blockSize) }
        return Array(rest.prefix(blockSize))
      }, write: { result += $0 })
    return (result, summary)
  }

  /// Why a file is refused: each fault as it is printed.
  func refusal(_ file: String) throws -> [String] {
    let refusal = try #require(throws: BatchRefusal.self) { try bytes(Array(file.utf8)) }
    return refusal.faults.map(\.text)
  }
}
