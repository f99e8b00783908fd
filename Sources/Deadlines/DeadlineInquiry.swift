package import Law

/// Reads the days that someone typed, whoever it was: flags of a command, fields of a page.
package struct DeadlineInquiry: Sendable {
  /// What follows from them.
  package let schedule: Schedule

  /// A field with the text typed for it.
  package struct Input: Sendable {
    /// The field.
    package let field: DeadlineFault.Field
    /// The text.
    package let text: String

    package init(_ field: DeadlineFault.Field, _ text: String) {
      self.field = field
      self.text = text
    }
  }

  /// Reads texts, in any order; all that is wrong with them at once.
  ///
  /// - Parameter today: the day from which days left are counted, where none was typed.
  package init(_ inputs: [Input], today: CalendarDay) throws(DeadlineFaults) {
    var reader = Reader(inputs)
    let request = reader.day(.request)
    let refusal = reader.day(.refusal)
    let earlier = reader.day(.earlierRefusal)
    let training = reader.day(.training)
    let today = reader.day(.today) ?? today
    let calendar = reader.calendar()
    var faults = reader.faults
    if !inputs.contains(where: { $0.field == .request }) { faults.append(.missingRequest) }
    if let request {
      for (day, field) in [(refusal, DeadlineFault.Field.refusal), (training, .training)] {
        guard let day, day < request else { continue }
        faults.append(.tooEarly(day, in: field, request, of: .request))
      }
      if let earlier, request < earlier {
        faults.append(.tooEarly(request, in: .request, earlier, of: .earlierRefusal))
      }
    }
    if let earlier, today < earlier {
      faults.append(.notCome(earlier, in: .earlierRefusal, today: today))
    }
    guard faults.isEmpty, let request else { throw DeadlineFaults(all: faults) }
    schedule = Schedule(
      request: request, refusal: refusal, earlierRefusal: earlier, training: training, today: today,
      calendar: calendar)
  }

  /// Reads one field after another, and collects what is wrong.
  private struct Reader {
    let inputs: [Input]
    var faults: [DeadlineFault] = []

    init(_ inputs: [Input]) { self.inputs = inputs }

    /// The day of a field; nil where it was not given, or cannot be.
    mutating func day(_ field: DeadlineFault.Field) -> CalendarDay? {
      let texts = texts(of: field)
      if texts.count > 1 { faults.append(.repeated(field)) }
      guard let text = texts.first else { return nil }
      guard let day = CalendarDay(written: String(decoding: text, as: UTF8.self)) else {
        faults.append(.unreadable(shortened(text), in: field))
        return nil
      }
      guard DeadlineFault.years.contains(day.year) else {
        faults.append(.impossibleYear(day, in: field))
        return nil
      }
      return day
    }

    private func texts(of field: DeadlineFault.Field) -> [[UInt8]] {
      inputs.filter { $0.field == field }.map { trimmed($0.text) }
    }

    /// When the authority takes requests; empty where it was not given, or cannot be.
    mutating func calendar() -> LocalCalendar {
      let texts = texts(of: .calendar)
      if texts.count > 1 { faults.append(.repeated(.calendar)) }
      guard let text = texts.first else { return LocalCalendar() }
      guard let calendar = LocalCalendar(written: text) else {
        faults.append(.unreadableCalendar(shortened(text)))
        return LocalCalendar()
      }
      return calendar
    }

    /// The text without the blanks around it.
    private func trimmed(_ text: String) -> [UInt8] {
      let bytes = Array(text.utf8)
      let isInk = { (byte: UInt8) in byte > 0x20 }
      guard let first = bytes.firstIndex(where: isInk), let last = bytes.lastIndex(where: isInk)
      else { return [] }
      return Array(bytes[first...last])
    }

    /// The beginning of a text: what someone needs in order to find it.
    private func shortened(_ bytes: [UInt8]) -> String {
      guard bytes.count > 40 else { return String(decoding: bytes, as: UTF8.self) }
      var start = bytes.prefix(30)
      // What begins with the bits 10 goes on with the character before it.
      while bytes[start.endIndex] & 0xC0 == 0x80, !start.isEmpty { start.removeLast() }
      return String(decoding: start, as: UTF8.self) + "…"
    }
  }
}
