import Diagnostics

/// Cuts what is read into sections of whole rows.
struct SectionReader {
  /// How long a row may be, in bytes: beyond it, a file is not made of rows, and to keep its place
  /// would take as much memory as it is long.
  static let longestRow = 1 << 26

  private let path: String
  private let size: Int
  private let longestRow: Int
  private let read: () throws -> [UInt8]
  /// What was read and not yet given.
  private(set) var pending: [UInt8] = []
  /// Whether everything was read.
  private(set) var isAtEnd = false
  /// The line of the file on which what is pending begins.
  private var line = 1

  /// - Parameters:
  ///   - path: The name of the file, for what is said of it.
  ///   - size: How long a section is, in bytes, or a little more.
  ///   - longestRow: How long a row may be, in bytes.
  ///   - read: Gives the next bytes; none at the end.
  init(
    _ path: String, size: Int, longestRow: Int = Self.longestRow,
    read: @escaping () throws -> [UInt8]
  ) {
    self.path = path
    self.size = size
    self.longestRow = longestRow
    self.read = read
  }

  /// Reads on until there is enough for a section, or everything was read.
  mutating func fill() throws {
    try grow(to: size)
  }

  /// Reads on, although there is enough for a section already.
  mutating func readMore() throws {
    guard pending.count <= longestRow else {
      throw BatchRefusal(
        .longLine, at: Place(path, line: line),
        "cette ligne dépasse \(Self.longestRow >> 20) Mio, la longueur admise ; vérifiez que c'est "
          + "un fichier CSV ou NDJSON")
    }
    try grow(to: pending.count + size)
  }

  /// Forgets the first bytes.
  mutating func drop(_ count: Int) {
    line += pending[..<count].count { $0 == Byte.lineFeed }
    pending.removeFirst(count)
  }

  /// The whole lines of what is pending; all of it where there is none, or nothing more to come.
  var wholeLines: [UInt8] {
    guard !isAtEnd, let end = pending.lastIndex(of: Byte.lineFeed) else { return pending }
    return Array(pending[...end])
  }

  /// Forgets the first lines; everything where there are no more.
  mutating func drop(lines count: Int) {
    var end = 0
    for _ in 0..<count {
      end = pending[end...].firstIndex(of: Byte.lineFeed).map { $0 + 1 } ?? pending.count
    }
    drop(end)
  }

  /// The next section; nothing at the end.
  ///
  /// - Parameter rows: What rows are: they say where one ends.
  mutating func next(_ rows: Layout.Rows) throws -> [UInt8]? {
    try fill()
    while true {
      if pending.isEmpty { return nil }
      if isAtEnd {
        defer { pending = [] }
        return pending
      }
      if let end = rows.lastEnd(in: pending) {
        let section = Array(pending[..<end])
        drop(end)
        return section
      }
      try readMore()
    }
  }

  private mutating func grow(to count: Int) throws {
    while !isAtEnd, pending.count < count {
      let bytes = try read()
      pending += bytes
      isAtEnd = bytes.isEmpty
    }
  }
}

extension Layout.Rows {
  /// Where the last whole row of some bytes ends; nothing where there is none.
  fileprivate func lastEnd(in bytes: [UInt8]) -> Int? {
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
