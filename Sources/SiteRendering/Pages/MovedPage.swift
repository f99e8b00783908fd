import CommonMark
import Content
import Templates

/// What stands at the earlier address of an entry, and leads to the present one.
enum MovedPage: SitePage {
  static let address = EntryPage.address
  static let template = "deplacee"
  static let naming = PageNaming.unlinked

  static func pages(of site: SiteRenderer, from template: Template<LinkView>) -> [Page] {
    site.knowledge.formerNames.compactMap { name, id in
      guard let entry = site.knowledge.entry(id) else { return nil }
      let address = address.below(name)
      let target = EntryPage.address(of: id)
      let view = LinkView(title: entry.question, address: address.link(to: target))
      return Page(
        address: address, title: entry.question, description: entry.lead.plainText, crumbs: [],
        content: template.filled(with: view), movedTo: target)
    }
  }
}
