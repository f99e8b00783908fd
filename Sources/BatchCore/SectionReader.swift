/// Cuts what comes into sections of whole rows.
///
/// Whoever has the bytes hands them over as long as they are asked for: from a file, or on a page.
package struct SectionReader: Sendable {
  /// How long a row may be, in bytes: beyond it, a file is not made of rows, and to keep its place
  /// would take as much memory as it is long.
  package static let longestRow = 1 << 26
  /// How many bytes the beginning of a file is told from: as many wherever the batch runs, for the
  /// result hangs on it.
  package static let usualSize = 1 << 20

  /// How long a section is, in bytes, or a little more.
  package var size: Int { didSet { wanted = size } }
  private let longestRow: Int
  /// What came and was not yet given.
  private(set) var pending: [UInt8] = []
  /// Whether everything came.
  private(set) var isAtEnd = false
  /// Whether the file begins with the mark of UTF-8; nil until that was looked at.
  private(set) var hasMark: Bool?
  /// The line of the file on which what is pending begins.
  private var line = 1
  /// How many pending bytes the next step takes.
  private var wanted: Int

  package init(size: Int = Self.usualSize, longestRow: Int = Self.longestRow) {
    self.size = size
    self.longestRow = longestRow
    wanted = max(size, Byte.mark.count)
  }

  /// Whether bytes are to be handed over before anything else.
  package var isHungry: Bool { !isAtEnd && pending.count < wanted }

  /// Whether everything came and was given.
  package var isDone: Bool { isAtEnd && pending.isEmpty }

  /// Takes the next bytes of the file; none at its end.
  package mutating func take(_ bytes: some Collection<UInt8>) {
    pending += bytes
    if bytes.isEmpty { isAtEnd = true }
  }

  /// Asks for more, although there is enough for a section already.
  mutating func askMore() throws(FileRefusal) {
    guard pending.count <= longestRow else {
      throw FileRefusal(
        .longLine, at: FileFault.Place(line: line),
        "cette ligne dépasse \(Self.longestRow >> 20) Mio, la longueur admise ; vérifiez que c'est "
          + "un fichier CSV ou NDJSON")
    }
    wanted = pending.count + size
  }

  /// Forgets the mark of UTF-8 at the beginning of the file, once.
  mutating func passMark() {
    guard hasMark == nil else { return }
    let begins = pending.starts(with: Byte.mark)
    hasMark = begins
    if begins { drop(Byte.mark.count) }
  }

  /// Forgets the first bytes.
  mutating func drop(_ count: Int) {
    line += pending[..<count].count { $0 == Byte.lineFeed }
    pending.removeFirst(count)
    wanted = size
  }

  /// The whole lines of what is pending; all of it where there is none, or nothing more to come.
  var wholeLines: [UInt8] {
    guard !isAtEnd, let end = pending.lastIndex(of: Byte.lineFeed) else { return pending }
    return Array(pending[...end])
  }

  /// The same without the mark of UTF-8 at the beginning of the file.
  var lines: [UInt8] {
    let lines = wholeLines
    return hasMark == nil && lines.starts(with: Byte.mark)
      ? Array(lines.dropFirst(Byte.mark.count)) : lines
  }

  /// Forgets the first lines; everything where there are no more.
  mutating func drop(lines count: Int) {
    var end = 0
    for _ in 0..<count {
      end = pending[end...].firstIndex(of: Byte.lineFeed).map { $0 + 1 } ?? pending.count
    }
    drop(end)
  }

  /// The next section; nil at the end, and where more bytes are to come first.
  ///
  /// - Parameter rows: What rows are: they say where one ends.
  package mutating func next(_ rows: Layout.Rows) throws(FileRefusal) -> [UInt8]? {
    if isHungry || pending.isEmpty { return nil }
    if let end = rows.lastEnd(in: pending.prefix(size)) ?? rows.lastEnd(in: pending[...]) {
      let section = Array(pending[..<end])
      drop(end)
      return section
    }
    if isAtEnd {
      defer { pending = [] }
      return pending
    }
    try askMore()
    return nil
  }
}

extension Layout.Rows {
  /// Where the last whole row of some bytes ends; nil where there is none.
  fileprivate func lastEnd(in bytes: ArraySlice<UInt8>) -> Int? {
    switch self {
    case .records(let header) where bytes.contains(Byte.quote):
      var scanner = RecordScanner(separator: header.separator)
      var end = 0
      while end < bytes.count, let next = scanner.read(bytes.span, from: end, isLast: false) {
        end = next
      }
      return end == 0 ? nil : end
    case .records, .objects:
      return bytes.lastIndex(of: Byte.lineFeed).map { $0 + 1 }
    }
  }
}
