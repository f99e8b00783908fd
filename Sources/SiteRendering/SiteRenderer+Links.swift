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
      summary: HTMLFragment(HTML.escape(Typography.typeset(entry.lead.plainText))))
  }

  /// Writes Markdown for a page: links to entries become addresses.
  func writer(at address: PageAddress) -> HTMLWriter {
    HTMLWriter(
      address: { destination in
        guard let link = InternalLink(destination) else { return destination }
        guard let name = link.entry else { return destination }
        let target =
          knowledge.entry(name) == nil ? PageAddress([name]) : EntryPage.address(of: name)
        return address.link(to: target, anchor: link.anchor)
      }, typography: Typography.typeset)
  }

  /// The links to pages that every page ends with, from the root of the site.
  var footLinks: [(title: String, address: PageAddress)] {
    knowledge.pages.filter(\.isInFooter).map { ($0.title, ProsePage.address(of: $0.id)) }
      + (knowledge.glossary.isEmpty ? [] : [("Glossaire", GlossaryPage.address)])
      + [("Sources et textes", SourcesPage.address)]
      + (knowledge.contradictions.isEmpty
        ? [] : [("Quand les documents se contredisent", ContradictionsPage.address)])
      + (knowledge.accessibility.map {
        [("Accessibilité : \($0.state.label)", AccessibilityPage.address)]
      } ?? [])
  }
}
