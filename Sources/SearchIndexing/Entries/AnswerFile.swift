import French
import Search

/// The answers in plain text: a sentence a line, one answer after the other.
struct AnswerFile {
  /// The text.
  private(set) var bytes: [UInt8] = []
  /// The documents so far, each with the place of its answer.
  private var rows = ByteWriter()
  private var count = 0

  /// The answer of a document, a sentence a line.
  static func lines(of document: SearchDocument) -> [UInt8] {
    var lines: [UInt8] = []
    for paragraph in document.paragraphs {
      let text = Array(paragraph.utf8)
      for range in Sentences.ranges(in: text) {
        lines += text[range]
        lines.append(0x0A)
      }
    }
    return lines
  }

  /// Adds a document, whose answer and words are known.
  mutating func add(_ document: SearchDocument, _ lines: [UInt8], _ tally: DocumentTally) {
    rows.write(number: document.section)
    rows.write(document.statuses)
    rows.write(number: tally.lengths[Field.question.rawValue])
    rows.write(number: bytes.count)
    rows.write(number: lines.count)
    rows.write(string: Array(document.id.utf8))
    rows.write(string: Array(document.address.utf8))
    rows.write(string: Array(document.question.utf8))
    rows.write(number: document.covers.count)
    for item in document.covers { rows.write(string: Array(item.utf8)) }
    bytes += lines
    count += 1
  }

  /// Writes the documents.
  func write(to writer: inout ByteWriter) {
    writer.write(Checksum.crc32(bytes[...]))
    writer.write(number: bytes.count)
    writer.write(number: count)
    writer.write(raw: rows.bytes)
  }
}
