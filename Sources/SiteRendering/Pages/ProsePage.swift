import CommonMark
import Content
import Law
import Templates

/// A page of text of the content, such as the one about the site.
enum ProsePage: SitePage {
  static let address = PageAddress([])
  static let template = "texte"
  static let naming = PageNaming.unlinked

  /// The address of a page of text.
  static func address(of id: String) -> PageAddress { address.below(id) }

  static func footLinks(in knowledge: KnowledgeBase) -> [FootLink] {
    knowledge.pages.filter(\.isInFooter).map {
      FootLink(title: $0.title, address: address(of: $0.id))
    }
  }

  static func pages(of site: SiteRenderer, from template: Template<ProseView>) -> [Page] {
    site.knowledge.pages.map { page(of: $0, site, template) }
  }

  private static func page(
    of text: TextPage, _ site: SiteRenderer, _ template: Template<ProseView>
  ) -> Page {
    let address = address(of: text.id)
    var marks = site.abbreviations
    let settings = site.knowledge.settings
    let view = ProseView(
      title: text.title, summary: text.summary,
      text: HTMLFragment(bytes: site.writer(at: address).bytes(of: marks.mark(text.body))),
      verified: text.verified.long, verifiedISO: text.verified.iso,
      publisher: text.showsPublisher ? [PublisherView(settings)] : [])
    return Page(
      address: address, title: text.title, description: text.summary, crumbs: [.home],
      content: template.filled(with: view), changed: text.verified)
  }
}

/// What a page of text shows.
struct ProseView: TemplateView {
  let title: String
  let summary: String
  let text: HTMLFragment
  let verified: String
  let verifiedISO: String
  /// The publisher, on the page that names them.
  let publisher: [PublisherView]

  static let fields: ViewFields<ProseView> = [
    .text("titre") { $0.title },
    .text("resume") { $0.summary },
    .html("texte") { $0.text },
    .text("verifie") { $0.verified },
    .literal("verifie-iso") { $0.verifiedISO },
    .views("encart") { $0.publisher },
  ]
}

/// Who publishes the site, and how to reach them.
struct PublisherView: TemplateView {
  let name: String
  let contact: String?
  let contactWords: String
  let mentions: [LineView]

  static let fields: ViewFields<PublisherView> = [
    .text("editeur") { $0.name },
    .literal("contact", ifAny: { $0.contact }),
    .literal("contact-en-mots") { $0.contactWords },
    .views("mentions") { $0.mentions },
  ]
}

extension PublisherView {
  init(_ settings: Settings) {
    self.init(
      name: settings.publisher, contact: settings.contact?.link(about: settings.title),
      contactWords: settings.contact?.words ?? "", mentions: settings.mentions.map(LineView.init))
  }
}
