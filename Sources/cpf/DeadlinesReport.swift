import Deadlines
import Law

/// The deadlines as an adviser reads them: each day with what is left, then what else to know.
struct DeadlinesReport {
  /// The lines, at most 80 columns wide.
  let text: String

  init(_ schedule: Schedule) {
    let received = { (day: CalendarDay) in schedule.today < day ? "qui serait reçu" : "reçu" }
    var lines = [
      "", "  Demande \(received(schedule.request))e le \(schedule.request.withWeekday)",
    ]
    if let refusal = schedule.refusal {
      lines.append("  Refus écrit \(received(refusal)) le \(refusal.withWeekday)")
    }
    lines += schedule.deadlines.flatMap { Self.lines(of: $0, on: schedule.today) }
    lines += ["", "  À savoir"]
    lines += schedule.notes.flatMap { note in
      Wrap.lines("- " + Self.words(note, on: schedule.today), indent: 3, hanging: 2)
    }
    text = lines.joined(separator: "\n")
  }

  private static func lines(of deadline: Deadline, on today: CalendarDay) -> [String] {
    let head = [
      "",
      "  \(deadline.day.short)  \(deadline.kind.title.uppercased()), \(deadline.left(on: today))",
    ]
    let body = [
      deadline.sentence, deadline.count, cited(deadline.kind.texts, deadline.standing, today),
    ]
    return head + body.filter { !$0.isEmpty }.flatMap { Wrap.lines($0, indent: 14) }
  }

  private static func cited(
    _ texts: [LegalText], _ standing: Standing, _ today: CalendarDay
  ) -> String {
    let titles = texts.map { $0.reference.title(on: today) }.joined(separator: " ; ")
    return standing == .verified ? titles : "\(titles) (\(standing.label))"
  }

  private static func words(_ note: Note, on today: CalendarDay) -> String {
    let titles = note.kind.texts.map { $0.reference.title(on: today) }
    return titles.isEmpty
      ? note.sentence : "\(note.sentence) (\(titles.joined(separator: " ; ")))"
  }
}
