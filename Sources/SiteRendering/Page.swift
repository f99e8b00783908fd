import Law
import Templates

/// A page before its surroundings are put around it.
struct Page: Sendable {
  let address: PageAddress
  let title: String
  let description: String
  let crumbs: [Crumb]
  /// Makes what the page shows: the work of a build, done for many pages at the same time.
  let content: @Sendable () -> HTMLFragment
  /// Makes what search engines are told.
  let linkedData: @Sendable () -> HTMLFragment
  let kind: String
  let isIndexed: Bool
  /// The file, where it is not the address's own.
  let fileName: String?
  /// The way to the root, where it is not the address's own.
  let toRoot: String?
  /// The day of the last change, where it is known.
  let changed: CalendarDay?
  /// Where the page moved, when all it does is to say so.
  let movedTo: PageAddress?

  init(
    address: PageAddress, title: String, description: String, crumbs: [Crumb],
    content: @autoclosure @escaping @Sendable () -> HTMLFragment,
    linkedData: @autoclosure @escaping @Sendable () -> HTMLFragment = .none,
    kind: String = "website", isIndexed: Bool = true, fileName: String? = nil,
    toRoot: String? = nil, changed: CalendarDay? = nil, movedTo: PageAddress? = nil
  ) {
    self.address = address
    self.title = title
    self.description = description
    self.crumbs = crumbs
    self.content = content
    self.linkedData = linkedData
    self.kind = kind
    self.isIndexed = isIndexed
    self.fileName = fileName
    self.toRoot = toRoot
    self.changed = changed
    self.movedTo = movedTo
  }

  /// Whether it is one of the checker's, which follow from the rules alone.
  var belongsToChecker: Bool { address.components.starts(with: QuestionPage.address.components) }

  /// The way to the root of the site.
  var wayToRoot: String { toRoot ?? address.toRoot }

  /// The path of the file.
  var file: String { fileName ?? address.file }
}

/// A page on the way down to another.
struct Crumb: Sendable {
  let title: String
  let address: PageAddress

  static let home = Crumb(title: "Accueil", address: HomePage.address)
  static let checker = Crumb(title: "Vérifier ma situation", address: QuestionPage.address)
}
