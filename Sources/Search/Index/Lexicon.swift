import French

/// The words of an index in order, each with the term that it is a form of.
///
/// A word is stored as how many letters it shares with the one before, and the rest; every
/// sixteenth is written in full, so that a look-up begins there.
package struct Lexicon: Sendable {
  let bytes: [UInt8]
  /// Where each block of words begins, and the number of the next new term there.
  private(set) var blocks: [Block] = []
  /// How many words there are.
  private(set) var wordCount = 0
  /// How many terms there are.
  package private(set) var termCount = 0

  struct Block: Sendable {
    let place: Int
    let nextTerm: Int
  }

  /// Reads every word once.
  ///
  /// - Throws: `malformed` where words are out of order or a term has no number.
  package init(_ bytes: [UInt8], _ reader: inout ByteReader) throws(IndexFault) {
    self.bytes = bytes
    wordCount = try reader.count()
    var word: [UInt8] = []
    for index in 0..<wordCount {
      let startsBlock = index % IndexFormat.blockLength == 0
      if startsBlock { blocks.append(Block(place: reader.place, nextTerm: termCount)) }
      word = try Self.word(after: word, isWhole: startsBlock, &reader)
      if try reader.number(below: termCount + 1) == 0 { termCount += 1 }
    }
  }

  private static func word(
    after last: [UInt8], isWhole: Bool, _ reader: inout ByteReader
  ) throws(IndexFault) -> [UInt8] {
    let shared = Int(try reader.byte())
    let count = Int(try reader.byte())
    guard shared <= (isWhole ? 0 : last.count), count > 0,
      shared + count <= IndexFormat.longestWord
    else { throw reader.fault }
    var word = Array(last.prefix(shared))
    for _ in 0..<count {
      let letter = try reader.byte()
      guard Sign.isLetter(letter) || Sign.isDigit(letter) else { throw reader.fault }
      word.append(letter)
    }
    guard last.precedes(word) else { throw reader.fault }
    return word
  }

  /// The words from a block on, in order.
  func walk(from block: Int = 0) -> LexiconWalk {
    LexiconWalk(self, from: block)
  }

  /// The term that a word is a form of.
  package func term(of word: [UInt8]) -> Int? {
    var walk = walk(from: lastBlock(notAfter: word))
    while walk.advance() {
      if walk.isAt(word) { return walk.term }
      if walk.isBehind(word) { return nil }
    }
    return nil
  }

  /// The last block whose first word does not come after a word.
  func lastBlock(notAfter word: [UInt8]) -> Int {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if begins(blocks[middle], after: word) { high = middle } else { low = middle + 1 }
    }
    return max(0, low - 1)
  }

  private func begins(_ block: Block, after word: [UInt8]) -> Bool {
    let count = Int(bytes[block.place + 1])
    let first = bytes[block.place + 2..<block.place + 2 + count]
    for (left, right) in zip(word, first) where left != right { return left < right }
    return word.count < count
  }
}
