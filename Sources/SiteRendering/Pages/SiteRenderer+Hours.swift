import Content
import Eligibility
import Entitlement
import Law

extension SiteRenderer {
  /// The page that counts hours; without the module, it explains how they are counted.
  var hoursPage: Page {
    let view = HoursView(
      hasCore: options.core != nil, toRoot: PageAddress.hours.toRoot,
      years: (Tables.opening.year...max(Tables.opening.year, options.day.year)).map(YearView.init),
      general: Tables.generalScale.values.periods.map(ScaleView.init),
      raised: Tables.raisedScale.values.periods.map(ScaleView.init),
      checked: Tables.checked, isStale: Tables.checked.isOverTwelveMonths(before: options.day),
      texts: LegalText.allCases.filter(Set(Topic.allCases.flatMap(\.texts)).contains)
        .map(GroundView.init),
      entries: knowledge.settings.aboutHours.compactMap(knowledge.entry).map {
        link(to: $0, from: .hours)
      })
    return Page(
      address: .hours, title: "Compter mes heures",
      description:
        "Les heures du compte, année par année, et ce qu'elles couvrent d'une formation.",
      crumbs: [.home], content: templates.render(view, with: .hours), changed: Rule.reviewed)
  }
}
