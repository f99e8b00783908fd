/// The names that a site gives to its own pages; content may link to them, and takes none of them.
package struct SiteNames: Sendable {
  /// The names that no page of text may have.
  package let reserved: Set<String>
  /// The pages that links may name.
  package let linked: [Page]

  /// - Parameters:
  ///   - reserved: The names that no page of text may have.
  ///   - linked: The pages that links may name.
  package init(reserved: Set<String>, linked: [Page]) {
    self.reserved = reserved
    self.linked = linked
  }

  /// A page that links may name.
  package struct Page: Sendable {
    package let name: String
    /// The list without which the site lacks the page; nil where every site has it.
    package let list: List?

    /// - Parameters:
    ///   - name: The name that links use.
    ///   - list: The list without which the site lacks the page, if any.
    package init(_ name: String, with list: List? = nil) {
      self.name = name
      self.list = list
    }
  }

  /// A list of the content that has a page of its own.
  package enum List: Sendable {
    case glossary, contradictions, accessibility, letters
  }
}
