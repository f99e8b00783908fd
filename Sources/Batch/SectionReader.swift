import Diagnostics

/// Cuts what is read into sections of whole rows.
struct SectionReader {
  /// How long a row may be, in bytes: beyond it, a file is not made of rows.
  static let longestRow = 1 << 26

  private let path: String
  private let size: Int
  private let read: () throws -> [UInt8]
  /// What was read and not yet given.
  private(set) var pending: [UInt8] = []
  /// Whether everything was read.
  private(set) var isAtEnd = false

  /// - Parameters:
  ///   - path: The name of the file, for what is said of it.
  ///   - size: How long a section is, in bytes, or a little more.
  ///   - read: Gives the next bytes; none at the end.
  init(_ path: String, size: Int, read: @escaping () throws -> [UInt8]) {
    self.path = path
    self.size = size
    self.read = read
  }

  /// Reads on until there is enough for a section, or everything was read.
  mutating func fill() throws {
    try grow(to: size)
  }

  /// Reads on, although there is enough for a section already.
  mutating func readMore() throws {
    guard pending.count <= Self.longestRow else {
      throw BatchRefusal(
        "ligne-trop-longue", at: Place(path),
        "une ligne dépasse \(Self.longestRow >> 20) Mio ; vérifiez que c'est un fichier CSV ou NDJSON"
      )
    }
    try grow(to: pending.count + size)
  }

  /// Forgets the first bytes.
  mutating func drop(_ count: Int) {
    pending.removeFirst(count)
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
        pending.removeFirst(end)
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
