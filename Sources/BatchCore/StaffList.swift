import Entitlement

/// A list that is read bit by bit, each bit shortly: what a page needs.
package struct StaffList: Sendable {
  /// How far the list got.
  package enum Step: Sendable {
    /// More bytes are to be handed over.
    case hungry
    /// The next bytes of the result, with what its rows are like; its header has no rows.
    case written([UInt8], [RowMark])
    case refused(FileRefusal)
    case done
  }

  /// How many bytes of rows one step takes: a page stays alive between two.
  private static let stepSize = 1 << 14

  private let assessor: Assessor
  private let choice: Opening.Choice
  private var sections = SectionReader()
  /// The columns as they stand, once the beginning was read.
  package private(set) var titles: [String] = []
  private var lane: Lane?
  private var refusal: FileRefusal?

  package init(_ assessor: Assessor, _ choice: Opening.Choice) {
    self.assessor = assessor
    self.choice = choice
  }

  /// Takes the next bytes of the file; none at its end.
  package mutating func take(_ bytes: [UInt8]) {
    sections.take(bytes)
  }

  /// Goes one step on.
  package mutating func step() -> Step {
    if let refusal { return .refused(refusal) }
    if sections.isHungry { return .hungry }
    do throws(FileRefusal) {
      return try lane == nil ? open() : work()
    } catch {
      refusal = error
      return .refused(error)
    }
  }

  private mutating func open() throws(FileRefusal) -> Step {
    let lines = Windows1252.repaired(sections.lines).bytes
    let isLast = sections.isAtEnd
    do throws(FileRefusal) {
      guard let opening = try Opening(&sections, choice, assessor) else { return .hungry }
      titles = CSVHeader.titles(lines, isLast: isLast, assessor.book) ?? []
      return begin(opening)
    } catch {
      // Where the cut is right, its author can say what the columns are.
      if error.isAboutColumns {
        titles = CSVHeader.titles(lines, isLast: isLast, assessor.book) ?? []
      }
      throw error
    }
  }

  private mutating func begin(_ opening: Opening) -> Step {
    lane = Lane(opening.layout, marksRows: true)
    sections.size = Self.stepSize
    return .written(opening.header, [])
  }

  private mutating func work() throws(FileRefusal) -> Step {
    if sections.isDone { return .done }
    guard let rows = lane?.layout.rows, let section = try sections.next(rows) else {
      return .hungry
    }
    let bytes = lane?.process(section) ?? []
    return .written(bytes, lane?.marks ?? [])
  }

  /// How many rows there were, and what became of them.
  package var summary: BatchSummary { lane?.summary ?? BatchSummary() }

  /// The layout; nil until the beginning was read, and where it is refused.
  private var layout: Layout? { lane?.layout }

  /// What is worth saying of the columns, in French.
  package var notices: [String] { layout?.notices ?? [] }

  /// The columns that are added.
  package var added: [String] { layout?.ending.added.map { $0.rawValue } ?? [] }

  /// The id under which each column is read; empty where it is carried alone.
  package var readings: [String] {
    let names = ColumnNames(choice.corrections.applied(to: titles), assessor.book)
    return names.all.indices.map {
      assessor.caps == nil && names.isCostAlone($0) ? "" : names.reading(of: $0)
    }
  }

  /// The cells of some rows of the result; of one whose quotes are broken, those that were added.
  package func cells(of rows: [UInt8]) -> [[String]] {
    guard let layout, case .cells(let separator, _) = layout.ending.form else { return [] }
    var scanner = RecordScanner(separator: separator)
    var found: [[String]] = []
    var position = 0
    while let next = scanner.read(rows.span, from: position, isLast: true), next > position {
      let cells = scanner.isBroken ? addedCells(rows, position, next) : scanner.cells
      let values = cells.map { CSVText.value(of: $0, in: rows) }
      let lost = titles.count + layout.ending.added.count - values.count
      found.append(Array(repeating: "", count: max(0, lost)) + values)
      position = next
    }
    return found
  }

  /// The cells that were added to a row whose own cells cannot be told apart.
  private func addedCells(_ rows: [UInt8], _ start: Int, _ end: Int) -> [RecordScanner.Cell] {
    guard let layout, case .cells(let separator, _) = layout.ending.form else { return [] }
    var scanner = RecordScanner(separator: separator)
    for position in start..<end where rows[position] == separator {
      _ = scanner.read(rows.span, from: position + 1, isLast: true)
      if !scanner.isBroken, scanner.cells.count == layout.ending.added.count {
        return scanner.cells
      }
    }
    return []
  }
}

extension FileRefusal {
  /// Whether the columns can be told apart, and something is wrong with what they are.
  fileprivate var isAboutColumns: Bool {
    faults.allSatisfy { fault in
      switch fault.kind {
      case .noQuestion, .reservedColumn, .repeatedColumn: true
      case .emptyInput, .unknownEncoding, .longLine, .invalidJSON, .loneReturn, .openQuote,
        .mixedSeparators, .tooManyColumns:
        false
      }
    }
  }
}
