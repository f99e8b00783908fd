import Content
import Diagnostics
import Law

extension Revision {
  /// Reads a row of `changements`; an entry is checked on the day of its last change or after it.
  init?(
    reading fields: Fields<RevisionKey>, until verified: CalendarDay?, _ figures: FigureText
  ) {
    let day = fields.day(.day)
    let subject = fields.prose(.subject, figures)
    guard let day, let subject else { return nil }
    if let verified, verified < day {
      fields.report(
        .uncheckedChange, at: .day,
        "ce changement est du \(day.iso), mais la fiche a été vérifiée le \(verified.iso) ; "
          + "relisez-la et avancez « verifie »")
    }
    self.init(day: day, subject: subject)
  }
}
