import Content
import ContentReading
import Diagnostics
import Law
import Testing
import TestSupport

extension TinyContent {
  /// The folder as it is shown in faults.
  static let folder = "Content"

  /// The place of a file's beginning.
  static func place(_ path: String, line: Int = 1, column: Int = 1) -> Place {
    Place("\(folder)/\(path)", line: line, column: column)
  }

  /// The day of every reading of the tests.
  static let today = CalendarDay(2026, .november, 21)

  /// What the reader makes of the folder, faults sorted.
  func read() -> (knowledge: KnowledgeBase, faults: [Fault]) {
    let (knowledge, faults) = KnowledgeBase.read(
      inputFiles, in: Self.folder, on: Self.today, for: .usual)
    return (knowledge, FaultReport(faults).faults)
  }

  /// The files as a reader hands them on.
  var inputFiles: [InputFile] {
    files.map { path, bytes in
      InputFile(
        path: "\(Self.folder)/\(path)", components: path.split(separator: "/").map(String.init),
        bytes: bytes)
    }
  }
}

/// One change to the tiny content, with marks where the faults must point.
struct Breakage: Sendable, CustomTestStringConvertible {
  let ids: [String]
  let path: String
  let old: String
  let marked: String
  let suggestion: String?

  /// - Parameters:
  ///   - ids: The faults, in the order of their marks, with a space between them.
  ///   - path: The file to change.
  ///   - old: What stands there.
  ///   - marked: What is put there, with a mark for each fault.
  ///   - suggestion: The name that the first fault must propose.
  init(
    _ ids: String, at path: String = TinyContent.secondment, _ old: String, _ marked: String,
    suggesting suggestion: String? = nil
  ) {
    self.ids = ids.split(separator: " ").map(String.init)
    self.path = path
    self.old = old
    self.marked = marked
    self.suggestion = suggestion
  }

  /// A change of the entry that uses every key, without a word on what comes of it.
  init(_ old: String, _ new: String) {
    self.init("", old, new)
  }

  var testDescription: String { "\(ids.joined(separator: ", ")) : \(marked.prefix(60))" }
}

/// A breakage carried out: the faults that came out, and the places that were marked.
struct Trial {
  let text: String
  let content: TinyContent
  let faults: [Fault]
  let marks: [Place]

  init(_ breakage: Breakage) throws {
    var content = TinyContent()
    try content.replace(breakage.old, with: breakage.marked, in: breakage.path)
    let marked = MarkedText(content.text(of: breakage.path))
    content.put(marked.text, at: breakage.path)
    text = marked.text
    self.content = content
    faults = content.read().faults
    marks = marked.marks.map {
      TinyContent.place(breakage.path, line: $0.line, column: $0.column)
    }
  }

  /// Checks the kinds, the places and the suggestion.
  func expect(
    _ breakage: Breakage, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    #expect(faults.map(\.id) == breakage.ids, sourceLocation: sourceLocation)
    #expect(faults.map(\.place) == marks, sourceLocation: sourceLocation)
    if let suggestion = breakage.suggestion {
      #expect(
        faults.first?.message.contains("« \(suggestion) »") == true,
        sourceLocation: sourceLocation)
    }
  }
}
