/// Finds the cells of CSV records (RFC 4180) in bytes, without copying them.
///
/// SwiftCSV was tried: it holds the whole file as a string, reads it character by character, and
/// gives up the file at the first stray quote, so it can neither stream nor keep a faulty row.
///
/// A quote inside a cell that does not begin with one is an ordinary character. Where a quoted cell
/// is not closed before a separator or the end of a line, the record ends with the line on which the
/// cell began: one stray quote costs one row.
struct RecordScanner: Sendable {
  /// A cell with its quotes, if it has any.
  struct Cell: Sendable {
    let range: Range<Int>
    let isQuoted: Bool

    /// The cell without its quotes; quotes inside are still doubled.
    var content: Range<Int> {
      isQuoted ? range.lowerBound + 1..<range.upperBound - 1 : range
    }
  }

  /// How long a quoted cell may be, in bytes: what has to be read before a quote is given up.
  static let longestCell = 1 << 20

  let separator: UInt8
  /// The cells of the record; those before the broken one where it is broken.
  private(set) var cells: [Cell] = []
  /// Where the text of the record ends, the end of its line left out.
  private(set) var contentEnd = 0
  /// Whether a quoted cell is not closed as it should be.
  private(set) var isBroken = false

  init(separator: UInt8) {
    self.separator = separator
  }

  /// Reads the record that begins at a position.
  ///
  /// - Parameter isLast: Whether nothing comes after these bytes.
  /// - Returns: Where the next record begins; nothing where more bytes are needed.
  mutating func read(_ bytes: Span<UInt8>, from start: Int, isLast: Bool) -> Int? {
    cells.removeAll(keepingCapacity: true)
    isBroken = false
    var position = start
    while true {
      let begin = position
      if position < bytes.count, bytes[position] == Byte.quote {
        switch Self.closing(of: bytes, from: position, separator, isLast) {
        case .closed(let end): position = end
        case .broken: return breakOff(bytes, at: begin, isLast)
        case .needsMore: return nil
        }
        cells.append(Cell(range: begin..<position, isQuoted: true))
        if position < bytes.count, bytes[position] == Byte.carriageReturn { position += 1 }
      } else {
        while position < bytes.count, bytes[position] != separator,
          bytes[position] != Byte.lineFeed
        {
          position += 1
        }
        let isEnd = position == bytes.count || bytes[position] == Byte.lineFeed
        let end = isEnd ? Self.lineEnd(bytes, begin, position) : position
        cells.append(Cell(range: begin..<end, isQuoted: false))
      }
      if position == bytes.count {
        contentEnd = cells.last?.range.upperBound ?? position
        return isLast ? position : nil
      }
      position += 1
      if bytes[position - 1] == Byte.lineFeed {
        contentEnd = cells.last?.range.upperBound ?? position
        return position
      }
    }
  }

  private enum Closing {
    /// Where the cell ends, its closing quote included.
    case closed(Int)
    case broken, needsMore
  }

  private static func closing(
    of bytes: Span<UInt8>, from opening: Int, _ separator: UInt8, _ isLast: Bool
  ) -> Closing {
    var position = opening + 1
    let limit = min(bytes.count, opening + longestCell)
    while position < limit {
      guard bytes[position] == Byte.quote else {
        position += 1
        continue
      }
      let next = position + 1
      guard next < bytes.count, bytes[next] == Byte.quote else {
        return ending(of: bytes, at: next, separator, isLast)
      }
      position += 2
    }
    return isLast || position >= opening + longestCell ? .broken : .needsMore
  }

  /// Whether a quoted cell may end at a position.
  private static func ending(
    of bytes: Span<UInt8>, at end: Int, _ separator: UInt8, _ isLast: Bool
  ) -> Closing {
    guard end < bytes.count else { return isLast ? .closed(end) : .needsMore }
    if bytes[end] == separator || bytes[end] == Byte.lineFeed { return .closed(end) }
    guard bytes[end] == Byte.carriageReturn else { return .broken }
    guard end + 1 < bytes.count else { return isLast ? .closed(end) : .needsMore }
    return bytes[end + 1] == Byte.lineFeed ? .closed(end) : .broken
  }

  /// Ends the record with the line on which the broken cell began.
  private mutating func breakOff(
    _ bytes: Span<UInt8>, at opening: Int, _ isLast: Bool
  ) -> Int? {
    isBroken = true
    var position = opening
    while position < bytes.count, bytes[position] != Byte.lineFeed { position += 1 }
    contentEnd = Self.lineEnd(bytes, opening, position)
    if position < bytes.count { return position + 1 }
    return isLast ? position : nil
  }

  /// Where the text of a line ends: before a carriage return.
  private static func lineEnd(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    end > start && bytes[end - 1] == Byte.carriageReturn ? end - 1 : end
  }
}
