package import Content
import Diagnostics
import Templates

/// Every kind of page that the site has.
package enum SiteMap {
  /// The kinds, in the order in which crawlers are told of their pages, and the foot of every page
  /// links to some.
  static let kinds: [any SitePage.Type] = [
    HomePage.self, HoursPage.self, DeadlinesPage.self, StaffListPage.self, SearchPage.self,
    UpkeepPage.self,
    NotFoundPage.self, ProsePage.self, LettersPage.self, LetterPage.self, DeskPage.self,
    GlossaryPage.self, SourcesPage.self, IntegrationPage.self,
    ContradictionsPage.self, AccessibilityPage.self, SectionPage.self, EntryPage.self,
    MovedPage.self, QuestionPage.self,
    ResultPage.self,
  ]

  /// The names that these pages take from the content, and those that its links may use.
  package static let names = SiteNames(
    reserved: Set(kinds.compactMap { $0.address.components.first } + ["assets"]),
    linked: kinds.compactMap { $0.linkedPage })

  /// The model of new entries, which stands beside the templates.
  package static let entryModel = "nouvelle-fiche.md"

  /// The templates that pages are made of; those that they include are named by them.
  static var templates: [String] {
    kinds.map { $0.template } + [PageView.template, FragmentView.template]
  }

  /// What makes the pages of one kind.
  typealias Maker = @Sendable (SiteRenderer) -> [Page]

  /// What makes the pages of every kind; nil where a template is missing or wrong.
  static func makers(from templates: TemplateSet, _ log: FaultLog) -> [Maker]? {
    let makers = kinds.map { $0.maker(from: templates, log) }
    return makers.contains { $0 == nil } ? nil : makers.compactMap(\.self)
  }
}

extension SitePage {
  /// The page as links of the content name it; nil where they do not.
  fileprivate static var linkedPage: SiteNames.Page? {
    let name = address.components.joined(separator: "/")
    return switch naming {
    case .linked: SiteNames.Page(name)
    case .linkedWith(let list): SiteNames.Page(name, with: list)
    case .unlinked: nil
    }
  }

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
