import Content
import Templates

/// A kind of page: its address, its template, and the view that fills it.
///
/// One file holds all three; `SiteMap.kinds` lists the kinds.
protocol SitePage: SendableMetatype {
  associatedtype View: TemplateView

  /// The address of the page, or the folder of the pages, of this kind.
  static var address: PageAddress { get }
  /// The name of the template, without the ending of its file.
  static var template: String { get }

  /// How links of the content name the page.
  static var naming: PageNaming { get }

  /// The links that every page of the site ends with to pages of this kind.
  static func footLinks(in knowledge: KnowledgeBase) -> [FootLink]

  /// The pages of this kind that a site has.
  static func pages(of site: SiteRenderer, from template: Template<View>) -> [Page]
}

extension SitePage {
  static func footLinks(in knowledge: KnowledgeBase) -> [FootLink] { [] }
}

/// A link at the foot of every page.
struct FootLink {
  let title: String
  let address: PageAddress
}

/// How links of the content name a page of the site, beside entries and pages of text.
enum PageNaming {
  /// Links name it by its address.
  case linked
  /// Links name it by its address where the content has a list.
  case linkedWith(SiteNames.List)
  /// Links name it in another way, or not at all.
  case unlinked
}
