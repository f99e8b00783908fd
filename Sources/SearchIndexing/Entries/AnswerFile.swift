import French
import Search

/// The answers in plain text: a sentence a line, one answer after the other.
struct AnswerFile {
  /// The text.
  private(set) var bytes: [UInt8] = []
  /// Where each answer stands in it.
  private var ranges: [Range<Int>] = []

  init(_ documents: [SearchDocument]) {
    for document in documents {
      let start = bytes.count
      for paragraph in document.paragraphs { bytes += Self.lines(of: paragraph) }
      ranges.append(start..<bytes.count)
    }
  }

  private static func lines(of paragraph: String) -> [UInt8] {
    let text = Array(paragraph.utf8)
    return Sentences.ranges(in: text).flatMap { text[$0] + [0x0A] }
  }

  /// Writes the documents, each with the place of its answer.
  func write(_ documents: [SearchDocument], _ tallies: [DocumentTally], to writer: inout ByteWriter)
  {
    writer.write(Checksum.crc32(bytes[...]))
    writer.write(number: bytes.count)
    writer.write(number: documents.count)
    for ((document, tally), range) in zip(zip(documents, tallies), ranges) {
      writer.write(number: document.section)
      writer.write(document.statuses)
      writer.write(number: tally.lengths[Field.question.rawValue])
      writer.write(number: range.lowerBound)
      writer.write(number: range.count)
      writer.write(string: Array(document.id.utf8))
      writer.write(string: Array(document.address.utf8))
      writer.write(string: Array(document.question.utf8))
      writer.write(number: document.covers.count)
      for item in document.covers { writer.write(string: Array(item.utf8)) }
    }
  }
}
