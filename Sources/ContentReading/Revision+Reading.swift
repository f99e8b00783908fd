import Content
import Diagnostics
import Law

extension Revision {
  /// Reads a row of `changements`; an entry is checked on the day of its last change or after it.
  init?(
    reading value: YAMLValue, until verified: CalendarDay?, in file: SourceText,
    _ faults: inout [Fault]
  ) {
    guard let fields = Fields(value, in: file, required: ["date", "objet"], &faults) else {
      return nil
    }
    let day = fields.day("date", &faults)
    let subject = fields.prose("objet", &faults)
    guard let day, let subject else { return nil }
    if let verified, verified < day {
      faults.append(
        Fault(
          "changement-non-verifie", at: fields.place(of: "date"),
          "ce changement est du \(day.iso), mais la fiche a été vérifiée le \(verified.iso) ; "
            + "relisez-la et avancez « verifie »"))
    }
    self.init(day: day, subject: subject)
  }
}
