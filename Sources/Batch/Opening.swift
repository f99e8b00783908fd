import Diagnostics
import Eligibility
import JSON

/// The beginning of a file: what it holds, and what the result begins with.
struct Opening {
  let layout: Layout
  /// What the result begins with: its header.
  let header: [UInt8]

  /// Reads the beginning of a file.
  ///
  /// - Throws: `BatchRefusal` where the file cannot be taken; nothing was written then.
  init(_ sections: inout SectionReader, _ job: BatchJob, _ assessor: Assessor) throws {
    try sections.fill()
    let hasMark = sections.pending.starts(with: Byte.mark)
    if hasMark { sections.drop(Byte.mark.count) }
    try Self.refuseUnreadable(sections.pending, job)
    let isObjects = job.input.map { $0 == .ndjson } ?? (sections.pending.first == Byte.openBrace)
    if isObjects {
      let columns = try Self.columns(&sections, job)
      layout = Layout(.objects(columns: columns), to: job.output ?? .ndjson, on: job.day, assessor)
      header = Self.header(of: columns, layout.ending)
    } else {
      let (read, text, isForeign) = try Self.records(&sections, job)
      layout = Layout(.records(read), to: job.output ?? .csv, on: job.day, assessor)
      header =
        switch layout.ending.form {
        case .cells: (hasMark || isForeign ? Byte.mark : []) + text + layout.ending.header
        case .members: []
        }
      try refuseRepeated(read.names, job)
    }
  }

  private static func refuseUnreadable(
    _ bytes: [UInt8], _ job: BatchJob
  ) throws(BatchRefusal) {
    if bytes.allSatisfy({ $0 <= Byte.space }) {
      throw BatchRefusal(.emptyInput, at: Place(job.path), "le fichier est vide")
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw BatchRefusal(
        .unknownEncoding, at: Place(job.path),
        "ce fichier est en UTF-16 ; enregistrez-le en « CSV UTF-8 »")
    }
  }

  /// Reads the header of a CSV file; gives it with its text in UTF-8, and whether the whole lines at
  /// hand hold text that is not: a spreadsheet then needs a mark to read the result, which is.
  private static func records(
    _ sections: inout SectionReader, _ job: BatchJob
  ) throws -> (CSVHeader, text: [UInt8], isForeign: Bool) {
    while true {
      let (text, foreignLines) = Windows1252.repaired(sections.wholeLines)
      if let header = try CSVHeader.read(text, isLast: sections.isAtEnd, named: job.path) {
        sections.drop(lines: 1 + text[..<(header.end - 1)].count { $0 == Byte.lineFeed })
        return (header, Array(text[header.text]), foreignLines > 0)
      }
      try sections.readMore()
    }
  }

  /// The names in the first object; the object stays to be read.
  private static func columns(
    _ sections: inout SectionReader, _ job: BatchJob
  ) throws -> [String] {
    while !sections.isAtEnd, !sections.pending.contains(Byte.lineFeed) { try sections.readMore() }
    let lines = sections.pending.split(separator: Byte.lineFeed, omittingEmptySubsequences: true)
    let first = Windows1252.repaired(Array(lines.first ?? [])).bytes
    var objects = ObjectScanner()
    do {
      try objects.read(first.span, 0..<first.count)
    } catch {
      throw BatchRefusal(
        .invalidJSON, at: Place(job.path, column: error.position + 1),
        "la première ligne n'est pas un objet JSON : on attend \(error.expected)")
    }
    try HeaderCheck.refuseExcess(of: objects.members.count, in: job.path)
    let names = objects.members.map {
      String(decoding: JSONString.value(first[$0.name]), as: UTF8.self)
    }
    let places = objects.members.map { Place(job.path, column: $0.name.lowerBound) }
    let faults = HeaderCheck(names: names, places: places, path: job.path).faults
    guard faults.isEmpty else { throw BatchRefusal(faults: faults) }
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
  private func refuseRepeated(_ names: [String], _ job: BatchJob) throws(BatchRefusal) {
    guard case .members = layout.ending.form else { return }
    var seen: Set<String> = []
    for name in names where !seen.insert(name).inserted {
      throw BatchRefusal(
        .repeatedColumn, at: Place(job.path),
        "la colonne « \(name) » est là deux fois : un objet JSON ne peut pas la porter")
    }
  }
}
