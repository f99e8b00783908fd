/// A document as an index holds it: its texts stay where they are in the bytes of the index.
package struct IndexedDocument: Sendable {
  private let bytes: [UInt8]
  private let ranges: [Range<Int>]
  /// The number of its section.
  package let section: Int
  /// The statuses it is meant for, a bit each; none where it is meant for all.
  package let statuses: UInt32
  /// How many words of its question say something of the subject.
  let questionLength: Int
  /// Where its answer stands in the file of answers, in bytes.
  package let answer: Range<Int>

  /// The id.
  package var id: ArraySlice<UInt8> { bytes[ranges[0]] }
  /// The address from the root of the site.
  package var address: ArraySlice<UInt8> { bytes[ranges[1]] }
  /// The question.
  package var question: ArraySlice<UInt8> { bytes[ranges[2]] }
  /// The ids of what it covers.
  package var covers: [ArraySlice<UInt8>] { ranges.dropFirst(3).map { bytes[$0] } }

  /// Reads a document.
  init(
    _ bytes: [UInt8], _ reader: inout ByteReader, sectionCount: Int, answerLength: Int
  ) throws(IndexFault) {
    self.bytes = bytes
    section = try reader.number(below: sectionCount)
    statuses = try reader.word32()
    questionLength = try reader.number(below: IndexFormat.lastPosition)
    let start = try reader.number(below: answerLength + 1)
    answer = start..<start + (try reader.number(below: answerLength - start + 1))
    var ranges: [Range<Int>] = []
    for _ in 0..<3 { ranges.append(try reader.string()) }
    for _ in 0..<(try reader.count()) { ranges.append(try reader.string()) }
    self.ranges = ranges
  }
}
