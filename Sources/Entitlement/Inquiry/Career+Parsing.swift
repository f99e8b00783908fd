import French
import Law

extension DayRange: Typed {
  /// Reads `2018-09-01..2020-08-31`, or `2018-09-01..` for days that go on.
  init?(_ text: TypedText) {
    guard let (start, end) = text.cut(at: ".."), let first = CalendarDay(start) else { return nil }
    let last = CalendarDay(end)
    guard last != nil || end.trimmed.bytes.isEmpty else { return nil }
    self.init(from: first, to: last)
  }
}

/// Posts held from one day to another, as someone types them.
struct TypedPeriod: Typed {
  let span: DayRange
  private let quotities: [Quotity]

  /// Reads days with what was held on them: `2018-09-01..2020-08-31=28/35`, or days of a full post.
  init?(_ text: TypedText) throws(EntitlementFault) {
    let (days, share) = text.cut(at: "=").map { ($0.before, Optional($0.after)) } ?? (text, nil)
    guard let span = DayRange(days) else { return nil }
    guard let share else {
      (self.span, quotities) = (span, [.full])
      return
    }
    guard let quotities = try [Quotity](share) else { return nil }
    (self.span, self.quotities) = (span, quotities)
  }

  var jobs: [Service.Job] { quotities.map { Service.Job($0, span) } }
}

extension Absence: Typed {
  /// Reads why and when: `disponibilite:2020-09-01..2022-08-31`, or another usual name of the reason.
  init?(_ text: TypedText) {
    guard let (name, days) = text.cut(at: ":"), let span = DayRange(days),
      let kind = Kind(named: name)
    else { return nil }
    self.init(kind, span)
  }
}

extension Absence.Kind {
  /// The absence of an id, a label or another name that people give it, in whatever case, accents
  /// and hyphens; nil where it is none.
  fileprivate init?(named text: TypedText) {
    let slug = Slug.bytes(Array(text.bytes))
    let known = Self.allCases.first { kind in
      ([kind.rawValue, kind.name] + kind.usualNames).contains {
        Slug.bytes(Array($0.utf8)) == slug
      }
    }
    guard let known else { return nil }
    self = known
  }
}
