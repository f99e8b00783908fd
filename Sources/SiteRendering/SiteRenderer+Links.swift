import CommonMark
import French
import Content
import Law
import Markup
import Templates

extension SiteRenderer {
  /// A link to an entry, with the beginning of its answer.
  func link(to entry: Entry, from address: PageAddress) -> LinkView {
    LinkView(
      title: entry.question, address: address.link(to: EntryPage.address(of: entry.id)),
      summary: summaries[entry.id] ?? HTMLFragment(summaryOf: entry))
  }

  /// Writes Markdown for a page: links to entries become addresses.
  ///
  /// - Parameter root: The full address of the site's root, where links must be whole.
  func writer(at address: PageAddress, root: String? = nil) -> HTMLWriter {
    HTMLWriter(
      address: { destination in
        guard let link = InternalLink(destination) else { return destination }
        guard let name = link.entry else {
          return root.map { $0 + address.path + destination } ?? destination
        }
        let target =
          knowledge.entry(name) == nil
          ? PageAddress(name.split(separator: "/").map(String.init)) : EntryPage.address(of: name)
        return root.map { $0 + target.path + (link.anchor.map { "#" + $0 } ?? "") }
          ?? address.link(to: target, anchor: link.anchor)
      }, typography: Typography.typeset)
  }
}

extension HTMLFragment {
  /// The beginning of the answer of an entry.
  init(summaryOf entry: Entry) {
    self.init(HTML.escape(Typography.typeset(entry.lead.plainText)))
  }
}

extension KnowledgeBase {
  /// The pages that every page ends with, each with its file from the root of the site.
  var footLinks: [(title: String, file: String)] {
    SiteMap.kinds.flatMap { $0.footLinks(in: self) }.map { ($0.title, $0.address.file) }
  }
}
