import Diagnostics
import Law

extension Fields {
  /// A day written `AAAA-MM-JJ`.
  func day(_ key: String, _ faults: inout [Fault]) -> CalendarDay? {
    guard let text = text(key, &faults) else { return nil }
    if let day = CalendarDay(iso: text.value) { return day }
    faults.append(
      Fault(
        "date-impossible", at: file.place(of: text.mark),
        "« \(text.value) » n'est pas une date ; on attend AAAA-MM-JJ, par exemple 2026-11-20"))
    return nil
  }

  /// A day that has come: no later than the day of the reading.
  func day(_ key: String, by today: CalendarDay, _ faults: inout [Fault]) -> CalendarDay? {
    let day = day(key, &faults)
    if let day, today < day {
      faults.append(
        Fault(
          "date-future", at: place(of: key),
          "la date \(day.iso) est à venir ; au plus tard \(today.iso), le jour de cette "
            + "publication"))
    }
    return day
  }

  /// A year of four digits that has come, as it is written.
  func year(_ key: String, by today: CalendarDay, _ faults: inout [Fault]) -> String? {
    guard let text = text(key, &faults) else { return nil }
    guard text.value.utf8.count == 4, let year = Int(text.value), year >= 1000 else {
      faults.append(
        Fault(
          "date-impossible", at: file.place(of: text.mark),
          "« \(text.value) » n'est pas une année ; on attend quatre chiffres, par exemple 2026"))
      return nil
    }
    if today.year < year {
      faults.append(
        Fault(
          "date-future", at: file.place(of: text.mark),
          "l'année \(year) est à venir ; au plus tard \(today.year), l'année de cette publication"))
    }
    return text.value
  }
}
