/// What shows that the cells of a header are not cut where its author thought.
struct SeparatorCheck {
  /// What columns may be parted by unless a line above them says so.
  static let tried = [Byte.semicolon, Byte.comma, Byte.tab]

  /// What may stand between two columns, or was meant to.
  static let separators = tried + [UInt8(ascii: "|")]

  private let scanner: RecordScanner
  private let bytes: [UInt8]
  private let book: RuleBook

  init(_ scanner: RecordScanner, _ bytes: [UInt8], _ book: RuleBook) {
    self.scanner = scanner
    self.bytes = bytes
    self.book = book
  }

  var faults: [FileFault] {
    scanner.cells.filter { !$0.isQuoted }.compactMap { cell in
      if let position = bytes[cell.range].firstIndex(of: Byte.carriageReturn) {
        return .loneReturn(at: FileFault.Place(at: position, in: bytes))
      }
      return Self.separators.lazy.filter { $0 != scanner.separator }
        .compactMap { hiddenColumn(in: cell.range, behind: $0) }.first
    }
  }

  /// A cell in which another separator sets a column apart that would be read.
  private func hiddenColumn(in cell: Range<Int>, behind separator: UInt8) -> FileFault? {
    guard let position = bytes[cell].firstIndex(of: separator) else { return nil }
    let readable = ColumnNames.readable(book)
    let names = bytes[cell].split(separator: separator).map { name in
      String(decoding: name, as: UTF8.self).split(separator: " ").joined(separator: " ")
    }
    guard let hidden = names.first(where: { readable.contains($0) }) else { return nil }
    return FileFault(
      .mixedSeparators, at: FileFault.Place(at: position, in: bytes),
      found(separator) + " : la colonne « \(hidden) » ne serait pas lue ; \(remedy)")
  }

  /// Whether the header has one column alone, which is separated from nothing, by no one's word.
  private var isUncut: Bool { scanner.cells.count == 1 && NamedSeparator(bytes) == nil }

  private func found(_ separator: UInt8) -> String {
    let name = Self.name(of: separator)
    return isUncut
      ? "l'en-tête sépare ses colonnes par « \(name) »"
      : "l'en-tête sépare ses colonnes par « \(Self.name(of: scanner.separator)) », sauf ici, par "
        + "« \(name) »"
  }

  private var remedy: String {
    isUncut
      ? "on attend « ; », « , » ou une tabulation"
      : "gardez un seul séparateur, ou mettez ce nom entre guillemets"
  }

  private static func name(of separator: UInt8) -> String {
    separator == Byte.tab ? "tabulation" : String(Unicode.Scalar(separator))
  }
}

extension FileFault {
  /// A line that ends with a carriage return alone: the rows would be one line.
  static func loneReturn(at place: Place) -> FileFault {
    FileFault(
      .loneReturn, at: place,
      "cette ligne finit par un retour chariot seul (CR), comme sur d'anciens Macintosh ; on attend "
        + "LF ou CRLF : enregistrez le fichier en « CSV UTF-8 »")
  }
}
