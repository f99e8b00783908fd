/// The documents of each term, with how much the term counts there and where it stands.
struct Postings: Sendable {
  /// How rare a word is that stands in every document.
  private static let leastRarity = 176

  private let bytes: [UInt8]
  /// Where the list of each term begins.
  private var places: [Int] = []

  /// Reads every list once.
  ///
  /// - Throws: `malformed` where documents or positions are out of order or out of range.
  init(
    _ bytes: [UInt8], _ reader: inout ByteReader, termCount: Int, documentCount: Int
  ) throws(IndexFault) {
    self.bytes = bytes
    places.reserveCapacity(termCount)
    for _ in 0..<termCount {
      places.append(reader.place)
      var next = 0
      for _ in 0..<(try reader.number(below: documentCount + 1)) {
        next = try Self.read(from: next, of: documentCount, &reader)
      }
    }
  }

  /// Reads the entry of a document; the number of the first document that can follow.
  private static func read(
    from next: Int, of documentCount: Int, _ reader: inout ByteReader
  ) throws(IndexFault) -> Int {
    let head = try reader.number(below: 2 * (documentCount - next))
    guard try reader.byte() > 0 else { throw reader.fault }
    if head & 1 == 1 {
      var position = 0
      for _ in 0..<(try reader.count()) {
        position += try reader.number(below: IndexFormat.lastPosition - position)
      }
    }
    return next + head >> 1 + 1
  }

  /// How many documents a term stands in.
  func documentCount(of term: Int) -> Int {
    var place = places[term]
    return bytes.number(at: &place)
  }

  /// How rare a term is: the logarithm of BM25's inverse document frequency, in 256ths.
  func rarity(of term: Int, among documents: Int) -> Int {
    let count = documentCount(of: term)
    return max(Self.leastRarity, FixedLogarithm.log2(2 * documents + 2, over: 2 * count + 1))
  }

  /// The documents of a term, in order.
  func list(of term: Int) -> PostingList {
    PostingList(bytes, at: places[term])
  }
}

/// The documents of a term, read one after the other.
struct PostingList {
  private let bytes: [UInt8]
  private var place: Int
  private var remaining: Int
  private var positionsPlace = 0
  /// The number of the document.
  private(set) var document = -1
  /// How much the term counts there, from 1 to 255.
  private(set) var impact = 0
  /// How many positions there are.
  private var positionCount = 0

  fileprivate init(_ bytes: [UInt8], at start: Int) {
    self.bytes = bytes
    place = start
    remaining = bytes.number(at: &place)
  }

  /// Goes to the next document; whether there is one.
  mutating func advance() -> Bool {
    guard remaining > 0 else { return false }
    remaining -= 1
    let head = bytes.number(at: &place)
    document += head >> 1 + 1
    impact = Int(bytes[place])
    place += 1
    positionCount = head & 1 == 1 ? bytes.number(at: &place) : 0
    positionsPlace = place
    for _ in 0..<positionCount { _ = bytes.number(at: &place) }
    return true
  }

  /// Whether the term stands in the question, which has as many words.
  func isInQuestion(of length: Int) -> Bool {
    var place = positionsPlace
    return positionCount > 0 && bytes.number(at: &place) < length
  }

  /// Where the term stands in the question and the keywords.
  var positions: [Int] {
    var place = positionsPlace
    var position = 0
    return (0..<positionCount).map { _ in
      position += bytes.number(at: &place)
      return position
    }
  }
}
