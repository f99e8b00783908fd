/// The fields of a ruling that some rules set, a byte each.
package struct PackedRuling: Hashable, Sendable {
  /// How many fields a ruling has.
  package static let fieldCount = 6
  /// The place of the verdict among them.
  package static let verdict = 0
  /// The place of the unit among them.
  package static let unit = 3
  /// The place of the payer among them.
  package static let payer = 5

  /// In each byte, 0 where the field is open, else the place of its value plus one.
  private var bits: UInt64 = 0

  /// The ruling that leaves every field open.
  package init() {}

  /// The place of a field's value; nil where the field is open.
  package subscript(field: Int) -> Int? {
    get {
      let byte = Int((bits >> Self.shift(field)) & 0xFF)
      return byte == 0 ? nil : byte - 1
    }
    set {
      bits &= ~(0xFF << Self.shift(field))
      if let newValue {
        precondition(0 <= newValue && newValue < 0xFF)
        bits |= UInt64(newValue + 1) << Self.shift(field)
      }
    }
  }

  /// Whether no field is set.
  package var isEmpty: Bool { bits == 0 }

  /// Whether every field is set.
  package var isComplete: Bool {
    (0..<Self.fieldCount).allSatisfy { self[$0] != nil }
  }

  /// Takes over what a later rule sets.
  package mutating func merge(_ later: PackedRuling) {
    for field in 0..<Self.fieldCount {
      if let value = later[field] { self[field] = value }
    }
  }

  private static func shift(_ field: Int) -> UInt64 {
    precondition(0 <= field && field < fieldCount)
    return UInt64(field * 8)
  }
}
