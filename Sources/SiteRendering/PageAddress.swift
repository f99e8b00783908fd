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

  static let home = PageAddress([])
  static let sources = PageAddress(["sources"])
  static let upkeep = PageAddress(["suivi"])
  static let search = PageAddress(["recherche"])
  static let checker = PageAddress(["verifier"])
  static let hours = PageAddress(["mes-heures"])
  static let glossary = PageAddress(["glossaire"])
  static let contradictions = PageAddress(["contradictions"])
  static let accessibility = PageAddress(["accessibilite"])

  /// The address of an entry.
  static func entry(_ id: String) -> PageAddress { PageAddress(["faq", id]) }

  /// The address of a page of text.
  static func text(_ id: String) -> PageAddress { PageAddress([id]) }

  /// The address of a section.
  static func section(_ id: String) -> PageAddress { PageAddress(["rubriques", id]) }

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
