/// Words looked up by their bytes, without making a string of them.
struct CellWords: Sendable {
  private var letters: [UInt8] = []
  private var slots: [Slot]
  private let mask: Int

  private struct Slot {
    var start = 0
    var count = -1
    var code: UInt8 = 0
  }

  /// - Parameter words: Different words; each has its place in the list as its code.
  init(_ words: [String]) {
    var size = 16
    while size < words.count * 4 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    mask = size - 1
    for (code, word) in zip(UInt8.min..., words) { insert(Array(word.utf8), code) }
  }

  private mutating func insert(_ word: [UInt8], _ code: UInt8) {
    var index = Self.hash(word.span, 0..<word.count) & mask
    while slots[index].count >= 0 { index = (index + 1) & mask }
    slots[index] = Slot(start: letters.count, count: word.count, code: code)
    letters += word
  }

  /// The code of the word that stands in a range; nothing where it is not in the table.
  func code(of bytes: Span<UInt8>, _ range: Range<Int>) -> UInt8? {
    var index = Self.hash(bytes, range) & mask
    while slots[index].count >= 0 {
      let slot = slots[index]
      if slot.count == range.count, matches(slot, bytes, range.lowerBound) { return slot.code }
      index = (index + 1) & mask
    }
    return nil
  }

  private func matches(_ slot: Slot, _ bytes: Span<UInt8>, _ start: Int) -> Bool {
    for offset in 0..<slot.count where letters[slot.start + offset] != bytes[start + offset] {
      return false
    }
    return true
  }

  private static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    guard !range.isEmpty else { return 0 }
    let first = Int(bytes[range.lowerBound])
    let last = Int(bytes[range.upperBound - 1])
    return range.count &* 5 &+ first &* 31 &+ last &* 7
  }
}
