import BatchCore

/// The sections of a file, which is read as far as they need.
struct FileSections {
  private let path: String
  private let read: () throws -> [UInt8]
  private var sections: SectionReader

  /// - Parameters:
  ///   - path: The name of the file, for what is said of it.
  ///   - size: How long a section is, in bytes, or a little more.
  ///   - longestRow: How long a row may be, in bytes.
  ///   - read: Gives the next bytes; none at the end.
  init(
    _ path: String, size: Int, longestRow: Int = SectionReader.longestRow,
    read: @escaping () throws -> [UInt8]
  ) {
    self.path = path
    self.read = read
    sections = SectionReader(size: size, longestRow: longestRow)
  }

  /// The beginning of the file.
  ///
  /// - Throws: `BatchRefusal` where the file cannot be taken, and what `read` throws.
  mutating func opening(_ choice: Opening.Choice, _ assessor: Assessor) throws -> Opening {
    while true {
      try fill()
      if let opening = try refusing({ sections throws(FileRefusal) in
        try Opening(&sections, choice, assessor)
      }) {
        return opening
      }
    }
  }

  /// The next section; nil at the end.
  mutating func next(_ rows: Layout.Rows) throws -> [UInt8]? {
    while true {
      try fill()
      if sections.isDone { return nil }
      if let section = try refusing({ sections throws(FileRefusal) in try sections.next(rows) }) {
        return section
      }
    }
  }

  private mutating func fill() throws {
    while sections.isHungry { sections.take(try read()) }
  }

  /// Does a step; its refusal names the file.
  private mutating func refusing<Step>(
    _ step: (inout SectionReader) throws(FileRefusal) -> Step
  ) throws -> Step {
    do throws(FileRefusal) {
      return try step(&sections)
    } catch {
      throw BatchRefusal(error, of: path)
    }
  }
}
