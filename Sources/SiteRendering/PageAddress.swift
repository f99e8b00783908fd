/// The address of a page, from the root of the site.
struct PageAddress: Hashable, Sendable {
  /// The folders, such as `["faq", "detachement"]`; none for the home page.
  let components: [String]

  init(_ components: [String]) {
    self.components = components
  }

  /// The address written `a/b/`.
  init(path: String) {
    components = path.split(separator: "/").map(String.init)
  }

  /// The address of a page in the folder of this one.
  func below(_ name: String) -> PageAddress { PageAddress(components + [name]) }

  /// The address as `faq/detachement/`; empty for the home page.
  var path: String { components.map { $0 + "/" }.joined() }

  /// The file that holds the page.
  var file: String { path + "index.html" }

  /// The way back to the root: `../../`; empty for the home page.
  var toRoot: String { String(repeating: "../", count: components.count) }

  /// The link to another page; it names the file, so that it works from a folder too.
  func link(to target: PageAddress, anchor: String? = nil) -> String {
    toRoot + target.file + (anchor.map { "#" + $0 } ?? "")
  }
}
