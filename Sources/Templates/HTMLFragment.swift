/// HTML that the program wrote, as opposed to words that must be escaped.
package struct HTMLFragment: Hashable, Sendable {
  /// The HTML, in UTF-8.
  package let bytes: [UInt8]

  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  package init(_ html: String) {
    bytes = Array(html.utf8)
  }

  /// No HTML.
  package static let none = HTMLFragment(bytes: [])

  /// One fragment behind another.
  package static func + (first: HTMLFragment, second: HTMLFragment) -> HTMLFragment {
    HTMLFragment(bytes: first.bytes + second.bytes)
  }
}
