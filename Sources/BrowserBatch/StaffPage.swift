import BatchCore
import CheckerCore
import JSON
package import Law

/// What the page of the staff list asks, and is told.
package struct StaffPage: Sendable {
  private let assessor: Assessor
  private var list: StaffList?

  /// Opens the rules that the page holds; nil where its bytes are none.
  package init?(_ bytes: [UInt8]) {
    guard let assessor = Assessor(bytes) else { return nil }
    self.assessor = assessor
  }

  /// Begins a list.
  ///
  /// - Parameters:
  ///   - request: The corrections: the place of each column and the name under which it is read; then
  ///     the place of each question, the code of the answer, and how rows say it.
  ///   - day: The day on which accounts are looked at.
  /// - Returns: Whether the request is one.
  package mutating func begin(_ request: [UInt8], on day: CalendarDay) -> Bool {
    guard let corrections = HandCorrections(request, for: assessor) else { return false }
    list = StaffList(assessor, Opening.Choice(on: day, from: .csv, to: .csv, corrections))
    return true
  }

  /// Takes the next bytes of the file; none at its end.
  package mutating func take(_ bytes: [UInt8]) {
    list?.take(bytes)
  }

  /// Goes one step on: 0 where more bytes are to come first; 1, then how many rows were written, for
  /// each its bytes, its lines, what came of it, the place of its verdict plus one and whether hours
  /// are missing, then the bytes; 2 where the file is refused; 3 at the end.
  package mutating func step() -> [UInt8] {
    var writer = NumberWriter()
    switch list?.step() {
    case .hungry: writer.write(0)
    case .written(let bytes, let marks):
      writer.write(1)
      writer.write(marks.count)
      for mark in marks { writer.write(mark) }
      return writer.bytes + bytes
    case .refused, nil: writer.write(2)
    case .done: writer.write(3)
    }
    return writer.bytes
  }

  /// The columns, what each is read as, and what is to be said of them.
  package mutating func columns() -> [UInt8] {
    var json = JSONWriter()
    json.open("{")
    json.open("[", under: "colonnes")
    if let list {
      for (name, reading) in zip(list.titles, list.readings) {
        json.open("{")
        json.write(name, under: "nom")
        json.write(reading, under: "lue")
        json.close("}")
      }
    }
    json.close("]")
    json.write(list?.added ?? [], under: "ajoutees")
    json.write(list?.notices ?? [], under: "avis")
    json.open("[", under: "fautes")
    if case .refused(let refusal) = list?.step() {
      for fault in refusal.faults { json.write(fault) }
    }
    json.close("]")
    json.close("}")
    return json.bytes
  }

  /// How many rows there were, what became of them, and what their words were taken for.
  package var summary: [UInt8] {
    let summary = list?.summary ?? BatchSummary()
    var json = JSONWriter()
    json.open("{")
    json.write(summary.rows, under: "lignes")
    json.write(summary.answered, under: "repondues")
    json.write(summary.whateverTheTraining, under: "sans-formation")
    json.write(summary.incomplete, under: "incompletes")
    json.write(summary.faulty, under: "fautives")
    json.write(summary.repaired, under: "reparees")
    json.open("[", under: "mots")
    for (said, meaning) in summary.understood {
      json.write(said, meaning.assignment, meaning.rows)
    }
    for (said, rows) in summary.unheard { json.write(said, "", rows) }
    json.close("]")
    json.close("}")
    return json.bytes
  }

  /// The cells of some rows of the result.
  package func cells(_ rows: [UInt8]) -> [UInt8] {
    var json = JSONWriter()
    json.open("[")
    for row in list?.cells(of: rows) ?? [] {
      json.open("[")
      for cell in row { json.write(cell) }
      json.close("]")
    }
    json.close("]")
    return json.bytes
  }
}

extension HandCorrections {
  /// Reads the corrections of a request; nil where they are none.
  fileprivate init?(_ request: [UInt8], for assessor: Assessor) {
    var reader = NumberReader(request)
    guard
      let columns = reader.list({ reader in
        reader.number().flatMap { place in reader.bytes().map { (place, $0) } }
      }),
      let words = reader.list({ reader -> (question: Int, code: Int, text: [UInt8])? in
        guard let question = reader.number(), let code = reader.number(),
          let text = reader.bytes()
        else { return nil }
        return (question, code, text)
      }), reader.isAtEnd
    else { return nil }
    self.init()
    for (place, name) in columns { self.columns[place] = String(decoding: name, as: UTF8.self) }
    for word in words {
      guard let code = assessor.code(word.code, of: word.question) else { return nil }
      let said = SaidAnswer(
        question: word.question, text: String(decoding: word.text, as: UTF8.self))
      self.words[said] = code
    }
  }
}

extension NumberWriter {
  fileprivate mutating func write(_ mark: RowMark) {
    write(mark.length)
    write(mark.lines)
    switch mark.end?.outcome {
    case nil: write(0)
    case .answered: write(1)
    case .answeredWhateverTheTraining: write(2)
    case .incomplete: write(3)
    case .faulty: write(4)
    }
    write((mark.end?.verdict ?? -1) + 1)
    write(mark.end?.isShort == true ? 1 : 0)
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ fault: FileFault) {
    open("{")
    write(fault.place.line, under: "ligne")
    write(fault.message, under: "message")
    write(fault.notes, under: "notes")
    close("}")
  }

  /// An answer as rows say it, with what was made of it.
  fileprivate mutating func write(_ said: SaidAnswer, _ assignment: String, _ rows: Int) {
    open("{")
    write(said.text, under: "texte")
    write(said.question, under: "question")
    write(assignment, under: "compris")
    write(rows, under: "lignes")
    close("}")
  }
}
