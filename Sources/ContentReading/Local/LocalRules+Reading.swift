import Diagnostics
import Law

extension LocalRules {
  /// Reads `reglement.yml`; nil when there is none, or something in it is wrong.
  init?(_ layout: ContentLayout, by today: CalendarDay) {
    guard let fields = layout.fields(of: ContentLayout.localRules, LocalRulesKey.self) else {
      return nil
    }
    let authority = fields.words(.authority)
    let verified = fields.day(.verified, by: today)
    let deliberation = Deliberation(fields, by: today)
    let caps = FundingCaps(reading: fields)
    let periods = fields.rows(.periods, of: PeriodKey.self).map(FilingPeriod.init(reading:))
    let delay = fields.delay
    let travel = fields.words(.travel)
    let addressee = fields.words(.addressee)
    let mediation = fields.choice(.mediation, among: ["oui", "non"])
    if !caps.isEmpty, fields[.deliberation] == nil || deliberation == .absent {
      fields.report(
        .opposedLocalRules, at: .caps,
        "« plafonds » ne va pas sans délibération ; donnez son jour, par exemple "
          + "« deliberation: 2026-03-12 », ou ôtez les plafonds")
    }
    guard let authority, let verified, periods.allSatisfy({ $0 != nil }) else { return nil }
    self.init(
      authority: authority, verified: verified, deliberation: deliberation, caps: caps,
      travel: travel,
      calendar: LocalCalendar(periods: periods.compactMap(\.self), minimumDelay: delay),
      addressee: addressee, hasMediation: mediation.map { $0 == "oui" })
  }
}

extension LocalRules.Deliberation {
  /// Reads `deliberation`: its day, or `non`; nil where it is not given or cannot be read.
  fileprivate init?(_ fields: Fields<LocalRulesKey>, by today: CalendarDay) {
    guard let text = fields.text(.deliberation) else { return nil }
    if text.value == "non" {
      self = .absent
      return
    }
    guard CalendarDay(iso: text.value) != nil else {
      fields.file.report(
        .impossibleDate, at: text.mark,
        "« \(text.value) » n'est ni « non » ni une date ; on attend le jour de la délibération, par "
          + "exemple 2026-03-12")
      return nil
    }
    guard let day = fields.day(.deliberation, by: today) else { return nil }
    self = .adopted(day)
  }
}

extension Fields<LocalRulesKey> {
  /// The days of `delai`; nil where it is not given or cannot be.
  fileprivate var delay: Int? {
    guard let text = text(.minimumDelay) else { return nil }
    let accepted = LocalCalendar.acceptedDelays
    if let days = Int(digits: Array(text.value.utf8)[...]), accepted.contains(days) { return days }
    file.report(
      .refusedCount, at: text.mark,
      "« \(text.value) » n'est pas un nombre de jours ; on attend un nombre de \(accepted.lowerBound) "
        + "à \(accepted.upperBound), sans unité")
    return nil
  }
}

extension FilingPeriod {
  /// Reads a row of `campagnes`; nil where something in it is wrong.
  fileprivate init?(reading row: Fields<PeriodKey>) {
    let days = [PeriodKey.first, .last].map { key -> YearDay? in
      guard let text = row.text(key) else { return nil }
      if let day = YearDay(written: text.value) { return day }
      row.file.report(
        .impossibleDate, at: text.mark,
        "« \(text.value) » n'est pas un jour de l'année ; on attend JJ/MM, par exemple 15/01")
      return nil
    }
    let purpose = row.words(.purpose)
    guard let first = days[0], let last = days[1] else { return nil }
    self.init(first: first, last: last, purpose: purpose)
  }
}
