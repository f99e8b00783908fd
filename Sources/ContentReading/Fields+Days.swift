import Diagnostics
import Law

extension Fields {
  /// A day written `AAAA-MM-JJ`.
  func day(_ key: Key) -> CalendarDay? {
    guard let text = text(key) else { return nil }
    if let day = CalendarDay(iso: text.value) { return day }
    let meant = CalendarDay(written: text.value)
    file.report(
      .impossibleDate, at: text.mark,
      "« \(text.value) » n'est pas une date ; on attend AAAA-MM-JJ, "
        + (meant.map { "ici « \($0.iso) »" } ?? "par exemple 2026-11-20"))
    return nil
  }

  /// A day that has come: no later than the day of the reading.
  func day(_ key: Key, by today: CalendarDay) -> CalendarDay? {
    let day = day(key)
    if let day, today < day {
      report(
        .futureDate, at: key,
        "la date \(day.iso) est à venir ; au plus tard \(today.iso)")
    }
    return day
  }

  /// A year of four digits that has come, as it is written.
  func year(_ key: Key, by today: CalendarDay) -> String? {
    guard let text = text(key) else { return nil }
    guard text.value.utf8.count == 4, let year = Int(text.value), year >= 1000 else {
      file.report(
        .impossibleDate, at: text.mark,
        "« \(text.value) » n'est pas une année ; on attend quatre chiffres, par exemple 2026")
      return nil
    }
    if today.year < year {
      file.report(
        .futureDate, at: text.mark,
        "l'année \(year) est à venir ; au plus tard \(today.year)")
    }
    return text.value
  }
}
