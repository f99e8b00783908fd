import Entitlement
import Law

/// The page that counts hours.
struct HoursView: TemplateView {
  /// Whether the module that counts was built.
  let hasCore: Bool
  /// The way back to the root.
  let toRoot: String
  /// The years for which the raised credit can have been declared.
  let years: [YearView]
  let general: [ScaleView]
  let raised: [ScaleView]
  /// The day on which the amounts that no text ends were last checked.
  let checked: CalendarDay
  /// Whether that is over twelve months ago.
  let isStale: Bool
  /// The texts that a calculation can rest on.
  let texts: [GroundView]
  let entries: [LinkView]

  static let fields: ViewFields<HoursView> = [
    .flag("a-un-coeur") { $0.hasCore },
    .literal("racine") { $0.toRoot },
    .views("annees") { $0.years },
    .views("cas-general") { $0.general },
    .views("majoration") { $0.raised },
    .text("verifies") { $0.checked.long },
    .flag("a-verifier") { $0.isStale },
    .views("textes") { $0.texts },
    .views("fiches") { $0.entries },
    .flag("a-des-fiches") { !$0.entries.isEmpty },
  ]
}

/// A year.
struct YearView: TemplateView {
  let year: Int

  static let fields: ViewFields<YearView> = [.literal("annee") { String($0.year) }]
}

/// A text that a calculation can rest on.
struct GroundView: TemplateView {
  let text: LegalText

  static let fields: ViewFields<GroundView> = [
    .literal("id") { $0.text.rawValue },
    .text("texte") { $0.text.datedTitle },
    .literal("url") { $0.text.url },
  ]
}

/// What some years add to an account at a full post, and where it stops.
struct ScaleView: TemplateView {
  let years: String
  let credit: String
  let cap: String
  let text: LegalText

  static let fields: ViewFields<ScaleView> = [
    .text("annees") { $0.years },
    .text("credit") { $0.credit },
    .text("plafond") { $0.cap },
    .text("texte") { $0.text.reference.title },
    .literal("url") { $0.text.url },
  ]
}

extension ScaleView {
  init(_ period: Dated<Scale>.Period) {
    let scale = period.value
    years = period.last.map { "\(period.first.year) à \($0.year)" } ?? "Depuis \(period.first.year)"
    credit =
      Amount.hours(scale.base).text
      + (scale.slowdown.map {
        ", puis \(Amount.hours($0.base).text) à partir de \(Amount.hours($0.threshold).text)"
      } ?? "")
    cap = Amount.hours(scale.cap).text
    text = period.text
  }
}
