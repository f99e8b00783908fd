import Entitlement

/// What the ledger said of rows, by the cells that it read: as many rows as there are places, the
/// last of those that share one.
///
/// Equal cells say the same on the day of the batch, so that nothing kept can be stale.
struct ReckoningMemory {
  private var slots: [Slot?] = []

  private struct Slot {
    let cells: [UInt8]
    let reckoning: Result<Rights?, EntitlementFaults>
  }

  /// The place of some cells (FNV-1a).
  static func place(of cells: [UInt8]) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in cells { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int((hash ^ hash >> 32) & UInt64(Lane.memory - 1))
  }

  /// What was kept of some cells; nil where nothing is.
  func reckoning(
    of cells: [UInt8], at place: Int
  ) -> Result<Rights?, EntitlementFaults>? {
    guard !slots.isEmpty, let slot = slots[place], slot.cells == cells else { return nil }
    return slot.reckoning
  }

  /// Keeps what the ledger said.
  mutating func keep(
    _ reckoning: Result<Rights?, EntitlementFaults>, of cells: [UInt8], at place: Int
  ) {
    if slots.isEmpty { slots = [Slot?](repeating: nil, count: Lane.memory) }
    slots[place] = Slot(cells: cells, reckoning: reckoning)
  }
}
