import TestSupport
import Testing

@testable import Search
import SearchIndexing

/// The search for near words finds those that a plain table of distances does.
struct NearWordsTests {
  /// The distance with neighbours swapped, filled in whole: the oracle.
  private func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var rows = [[Int]](
      repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
    for row in 0...left.count { rows[row][0] = row }
    for column in 0...right.count { rows[0][column] = column }
    for row in 1...left.count {
      for column in 1...right.count {
        let change = areAlike(left[row - 1], right[column - 1]) ? 0 : 1
        var cost = min(
          rows[row - 1][column - 1] + change, rows[row - 1][column] + 1, rows[row][column - 1] + 1)
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          cost = min(cost, rows[row - 2][column - 2] + 1)
        }
        rows[row][column] = cost
      }
    }
    return rows[left.count][right.count]
  }

  /// Whether letters are the same, or sound so.
  private func areAlike(_ left: UInt8, _ right: UInt8) -> Bool {
    left == right
      || ["ckq", "gj", "iy", "sz"].contains { $0.utf8.contains(left) && $0.utf8.contains(right) }
  }

  @Test func findsTheWordsOfThePlainTable() throws {
    let index = try RealIndex.index()
    var lexicon: [(word: [UInt8], term: Int)] = []
    var walk = index.lexicon.walk()
    while walk.advance() { lexicon.append((walk.word, walk.term)) }
    var random = SeededGenerator(seed: 3)
    for _ in 0..<40 {
      let word = misspelt(try #require(lexicon.randomElement(using: &random)).word, &random)
      guard word.count > 5 else { continue }
      for tolerance in [1, 2] {
        var search = NearWords(word, tolerance: tolerance)
        search.run(over: index.lexicon)
        let expected = lexicon.map { (term: $0.term, distance: distance(word, $0.word)) }
          .filter { $0.distance <= tolerance }
        #expect(search.found.map(\.term) == expected.map(\.term))
        #expect(search.found.map(\.distance) == expected.map(\.distance))
      }
    }
  }

  private func misspelt(_ word: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var word = word
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let place = Int.random(in: word.indices, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: word[place] = UInt8.random(in: 0x61...0x7A, using: &random)
      case 1: word.insert(UInt8.random(in: 0x61...0x7A, using: &random), at: place)
      case 2 where word.count > 1: word.remove(at: place)
      case _ where place > 0: word.swapAt(place, place - 1)
      case _: continue
      }
    }
    return word
  }
}
