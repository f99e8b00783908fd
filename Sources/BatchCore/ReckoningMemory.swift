/// What the ledger said of rows, by the cells that it read: as many rows as there are places, the
/// last of those that share one. Rows with faults are left out.
///
/// Equal cells say the same on the day of the batch, so that nothing kept can be stale. All cells
/// stand in one buffer: kept one by one among what is made and freed for each row, they would hold
/// the memory around them, and a long file would take a gigabyte.
struct ReckoningMemory {
  /// What the ledger said of the row at a place: it holds no memory beside the buffer.
  struct Kept: BitwiseCopyable {
    /// How many bytes its cells are.
    fileprivate let length: Int
    /// What it said; nil where it was left alone.
    let rights: Rights?
  }

  /// How many bytes of cells have a place; rows with more are reckoned each time.
  private static let width = 128

  private var cells: [UInt8] = []
  private var rows: [Kept?] = []

  /// The place of some cells (FNV-1a).
  static func place(of cells: [UInt8]) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in cells { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int((hash ^ hash >> 32) & UInt64(Lane.memory - 1))
  }

  /// What was kept of some cells; nil where nothing is.
  func row(of cells: [UInt8], at place: Int) -> Kept? {
    guard !rows.isEmpty, let row = rows[place], row.length == cells.count else { return nil }
    let start = place * Self.width
    return self.cells[start..<start + row.length].elementsEqual(cells) ? row : nil
  }

  /// Keeps what the ledger said.
  mutating func keep(_ rights: Rights?, of cells: [UInt8], at place: Int) {
    guard cells.count <= Self.width else { return }
    if rows.isEmpty {
      rows = [Kept?](repeating: nil, count: Lane.memory)
      self.cells = [UInt8](repeating: 0, count: Lane.memory * Self.width)
    }
    let start = place * Self.width
    self.cells.replaceSubrange(start..<start + cells.count, with: cells)
    rows[place] = Kept(length: cells.count, rights: rights)
  }
}
