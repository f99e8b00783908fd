import CommonMark
import Diagnostics

/// Marks that stand among the words of a Markdown text, so that readers would see them: those that
/// CommonMark does not have, links and bold that are not closed, marks of headings and items without
/// the space behind them, braces that make up no name.
struct LeftoverMarks {
  private(set) var found: [(mark: Mark, excerpt: String, position: SourcePosition)] = []
  private var source: MarkdownSource

  enum Mark {
    case table, strikethrough, highlight, footnote, box, frame, heading, item, address, openLink
    case openStrong, brace
  }

  /// Looks for them in a document.
  ///
  /// - Parameter markdown: The text that the document was read from.
  init(in document: Document, of markdown: String) {
    source = MarkdownSource(markdown)
    look(in: document.blocks)
  }

  private mutating func look(in blocks: [Document.Block]) {
    for block in blocks {
      source.move(to: block.position)
      switch block.content {
      case .paragraph(let inlines), .heading(_, _, let inlines):
        lookAtLines(of: inlines) { $0.isRowOfTable ? .table : nil }
        lookAtLines(of: inlines, \.markAtHead)
        look(in: inlines, ofLink: false)
      case .list(_, _, let items):
        for item in items {
          lookForBox(in: item)
          look(in: item)
        }
      case .quote(let blocks): look(in: blocks)
      case .code, .table, .thematicBreak: break
      }
    }
  }

  private mutating func look(in inlines: [Document.Inline], ofLink isLink: Bool) {
    for inline in inlines {
      switch inline {
      case .text(let words): look(in: words, ofLink: isLink)
      case .code(let code): source.move(past: code)
      case .emphasis(let inner), .strong(let inner): look(in: inner, ofLink: isLink)
      case .link(let destination, let inner, _):
        look(in: inner, ofLink: true)
        source.move(past: destination)
      case .placeholder(let name, _): source.move(past: "{{\(name)}}")
      case .softBreak, .lineBreak: source.moveToNextLine()
      }
    }
  }

  private mutating func look(in words: String, ofLink isLink: Bool) {
    for (mark, written) in Self.written { note(mark, written, in: words) }
    if !isLink, let start = Self.addresses.first(where: words.contains) {
      note(.address, start, in: words)
    }
    if let highlight = words.highlight { note(.highlight, String(highlight), in: words) }
    if let brace = words[...].brace(besidesFields: false), let first = brace.first {
      note(.brace, String(first), in: words)
    }
  }

  /// How the marks begin.
  private static let written: [(Mark, String)] = [
    (.strikethrough, "~~"), (.footnote, "[^"), (.openLink, "]("), (.openStrong, "**"),
  ]

  /// How addresses begin.
  private static let addresses = ["https://", "http://", "www."]

  private mutating func note(_ mark: Mark, _ written: String, in words: String) {
    guard let range = words.firstRange(of: written) else { return }
    // What a link says comes before what tells that it is one.
    let opening = mark == .openLink ? words[..<range.lowerBound].lastIndex(of: "[") : nil
    let start = opening ?? range.lowerBound
    let position = source.position(of: String(words[start..<range.upperBound]))
    found.append((mark, words[start...].excerpt, position))
  }

  /// The box of a task, at the head of an item.
  private mutating func lookForBox(in item: [Document.Block]) {
    guard let first = item.first, case .paragraph(let inlines) = first.content,
      case .text(let words)? = inlines.first,
      ["[ ] ", "[x] ", "[X] "].contains(where: words.hasPrefix)
    else { return }
    source.move(to: first.position)
    found.append((.box, words[...].excerpt, source.position(of: String(words.prefix(3)))))
  }

  /// The first line that reads like a mark as a whole or at its head.
  private mutating func lookAtLines(of inlines: [Document.Inline], _ mark: (String) -> Mark?) {
    for line in inlines.split(whereSeparator: { $0 == .softBreak || $0 == .lineBreak }) {
      guard case .text(let words)? = line.first, let mark = mark(words) else { continue }
      found.append((mark, words[...].excerpt, source.position(of: words)))
      return
    }
  }
}

extension SourceText {
  /// Reports the marks that are left among the words of a body.
  ///
  /// - Parameter count: How many lines of the file come before the body.
  func report(_ marks: LeftoverMarks, after count: Int) {
    for (mark, excerpt, position) in marks.found {
      let place = Place(path, line: position.line + count, column: position.column)
      if let message = mark.message(excerpt) {
        report(.unknownMark, at: place, message, severity: .warning)
      } else {
        reportBrace(excerpt[...], at: place)
      }
    }
  }
}

