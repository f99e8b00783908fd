import CommonMark
import Diagnostics
import Parallel

/// Finds abbreviations that an answer uses before it says what they stand for.
///
/// An abbreviation is spelled out where it is first used, as « compte épargne-temps (CET) » or as
/// « CET (compte épargne-temps) », or where the page links it to the glossary.
struct AbbreviationReview {
  /// What went wrong, by place.
  let faults: [Fault]

  /// What everyone who comes to the site says: its subject, the office to ask, two diplomas.
  static let everyday: Set<String> = ["CPF", "RH", "FAQ", "CAP", "BEP"]

  /// Reviews the answers.
  ///
  /// - Parameters:
  ///   - files: The files of the entries.
  ///   - known: The abbreviations that pages link to the glossary.
  init(_ files: [EntryFile], known: Set<String>) {
    let explained = known.union(Self.everyday)
    faults = files.mapInParallel { Self.faults(in: $0, besides: explained) }.flatMap(\.self)
  }

  private static func faults(in entry: EntryFile, besides explained: Set<String>) -> [Fault] {
    var met = explained
    return entry.body.markdown.blocks.flatMap(\.passages).flatMap { passage in
      abbreviations(in: passage.text).compactMap { range -> Fault? in
        let name = String(passage.text[range])
        guard met.insert(name).inserted, !isSpelledOut(range, in: passage.text) else { return nil }
        let line = passage.line + entry.front.lineCount
        return Fault(
          .unexplainedAbbreviation, at: place(of: name, from: line, in: entry.file),
          "« \(name) » est employé sans être développé ; écrivez « ce que cela veut dire "
            + "(\(name)) » au premier emploi, ou ajoutez le sigle au glossaire",
          severity: .warning)
      }
    }
  }

  /// Where two to six capitals stand alone.
  private static func abbreviations(in text: String) -> [Range<String.Index>] {
    let bytes = text.utf8
    var found: [Range<String.Index>] = []
    var place = bytes.startIndex
    while let start = bytes[place...].firstIndex(where: isCapital) {
      place = bytes[start...].firstIndex { !isCapital($0) } ?? bytes.endIndex
      let before = text.unicodeScalars[..<start].last
      let after = text.unicodeScalars[place...].first
      guard (2...6).contains(bytes.distance(from: start, to: place)), before != "-",
        !(before.map(continuesWord) ?? false), !(after.map(continuesWord) ?? false)
      else { continue }
      found.append(start..<place)
    }
    return found
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  /// Whether capitals beside a scalar are part of a longer word.
  private static func continuesWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "+", "’", "'": true
    case _:
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .otherNumber:
        true
      case _: false
      }
    }
  }

  /// Whether a name of some length comes before the brackets, or one with its initial in them.
  private static func isSpelledOut(_ name: Range<String.Index>, in text: String) -> Bool {
    let before = text[..<name.lowerBound]
    let after = text[name.upperBound...]
    if before.hasSuffix("("), after.hasPrefix(")") {
      return before.split(whereSeparator: { !$0.isLetter }).last.map { $0.count > 3 } ?? false
    }
    return after.hasPrefix(" (")
      && after.dropFirst(2).prefix(1).uppercased() == text[name].prefix(1)
  }

  /// Where a name first stands on a line or below; the beginning of the line where it does not.
  private static func place(of name: String, from line: Int, in file: SourceText) -> Place {
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    for (offset, text) in lines.dropFirst(line - 1).enumerated() {
      guard let found = text.firstRange(of: name) else { continue }
      let column = text.utf8.distance(from: text.startIndex, to: found.lowerBound) + 1
      return Place(file.path, line: line + offset, column: column)
    }
    return Place(file.path, line: line)
  }
}

extension Document.Block {
  /// The texts of the block, each with the line of the Markdown on which it begins.
  fileprivate var passages: [(text: String, line: Int)] {
    switch content {
    case .paragraph(let inlines): [(inlines.prose, position.line)]
    case .list(_, _, let items): items.joined().flatMap(\.passages)
    case .quote(let blocks): blocks.flatMap(\.passages)
    case .heading, .code, .table, .thematicBreak: []
    }
  }
}

extension [Document.Inline] {
  /// The words alone, without code.
  fileprivate var prose: String {
    map { inline in
      switch inline {
      case .text(let text): text
      case .emphasis(let inlines), .strong(let inlines), .link(_, let inlines, _): inlines.prose
      case .code, .placeholder, .softBreak, .lineBreak: " "
      }
    }.joined()
  }
}
