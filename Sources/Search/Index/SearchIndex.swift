/// An index, read in place from the bytes of a file; opening it checks every one of them.
package struct SearchIndex: Sendable {
  /// Where the index stands in a built site.
  package static let path = "recherche.idx"
  /// Where the file of answers stands in a built site.
  package static let answersPath = "recherche.txt"

  /// The documents, in the order of the site.
  package let documents: [IndexedDocument]
  /// The sections, in order.
  package let sections: [Section]
  /// The ids of the statuses that documents may be meant for, by bit.
  package let statuses: [[UInt8]]
  /// The sum of the file of answers that belongs to this index.
  private let answerChecksum: UInt32
  /// How long that file is, in bytes.
  private let answerLength: Int
  let lexicon: Lexicon
  let postings: Postings
  let thesaurus: Thesaurus
  /// The terms that name the people of each section, where it is about others.
  let audiences: [[Int]]
  /// Whether each section speaks to employers: its public says « nous ».
  let isForEmployers: [Bool]
  /// How rare the words of each document's question are, all together.
  let questionRarities: [Int]

  /// A section of the site.
  package struct Section: Sendable {
    /// The id.
    package let id: [UInt8]
    /// The title.
    package let title: [UInt8]
    /// Words that name the people it is about, where they are not those the site is for.
    let audience: [[UInt8]]
  }

  /// Opens an index.
  ///
  /// - Parameter bytes: The whole file.
  /// - Throws: Why the bytes are no index; whatever they are, nothing else happens.
  package init(_ bytes: [UInt8]) throws(IndexFault) {
    try IndexFormat.header.check(bytes)
    var reader = ByteReader(bytes, in: FileHeader.bodyPlace..<bytes.count)
    sections = try Self.sections(bytes, &reader)
    statuses = try Self.statuses(bytes, &reader)
    answerChecksum = try reader.word32()
    answerLength = try reader.number(below: Int(Int32.max))
    documents = try Self.documents(
      bytes, &reader, sectionCount: sections.count, answerLength: answerLength)
    let lexicon = try Lexicon(bytes, &reader)
    self.lexicon = lexicon
    postings = try Postings(
      bytes, &reader, termCount: lexicon.termCount, documentCount: documents.count)
    thesaurus = try Thesaurus(&reader, termCount: lexicon.termCount)
    audiences = sections.map { $0.audience.compactMap(lexicon.term) }
    isForEmployers = sections.map { $0.audience.contains(where: Voice.isEmployers) }
    guard reader.isAtEnd else { throw reader.fault }
    questionRarities = Self.questionRarities(documents, postings, termCount: lexicon.termCount)
  }

  /// Whether a file of answers is the one that was made with this index.
  package func owns(answers: [UInt8]) -> Bool {
    answers.count == answerLength && Checksum.crc32(answers[...]) == answerChecksum
  }

  private static func questionRarities(
    _ documents: [IndexedDocument], _ postings: Postings, termCount: Int
  ) -> [Int] {
    var sums = [Int](repeating: 0, count: documents.count)
    for term in 0..<termCount {
      let rarity = postings.rarity(of: term, among: documents.count)
      var list = postings.list(of: term)
      while list.advance() {
        if list.isInQuestion(of: documents[list.document].questionLength) {
          sums[list.document] += rarity
        }
      }
    }
    return sums
  }

  private static func sections(
    _ bytes: [UInt8], _ reader: inout ByteReader
  ) throws(IndexFault) -> [Section] {
    var sections: [Section] = []
    for _ in 0..<(try reader.count()) {
      let id = try reader.string()
      let title = try reader.string()
      var audience: [[UInt8]] = []
      for _ in 0..<(try reader.count()) { audience.append(Array(bytes[try reader.string()])) }
      sections.append(
        Section(id: Array(bytes[id]), title: Array(bytes[title]), audience: audience))
    }
    return sections
  }

  private static func statuses(
    _ bytes: [UInt8], _ reader: inout ByteReader
  ) throws(IndexFault) -> [[UInt8]] {
    var statuses: [[UInt8]] = []
    for _ in 0..<(try reader.number(below: 33)) {
      statuses.append(Array(bytes[try reader.string()]))
    }
    return statuses
  }

  private static func documents(
    _ bytes: [UInt8], _ reader: inout ByteReader, sectionCount: Int, answerLength: Int
  ) throws(IndexFault) -> [IndexedDocument] {
    var documents: [IndexedDocument] = []
    for _ in 0..<(try reader.count()) {
      documents.append(
        try IndexedDocument(bytes, &reader, sectionCount: sectionCount, answerLength: answerLength))
    }
    return documents
  }
}
