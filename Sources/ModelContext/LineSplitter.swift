/// A line of what was received.
package enum Line: Hashable, Sendable {
  case whole([UInt8])
  /// More bytes than a line may have: they were let go.
  case tooLong(limit: Int)
}

/// Cuts bytes into lines as they come, in bounded memory.
package struct LineSplitter {
  private let limit: Int
  private var pending: [UInt8] = []
  /// Whether the line under way is too long already.
  private var isTooLong = false

  /// - Parameter limit: How many bytes a line may have.
  package init(limit: Int) {
    self.limit = limit
  }

  /// The lines that some more bytes end; blank ones say nothing, and are left out.
  package mutating func take(_ bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var rest = bytes[...]
    while let end = rest.firstIndex(of: 0x0A) {
      keep(rest[..<end])
      lines += finish()
      rest = rest[(end + 1)...]
    }
    keep(rest)
    return lines
  }

  /// The line that nothing ended, where there is one.
  package mutating func finish() -> [Line] {
    defer {
      pending = []
      isTooLong = false
    }
    if isTooLong { return [.tooLong(limit: limit)] }
    return pending.allSatisfy { $0 <= 0x20 } ? [] : [.whole(pending)]
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    guard !isTooLong, pending.count + bytes.count <= limit else {
      isTooLong = true
      pending = []
      return
    }
    pending += bytes
  }
}
