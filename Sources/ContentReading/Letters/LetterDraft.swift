import CommonMark
import Content
import Diagnostics
import Law
import Letters

/// A letter as its file says it, before its links are looked up.
struct LetterDraft {
  /// The id of the letter.
  let id: String
  /// The name by which links lead to the letter: `courriers/refus`.
  var address: String { Self.address(of: id) }
  /// The letter with its advice; nil where something in it is wrong.
  let letter: LetterEntry?
  /// The anchors that links to the page may use; nil where they are not all known.
  let anchors: [String]?
  /// The links of the advice, with their places in the file.
  let links: [(destination: String, place: Place)]

  /// The name by which links lead to a letter.
  static func address(of id: String) -> String { ContentLayout.letters + "/" + id }

  /// Reads a file; nil when it has no keys to read.
  init?(reading input: InputFile, _ catalogue: Catalogue, _ log: FaultLog) {
    id = input.entryID
    log.add(NameCheck.nameFaults(of: input))
    guard let file = SourceText(input, log), let front = FrontMatter(of: file) else { return nil }
    let body = FileBody(below: front, in: file, catalogue.figures)
    log.add(BodyCheck.headingFaults(body.document, input.path, after: front.lineCount))
    (anchors, links) = (body.anchors, body.links)
    guard let value = YAMLValue.parse(front.yaml, firstLine: 2, in: file),
      let fields = Fields<LetterKey>(value, in: file)
    else { return nil }
    let reader = LetterReader(id, fields, catalogue)
    letter = reader.letter.map {
      LetterEntry(letter: $0, texts: reader.texts, advice: body.document)
    }
  }
}
