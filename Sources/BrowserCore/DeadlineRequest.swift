import Deadlines
import JSON
package import Law

/// What the pages with a date ask: the fields that were filled in, and the day.
package struct DeadlineRequest {
  private let inputs: [DeadlineInquiry.Input]
  /// The short citations of texts, by their ids, as the page has them.
  private let titles: [(id: [UInt8], title: String)]
  private let today: CalendarDay

  /// Reads a request; nothing where its bytes are none.
  ///
  /// - Parameters:
  ///   - bytes: the names of fields, each followed by what was typed there; and the ids of texts
  ///     after `texte:`, each followed by its short citation.
  ///   - today: the day from which days left are counted.
  package init?(_ bytes: [UInt8], today: CalendarDay) {
    guard let texts = RequestTexts(bytes)?.all, texts.count.isMultiple(of: 2) else { return nil }
    var inputs: [DeadlineInquiry.Input] = []
    var titles: [(id: [UInt8], title: String)] = []
    let mark = Array("texte:".utf8)
    for place in stride(from: 0, to: texts.count, by: 2) {
      let name = Array(texts[place].utf8)
      if name.starts(with: mark) {
        titles.append((Array(name.dropFirst(mark.count)), texts[place + 1]))
        continue
      }
      let field = DeadlineFault.Field.allCases.first { Array($0.rawValue.utf8) == name }
      guard let field else { return nil }
      inputs.append(DeadlineInquiry.Input(field, texts[place + 1]))
    }
    self.inputs = inputs
    self.titles = titles
    self.today = today
  }

  /// The deadlines in words with the file for a calendar, or the faults.
  package var reply: [UInt8] {
    var json = JSONWriter()
    do {
      let schedule = try DeadlineInquiry(inputs, today: today).schedule
      json.write(schedule, schedule.calendar(citing: citations))
    } catch {
      json.write(
        faults: error.all.map { fault in
          (fault.field.rawValue, fault.message { "{\($0.rawValue)}" })
        })
    }
    return json.bytes
  }
}

extension DeadlineRequest {
  private func citations(of kind: Deadline.Kind) -> [String] {
    kind.texts.flatMap { text in
      let id = Array(text.rawValue.utf8)
      return titles.filter { $0.id == id }.map { $0.title }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ schedule: Schedule, _ calendar: [UInt8]) {
    open("{")
    write(schedule.request.withWeekday, under: "recue")
    write(schedule.place(of: schedule.today), under: "aujourdhui")
    open("[", under: "delais")
    for deadline in schedule.deadlines { write(deadline, of: schedule) }
    close("]")
    open("[", under: "notes")
    for note in schedule.notes {
      open("{")
      write(note.sentence, under: "texte")
      write(note.kind.texts.map { $0.rawValue }, under: "textes")
      close("}")
    }
    close("]")
    write(utf8: calendar[...], under: "agenda")
    close("}")
  }

  private mutating func write(_ deadline: Deadline, of schedule: Schedule) {
    open("{")
    write(deadline.kind.rawValue, under: "id")
    write(deadline.day.iso, under: "iso")
    write(deadline.day.withWeekday, under: "jour")
    write(deadline.kind.title, under: "titre")
    write(deadline.sentence, under: "texte")
    write(deadline.count, under: "decompte")
    write(deadline.left(on: schedule.today), under: "reste")
    write(schedule.place(of: deadline.day), under: "place")
    write(deadline.standing.rawValue, under: "etat")
    write(deadline.kind.texts.map { $0.rawValue }, under: "textes")
    close("}")
  }
}
