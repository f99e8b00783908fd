import CommonMark
import Diagnostics

@testable import ContentReading

/// A word of a text, and where it stands.
struct Word: Hashable {
  let text: String
  let place: Place

  /// The word without what is elided before it: `Apec` for `l'Apec`.
  var bare: String {
    text.split(whereSeparator: { "'’".contains($0) }).last.map(String.init) ?? text
  }

  /// The words of a text that a dictionary can know: neither numbers, addresses nor abbreviations,
  /// nor the names between braces that a program replaces.
  static func list(in text: String) -> [String] {
    text.replacing(#/\{+[^{}]*\}+/#, with: " ").matches(
      of: #/[\p{L}\p{N}]+(?:['’.@\/\-][\p{L}\p{N}]+)*/#
    )
    .map { String($0.output) }
    .filter { word in
      word.allSatisfy { $0.isLetter || "'’-".contains($0) } && word.contains(where: \.isLowercase)
    }
  }
}

/// The French text of a file of the content: marks, ids, addresses, code and keys are left out.
struct Prose {
  private(set) var words: [Word] = []
  private let file: SourceText
  private let lines: [Substring]

  /// The keys whose values are ids, dates or addresses.
  private static let codes: Set<String> = [
    "a", "anciens-noms", "attendu", "au-plus-tard", "au-plus-tot", "buts", "chemin", "compte",
    "contact", "couleurs", "couvre", "date", "de", "de-soi", "depuis",
    "encart", "equivalents", "etat", "exemple", "familles", "fiches", "genre", "id", "logo", "noms",
    "ordinaires", "plus-demandees", "plus-demandees-employeurs", "pour", "recueil", "reglement",
    "regles",
    "reponses", "role", "sans-reponse", "si", "source", "sur-les-delais", "sur-les-heures",
    "textes", "url", "verifie", "voir-aussi", "vu",
  ]

  init?(_ input: InputFile) {
    guard let file = SourceText(input, FaultLog()) else { return nil }
    self.file = file
    lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    switch input.components.last?.split(separator: ".").last {
    case "yml":
      read(yaml: file.text, firstLine: 1)
    case "md":
      guard let front = FrontMatter(of: file) else { return nil }
      read(yaml: front.yaml, firstLine: 2)
      for block in Document.parse(front.body).document.blocks {
        read(block, after: front.lineCount)
      }
    case _: return nil
    }
  }

  private mutating func read(yaml: String, firstLine: Int) {
    guard let value = YAMLValue.parse(yaml, firstLine: firstLine, in: file) else { return }
    read(value)
  }

  private mutating func read(_ value: YAMLValue) {
    switch value.content {
    case .scalar(let text):
      var cursor = file.place(of: value.mark)
      take(text, from: &cursor)
    case .list(let items): for item in items { read(item) }
    case .map(let pairs):
      for (key, value) in pairs where !Self.codes.contains(key.scalar ?? "") {
        if key.scalar == "sources" { readCitations(value) } else { read(value) }
      }
    }
  }

  /// Sources are ids, or ids with the place of what is cited.
  private mutating func readCitations(_ value: YAMLValue) {
    guard case .list(let items) = value.content else { return }
    for item in items where item.scalar == nil { read(item) }
  }

  private mutating func read(_ block: Document.Block, after count: Int) {
    var cursor = Place(file.path, line: block.position.line + count)
    switch block.content {
    case .paragraph(let inlines), .heading(_, _, let inlines): read(inlines, from: &cursor)
    case .list(_, _, let items): for item in items.joined() { read(item, after: count) }
    case .quote(let blocks): for block in blocks { read(block, after: count) }
    case .code, .table, .thematicBreak: break
    }
  }

  private mutating func read(_ inlines: [Document.Inline], from cursor: inout Place) {
    for inline in inlines {
      switch inline {
      case .text(let text): take(text, from: &cursor)
      case .emphasis(let inlines), .strong(let inlines), .link(_, let inlines, _):
        read(inlines, from: &cursor)
      case .code, .placeholder, .softBreak, .lineBreak: break
      }
    }
  }

  /// Takes the words of a text that begins at or after a place, and looks each up in the file.
  private mutating func take(_ text: String, from cursor: inout Place) {
    for word in Word.list(in: text) {
      let place = find(word, from: cursor) ?? cursor
      words.append(Word(text: word, place: place))
      cursor = Place(file.path, line: place.line, column: place.column + word.utf8.count)
    }
  }

  /// How many lines a text takes at most: a word that is written otherwise is not looked for further.
  private static let reach = 40

  private func find(_ word: String, from start: Place) -> Place? {
    let last = min(lines.count, start.line + Self.reach)
    for line in start.line..<max(start.line, last + 1) {
      let bytes = lines[line - 1].utf8.dropFirst(line == start.line ? start.column - 1 : 0)
      guard let found = bytes.firstRange(of: Array(word.utf8)) else { continue }
      let column = lines[line - 1].utf8.distance(
        from: lines[line - 1].startIndex, to: found.lowerBound)
      return Place(file.path, line: line, column: column + 1)
    }
    return nil
  }
}
