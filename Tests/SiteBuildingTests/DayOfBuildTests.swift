import Diagnostics
import Foundation
import Law
import SiteBuilding
import Testing
import TestSupport

/// The same content, built for the law of two days: décret 2026-366 took 2017-928 over on 1 August
/// 2026, and the right of elected persons changes on 1 December.
struct DayOfBuildTests {
  private let site: TemporarySite
  private static let today = CalendarDay(2026, .december, 2)

  init() throws {
    site = try TemporarySite()
    try site.write(
      """
      {{#parties}}<h2 id="{{ancre}}">{{{titre}}}</h2>{{{contenu}}}{{/parties}}
      {{#textes}}<i>{{titre}}</i>{{/textes}}
      """.utf8, to: "Templates/fiche.mustache")
    let entry = TinyContent().text(of: TinyContent.secondment)
      .replacing("[loi-d-essai, cgfp-l422-11]", with: "[decret-2017-928-art-7, cgfp-l422-11]")
      .replacing("## Accueil public", with: "## Accueil public\n\nUn élu a {{elus.credit-annuel}}.")
    try site.write(entry.utf8, to: "Content/\(TinyContent.secondment)")
  }

  /// The page of an entry, as a build for a day writes it.
  private func page(on day: CalendarDay) throws -> String {
    let outcome = SiteBuild(
      content: site.path("Content"), templates: site.path("Templates"), output: site.path("site"),
      day: day, today: Self.today
    ).run()
    if case .refused(let report) = outcome { throw TemporarySite.Refusal(text: report.text) }
    let page = try #require(site.contents()["faq/detachement/index.html"] ?? nil)
    return String(decoding: page, as: UTF8.self).replacing("\u{A0}", with: " ")
  }

  @Test func citationsAndAmountsAreThoseOfTheDay() throws {
    let july = try page(on: CalendarDay(2026, .july, 31))
    #expect(july.contains("<i>décret 2017-928, art. 7</i>"))
    #expect(july.contains("Un élu a 400 €.") && !july.contains("confirmer"))
    let december = try page(on: Self.today)
    #expect(december.contains("<i>décret 2017-928, art. 7 (repris au CGFP, livre IV)</i>"))
    #expect(december.contains("Un élu a 600 € (à confirmer)."))
    #expect(july.contains("<i>CGFP, art. L422-11</i>"))
    #expect(december.contains("<i>CGFP, art. L422-11</i>"))
  }

  /// What was checked later than today is refused, whatever the day of the law.
  @Test func aCheckToComeIsRefusedForAnyDay() throws {
    let entry = TinyContent().text(of: TinyContent.licence)
      .replacing("verifie: 2026-11-20", with: "verifie: 2026-12-03")
    try site.write(entry.utf8, to: "Content/\(TinyContent.licence)")
    #expect(throws: TemporarySite.Refusal.self) { try page(on: CalendarDay(2026, .july, 31)) }
    #expect(throws: Never.self) { try page(on: CalendarDay(2026, .december, 3)) }
  }
}