extension LeftoverMarks.Mark {
  /// What is wrong and what to write instead; nil for a brace, which is told as in any text.
  fileprivate func message(_ excerpt: String) -> String? {
    switch self {
    case .table:
      "il n'y a pas de tableaux ici : « \(excerpt) » est montré tel quel ; écrivez une liste, ou "
        + "un bloc « exemple » pour un calcul"
    case .strikethrough:
      "il n'y a pas de texte barré ici : « \(excerpt) » est montré tel quel ; ôtez ces mots"
    case .highlight:
      "il n'y a pas de texte surligné ici : « \(excerpt) » est montré tel quel ; écrivez **les mots**"
    case .box:
      "il n'y a pas de cases à cocher ici : « \(excerpt) » est montré tel quel ; ôtez les crochets"
    case .frame:
      "il n'y a pas d'encadrés ici : « \(excerpt) » est montré tel quel ; écrivez un paragraphe"
    case .heading:
      "« \(excerpt) » est montré tel quel ; un titre s'écrit « ## Le titre », avec une espace"
    case .item:
      "« \(excerpt) » est montré tel quel ; un point s'écrit « - le point », ou « 1. le point », avec "
        + "une espace"
    case .openStrong:
      "« \(excerpt) » est montré tel quel ; le gras s'ouvre et se ferme : **les mots**, sans espace "
        + "contre les astérisques"
    case .footnote:
      "il n'y a pas de notes de bas de page ici : « \(excerpt) » est montré tel quel ; dites-le "
        + "dans la phrase"
    case .address:
      "« \(excerpt) » est montré sans lien ; écrivez [les mots](https://…)"
    case .openLink:
      "le lien « \(excerpt) » n'est pas fermé, ou son adresse contient une espace ; écrivez [les "
        + "mots](nom-de-la-fiche)"
    case .brace: nil
    }
  }
}

extension String {
  /// The first words between two « == »; nil where there are none.
  fileprivate var highlight: Substring? {
    var rest = self[...]
    while let opening = rest.firstRange(of: "==") {
      let behind = rest[opening.upperBound...]
      guard let closing = behind.firstRange(of: "==") else { return nil }
      let inner = behind[..<closing.lowerBound]
      if let first = inner.first, let last = inner.last, !first.isWhitespace, !last.isWhitespace {
        return rest[opening.lowerBound..<closing.upperBound]
      }
      rest = behind
    }
    return nil
  }

  /// What a line begins with that reads like a mark, and is none: colons that would open or close a
  /// frame, those of a heading or of an item with no space behind them.
  fileprivate var markAtHead: LeftoverMarks.Mark? {
    if hasPrefix(":::") { return .frame }
    let isLetter = { (rest: Substring) in rest.first?.isLetter == true }
    if hasPrefix("#"), isLetter(drop(while: { $0 == "#" })) { return .heading }
    if hasPrefix("-"), isLetter(dropFirst()) { return .item }
    let rest = drop(while: \.isWholeNumber)
    return rest.startIndex > startIndex && rest.hasPrefix(".") && isLetter(rest.dropFirst())
      ? .item : nil
  }

  /// Whether a line is a row of a table, or the line under its head.
  fileprivate var isRowOfTable: Bool {
    let bytes = utf8
    guard bytes.contains(UInt8(ascii: "|")) else { return false }
    return bytes.first == UInt8(ascii: "|")
      || bytes.allSatisfy { "|-: ".utf8.contains($0) } && bytes.contains(UInt8(ascii: "-"))
  }
}

/// A Markdown text, and a place in it from which the words that were read are looked up: escapes and
/// references make them shorter than what is written.
private struct MarkdownSource {
  private let bytes: [UInt8]
  private let lineStarts: [Int]
  private var index = 0

  init(_ markdown: String) {
    let bytes = Array(markdown.utf8)
    self.bytes = bytes
    lineStarts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  mutating func move(to position: SourcePosition) {
    let lineStart = lineStarts[min(position.line, lineStarts.count) - 1]
    index = max(index, min(lineStart + position.column - 1, bytes.count))
  }

  mutating func moveToNextLine() {
    index = bytes[index...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
  }

  mutating func move(past words: String) {
    if let range = range(of: words) { index = range.upperBound }
  }

  /// Where some words stand first; where the reading has come to, if they are written in another way.
  func position(of words: String) -> SourcePosition {
    let offset = range(of: words)?.lowerBound ?? index
    let line = lineStarts.partitioningIndex { $0 > offset }
    return SourcePosition(line: line, column: offset - lineStarts[line - 1] + 1)
  }

  /// Where some words stand next: near by, so that a long text is read in the time of its length.
  private func range(of words: String) -> Range<Int>? {
    let words = Array(words.utf8)
    return bytes[index..<min(bytes.count, index + words.count + 4_096)].firstRange(of: words)
  }
}

extension [Int] {
  /// The first place of sorted numbers from which a condition holds.
  fileprivate func partitioningIndex(where holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
