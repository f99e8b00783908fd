/// A set of places from 0 to 63: questions, codes of answers, or verdicts.
package struct PlaceSet: Equatable, Sendable {
  /// How many places there are.
  package static let width = 64

  private var bits: UInt64 = 0

  package init() {}

  /// The set of one place.
  package init(_ place: Int) {
    insert(place)
  }

  package var isEmpty: Bool { bits == 0 }
  package var count: Int { bits.nonzeroBitCount }

  /// The places, the lowest first.
  package var places: [Int] {
    (0..<Self.width).filter(contains)
  }

  package func contains(_ place: Int) -> Bool {
    bits & Self.bit(place) != 0
  }

  package mutating func insert(_ place: Int) {
    bits |= Self.bit(place)
  }

  package mutating func remove(_ place: Int) {
    bits &= ~Self.bit(place)
  }

  package mutating func formUnion(_ other: PlaceSet) {
    bits |= other.bits
  }

  /// The places that another set lacks.
  package func subtracting(_ other: PlaceSet) -> PlaceSet {
    var set = self
    set.bits &= ~other.bits
    return set
  }

  /// The places above another.
  package func above(_ place: Int) -> PlaceSet {
    var set = self
    set.bits &= UInt64.max << UInt64(place + 1)
    return set
  }

  package func intersects(_ other: PlaceSet) -> Bool {
    bits & other.bits != 0
  }

  private static func bit(_ place: Int) -> UInt64 {
    precondition(0 <= place && place < width)
    return 1 << UInt64(place)
  }
}
