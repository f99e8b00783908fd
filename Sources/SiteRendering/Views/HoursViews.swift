import Entitlement
import Law
import Templates

/// A year.
struct YearView: TemplateView {
  let year: Int

  static let fields: ViewFields<YearView> = [.literal("annee") { String($0.year) }]
}

/// Why someone may be away from a post.
struct AbsenceView: TemplateView {
  let kind: Absence.Kind

  static let fields: ViewFields<AbsenceView> = [
    .literal("motif") { $0.kind.rawValue },
    .text("nom") { $0.kind.name },
  ]
}

/// A text that a calculation can rest on.
struct GroundView: TemplateView {
  let text: LegalText
  /// The citation with the day on which the text was read.
  let title: String

  static let fields: ViewFields<GroundView> = [
    .literal("id") { $0.text.rawValue },
    .text("texte") { $0.title },
    .literal("url") { $0.text.url },
  ]
}

/// What some years add to an account at a full post, and where it stops.
struct ScaleView: TemplateView {
  let years: String
  let credit: String
  let cap: String
  let title: String
  let url: String

  static let fields: ViewFields<ScaleView> = [
    .text("annees") { $0.years },
    .text("credit") { $0.credit },
    .text("plafond") { $0.cap },
    .text("texte") { $0.title },
    .literal("url") { $0.url },
  ]
}

extension GroundView {
  /// A text as it is right on a day.
  init(_ text: LegalText, on day: CalendarDay) {
    self.init(text: text, title: text.datedTitle(on: day))
  }
}

extension ScaleView {
  /// A period with its text as it is right on a day.
  init(_ period: Dated<Scale>.Period, on day: CalendarDay) {
    let scale = period.value
    years = period.last.map { "\(period.first.year) à \($0.year)" } ?? "Depuis \(period.first.year)"
    credit =
      Amount.hours(scale.base).text
      + (scale.slowdown.map {
        ", puis \(Amount.hours($0.base).text) à partir de \(Amount.hours($0.threshold).text)"
      } ?? "")
    cap = Amount.hours(scale.cap).text
    title = period.text.reference.title(on: day)
    url = period.text.url
  }
}
