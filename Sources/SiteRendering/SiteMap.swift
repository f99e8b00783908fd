import Diagnostics
import Templates

/// Every kind of page that the site has.
enum SiteMap {
  /// The kinds, in the order in which crawlers are told of their pages.
  static let kinds: [any SitePage.Type] = [
    HomePage.self, HoursPage.self, SearchPage.self, SourcesPage.self, UpkeepPage.self,
    NotFoundPage.self, ProsePage.self, GlossaryPage.self, AccessibilityPage.self,
    ContradictionsPage.self, SectionPage.self, EntryPage.self, MovedPage.self, QuestionPage.self,
    ResultPage.self,
  ]

  /// What makes the pages of one kind.
  typealias Maker = @Sendable (SiteRenderer) -> [Page]

  /// What makes the pages of every kind; nil where a template is missing or wrong.
  static func makers(from templates: TemplateSet, _ log: FaultLog) -> [Maker]? {
    let makers = kinds.map { $0.maker(from: templates, log) }
    return makers.contains { $0 == nil } ? nil : makers.compactMap(\.self)
  }
}

extension SitePage {
  /// What makes the pages of this kind; nil where the template is missing or wrong.
  fileprivate static func maker(
    from templates: TemplateSet, _ log: FaultLog
  ) -> SiteMap.Maker? {
    guard let template = templates.template(template, showing: View.self, log) else {
      return nil
    }
    return { site in pages(of: site, from: template) }
  }
}
