import CommonMark
import Content
import Law

extension SiteRenderer {
  /// The name of the feed, from the root of the site.
  static let feedPath = "fil.xml"
  /// How many entries the feed holds.
  private static let feedLength = 50

  /// The Atom feed of the entries, the last changed first (RFC 4287).
  ///
  /// An identifier of Atom is a full address, so there is a feed where the site's is known.
  var feed: [Site.OutputFile] {
    guard let root = options.baseURL else { return [] }
    let entries = knowledge.lastChanged.prefix(Self.feedLength)
    let settings = knowledge.settings
    let head = [
      XMLText.element("title", settings.title), XMLText.element("subtitle", settings.summary),
      XMLText.element("id", root), link(to: root + Self.feedPath, as: "self"),
      link(to: root, as: "alternate"),
      XMLText.element("updated", instant(entries.first?.changed ?? options.day)),
      "<author>\(XMLText.element("name", settings.publisher))</author>",
    ]
    let body = entries.map { row($0, root) }
    let xml =
      XMLText.declaration + "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"fr\">\n"
      + (head + body).joined(separator: "\n") + "\n</feed>\n"
    return [Site.OutputFile(path: Self.feedPath, text: xml)]
  }

  private func row(_ entry: Entry, _ root: String) -> String {
    let address = root + EntryPage.address(of: entry.id).path
    let parts = [
      XMLText.element("title", entry.question), XMLText.element("id", address),
      link(to: address, as: "alternate"), XMLText.element("updated", instant(entry.changed)),
      XMLText.element("summary", entry.lastRevision?.subject ?? entry.lead.plainText),
    ]
    return "<entry>\n\(parts.joined(separator: "\n"))\n</entry>"
  }

  private func link(to address: String, as relation: String) -> String {
    "<link rel=\"\(relation)\" href=\"\(XMLText.escape(address))\"/>"
  }

  /// The beginning of a day, as Atom writes it (RFC 3339).
  private func instant(_ day: CalendarDay) -> String { day.iso + "T00:00:00Z" }
}
