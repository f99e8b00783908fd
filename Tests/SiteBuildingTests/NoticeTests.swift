import Foundation
import Law
import SiteBuilding
import Testing

/// What a build says of a content that may do without a file.
struct NoticeTests {
  @Test func aMissingListOfWordsIsToldUntilItIsThere() throws {
    let site = try TemporarySite()
    let build = SiteBuild(
      content: site.path("Content"), templates: site.path("Templates"), output: site.path("site"),
      day: CalendarDay(2026, .november, 21))
    let notices = build.notices
    #expect(notices.count == 1)
    #expect(notices.allSatisfy { $0.contains("Content/mots.yml » n'est pas là : aucune phrase") })
    try site.write("".utf8, to: "Content/mots.yml")
    #expect(build.notices.isEmpty)
    #expect(
      SiteBuild(
        content: site.path("nulle-part"), templates: site.path("Templates"),
        output: site.path("site"), day: CalendarDay(2026, .november, 21)
      ).notices.isEmpty)
  }
}
