/// Why a file is not taken, or not to its end.
package struct FileRefusal: Error, Equatable, Sendable {
  /// What is wrong, each at its place; never empty.
  package let faults: [FileFault]

  init(faults: [FileFault]) {
    self.faults = faults
  }

  init(_ kind: FileFault.Kind, at place: FileFault.Place = FileFault.Place(), _ message: String) {
    faults = [FileFault(kind, at: place, message)]
  }
}

/// Something wrong with a file of rows, in French.
package struct FileFault: Equatable, Sendable {
  /// What kind of fault it is.
  package enum Kind: Equatable, Sendable {
    case emptyInput, unknownEncoding, longLine, invalidJSON
    case loneReturn, openQuote, mixedSeparators, tooManyColumns
    case noQuestion, reservedColumn, repeatedColumn
  }

  /// Where it stands.
  ///
  /// Lines and columns count from 1, columns in UTF-8 bytes.
  package struct Place: Equatable, Sendable {
    package let line: Int
    package let column: Int

    /// A place; the beginning of the file where nothing else is known.
    init(line: Int = 1, column: Int = 1) {
      self.line = line
      self.column = column
    }

    /// The place of a byte.
    init(at position: Int, in bytes: [UInt8]) {
      let before = bytes[..<position]
      var lineStart = 0
      if let end = before.lastIndex(of: Byte.lineFeed) { lineStart = end + 1 }
      self.init(
        line: 1 + before.count { $0 == Byte.lineFeed }, column: position - lineStart + 1)
    }
  }

  package let kind: Kind
  package let place: Place
  /// What was found and what is accepted.
  package let message: String
  /// What helps to mend it: one line each.
  package let notes: [String]

  init(_ kind: Kind, at place: Place, _ message: String, notes: [String] = []) {
    self.kind = kind
    self.place = place
    self.message = message
    self.notes = notes
  }
}
