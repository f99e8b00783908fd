import JSON
package import Law

/// The beginning of a file: what it holds, and what the result begins with.
package struct Opening: Sendable {
  package let layout: Layout
  /// What the result begins with: its header.
  package let header: [UInt8]

  /// How a file is taken.
  package struct Choice: Sendable {
    /// The day on which accounts are looked at.
    let day: CalendarDay
    /// What the file holds; told from its first byte where it is not given.
    let input: RowFormat?
    /// How the result is written; like the file where it is not given.
    let output: RowFormat?
    /// What someone set right by hand; in CSV alone.
    let corrections: HandCorrections

    package init(
      on day: CalendarDay, from input: RowFormat? = nil, to output: RowFormat? = nil,
      _ corrections: HandCorrections = HandCorrections()
    ) {
      self.day = day
      self.corrections = corrections
      self.input = input
      self.output = output
    }
  }

  /// Reads the beginning of a file.
  ///
  /// - Returns: Nil where more bytes are to come first.
  /// - Throws: `FileRefusal` where the file cannot be taken; nothing was written then.
  package init?(
    _ sections: inout SectionReader, _ choice: Choice, _ assessor: Assessor
  ) throws(FileRefusal) {
    if sections.isHungry { return nil }
    sections.passMark()
    try Self.refuseUnreadable(sections.pending)
    let isObjects = choice.input.map { $0 == .ndjson } ?? (sections.pending.first == Byte.openBrace)
    if isObjects {
      guard let columns = try Self.columns(&sections, assessor.book) else { return nil }
      layout = Layout(
        .objects(columns: columns), to: choice.output ?? .ndjson, on: choice.day, assessor)
      header = Self.header(of: columns, layout.ending)
    } else {
      guard let (read, text, isForeign) = try Self.records(&sections, choice, assessor.book) else {
        return nil
      }
      layout = Layout(
        .records(read), to: choice.output ?? .csv, on: choice.day, assessor, choice.corrections)
      switch layout.ending.form {
      case .cells:
        let mark = sections.hasMark == true || isForeign ? Byte.mark : []
        header = mark + text + layout.ending.header
      case .members: header = []
      }
      try refuseRepeated(read.names)
    }
  }

  private static func refuseUnreadable(_ bytes: [UInt8]) throws(FileRefusal) {
    if bytes.allSatisfy({ $0 <= Byte.space }) {
      throw FileRefusal(.emptyInput, "le fichier est vide")
    }
    if workbooks.contains(where: { bytes.starts(with: $0) }) {
      throw FileRefusal(
        .unknownEncoding,
        "c'est un classeur Excel ou LibreOffice ; enregistrez-le au format « CSV UTF-8 »")
    }
    if let encoding = wideEncoding(of: bytes) {
      throw FileRefusal(
        .unknownEncoding, "ce fichier est en \(encoding) ; enregistrez-le en « CSV UTF-8 »")
    }
  }

  /// What workbooks begin with: an archive (.xlsx, .ods), or what Excel wrote before (.xls).
  private static let workbooks: [[UInt8]] = [[0x50, 0x4B, 3, 4], [0xD0, 0xCF, 0x11, 0xE0]]

  /// The encoding, of those that take several bytes for each letter; told by the mark of the order of
  /// bytes, or by the nulls about the first letters.
  private static func wideEncoding(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return "UTF-32"
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    let nulls = bytes.prefix(4).map { $0 == 0 }
    if nulls == [false, true, true, true] || nulls == [true, true, true, false] {
      return "UTF-32"
    }
    if nulls == [false, true, false, true] || nulls == [true, false, true, false] {
      return "UTF-16"
    }
    return nil
  }

  /// Reads the header of a CSV file; gives it with its text in UTF-8, and whether the whole lines at
  /// hand hold text that is not: a spreadsheet then needs a mark to read the result, which is.
  private static func records(
    _ sections: inout SectionReader, _ choice: Choice, _ book: RuleBook
  ) throws(FileRefusal) -> (CSVHeader, text: [UInt8], isForeign: Bool)? {
    let (text, foreignLines) = Windows1252.repaired(sections.wholeLines)
    if let header = try CSVHeader.read(
      text, isLast: sections.isAtEnd, book, choice.corrections)
    {
      sections.drop(lines: 1 + text[..<(header.end - 1)].count { $0 == Byte.lineFeed })
      return (header, Array(text[header.text]), foreignLines > 0)
    }
    try sections.askMore()
    return nil
  }

  /// The names in the first object; the object stays to be read.
  private static func columns(
    _ sections: inout SectionReader, _ book: RuleBook
  ) throws(FileRefusal) -> [String]? {
    guard sections.isAtEnd || sections.pending.contains(Byte.lineFeed) else {
      try sections.askMore()
      return nil
    }
    let lines = sections.pending.split(separator: Byte.lineFeed, omittingEmptySubsequences: true)
    let first = Windows1252.repaired(Array(lines.first ?? [])).bytes
    var objects = ObjectScanner()
    do throws(ObjectScanner.Fault) {
      try objects.read(first.span, 0..<first.count)
    } catch {
      throw FileRefusal(
        .invalidJSON, at: FileFault.Place(column: error.position + 1),
        "la première ligne n'est pas un objet JSON : on attend \(error.expected)")
    }
    try HeaderCheck.refuseExcess(of: objects.members.count)
    let names = objects.members.map {
      String(decoding: JSONString.value(first[$0.name]), as: UTF8.self)
    }
    let places = objects.members.map { FileFault.Place(column: $0.name.lowerBound) }
    let faults = HeaderCheck(names: names, places: places, book: book).faults
    guard faults.isEmpty else { throw FileRefusal(faults: faults) }
    return names
  }

  private static func header(of columns: [String], _ ending: RowEnding) -> [UInt8] {
    switch ending.form {
    case .cells(let separator, _):
      let names = columns.map { CSVText.quoted(Array($0.utf8), separator: separator) }
      return Array(names.joined(separator: [separator])) + ending.header
    case .members: return []
    }
  }

  /// In an object, no two members may have the same name.
  private func refuseRepeated(_ names: [String]) throws(FileRefusal) {
    guard case .members = layout.ending.form else { return }
    var seen: Set<String> = []
    for name in names where !seen.insert(name).inserted {
      throw FileRefusal(
        .repeatedColumn,
        "la colonne « \(name) » est là deux fois : un objet JSON ne peut pas la porter")
    }
  }
}
