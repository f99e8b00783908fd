import Eligibility
import Entitlement
import Content
import Law
import Letters
import Templates

/// The page that counts hours; without the module, it explains how they are counted.
enum HoursPage: SitePage {
  static let address = PageAddress(["mes-heures"])
  static let template = "heures"
  static let naming = PageNaming.linked

  static func pages(of site: SiteRenderer, from template: Template<HoursView>) -> [Page] {
    let day = site.options.day
    let view = HoursView(
      hasCore: site.options.core != nil, toRoot: address.toRoot,
      years: (Tables.opening.year...max(Tables.opening.year, day.year)).map(YearView.init),
      general: Tables.generalScale.values.periods.map { ScaleView($0, on: day) },
      raised: Tables.raisedScale.values.periods.map { ScaleView($0, on: day) },
      checked: Tables.checked, isStale: Tables.checked.isOverTwelveMonths(before: day),
      texts: LegalText.allCases.filter(Set(Topic.allCases.flatMap(\.texts)).contains)
        .map { GroundView($0, on: day) },
      letters: site.knowledge.letters.map(\.letter).compactMap(CountedLetterView.init),
      entries: site.knowledge.settings.aboutHours.compactMap(site.knowledge.entry).map {
        site.link(to: $0, from: address)
      })
    return [
      Page(
        address: address, title: "Compter mes heures",
        description:
          "Les heures du compte, année par année, et ce qu'elles couvrent d'une formation.",
        crumbs: [.home], content: template.filled(with: view), changed: Rule.reviewed)
    ]
  }
}

/// What the page that counts hours shows.
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
  /// The letters that say what was counted.
  let letters: [CountedLetterView]
  let entries: [LinkView]

  static let fields: ViewFields<HoursView> = [
    .flag("a-un-coeur") { $0.hasCore },
    .literal("racine") { $0.toRoot },
    .views("annees") { $0.years },
    .views("motifs") { _ in Absence.Kind.allCases.map(AbsenceView.init) },
    .views("cas-general") { $0.general },
    .views("majoration") { $0.raised },
    .text("verifies") { $0.checked.long },
    .flag("a-verifier") { $0.isStale },
    .views("textes") { $0.texts },
    .views("courriers") { $0.letters },
    .views("fiches") { $0.entries },
    .flag("a-des-fiches") { !$0.entries.isEmpty },
  ]
}

/// A letter some fields of which say what was counted.
struct CountedLetterView: TemplateView {
  let title: String
  let address: String
  /// The field that says each.
  let balance: String?
  let training: String?
  let advance: String?

  static let fields: ViewFields<CountedLetterView> = [
    .text("titre") { $0.title },
    .literal("adresse") { $0.address },
    .literal("solde", ifAny: { $0.balance }),
    .literal("duree", ifAny: { $0.training }),
    .literal("avance", ifAny: { $0.advance }),
  ]

  /// nil where no field says anything of it.
  init?(_ letter: Letter) {
    let names = Dictionary(
      letter.fields.compactMap { field in field.account.map { ($0, field.id) } },
      uniquingKeysWith: { first, _ in first })
    guard !names.isEmpty else { return nil }
    title = letter.title
    address = HoursPage.address.link(to: LetterPage.address(of: letter.id))
    balance = names[.balance]
    training = names[.training]
    advance = names[.advance]
  }
}
