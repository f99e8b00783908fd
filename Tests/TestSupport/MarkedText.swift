/// A text in which `1️⃣`, `2️⃣`… stand where something must be reported.
package struct MarkedText: Sendable {
  /// The text without its marks.
  package let text: String
  /// The place of each mark, in the order of the text: line and column from 1, column in bytes.
  package let marks: [Mark]

  /// A marked place.
  package struct Mark: Hashable, Sendable {
    package let line: Int
    package let column: Int

    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  package init(_ marked: String) {
    var text = ""
    var marks: [Mark] = []
    for character in marked {
      if "1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣9️⃣".contains(character) {
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        marks.append(Mark(line: lines.count, column: (lines.last?.count ?? 0) + 1))
      } else {
        text.append(character)
      }
    }
    self.text = text
    self.marks = marks
  }
}
