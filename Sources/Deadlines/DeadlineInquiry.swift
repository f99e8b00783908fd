import French
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
        faults.append(.unreadable(Excerpt.text(text[...]), in: field))
        return nil
      }
      guard DeadlineFault.years.contains(day.year) else {
        faults.append(.impossibleYear(day, in: field))
        return nil
      }
      return day
    }

    private func texts(of field: DeadlineFault.Field) -> [[UInt8]] {
      inputs.filter { $0.field == field }.map { Array(Blanks.trimmed(Array($0.text.utf8)[...])) }
    }

    /// When the authority takes requests; empty where it was not given, or cannot be.
    mutating func calendar() -> LocalCalendar {
      let texts = texts(of: .calendar)
      if texts.count > 1 { faults.append(.repeated(.calendar)) }
      guard let text = texts.first else { return LocalCalendar() }
      guard let calendar = LocalCalendar(written: text) else {
        faults.append(.unreadableCalendar(Excerpt.text(text[...])))
        return LocalCalendar()
      }
      return calendar
    }
  }
}
