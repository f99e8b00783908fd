import Law
import Templates

/// A page before its surroundings are put around it.
struct Page: Sendable {
  let address: PageAddress
  let title: String
  let description: String
  let crumbs: [Crumb]
  let content: HTMLFragment
  var linkedData = HTMLFragment.none
  var kind = "website"
  var isIndexed = true
  /// The file, where it is not the address's own.
  var fileName: String?
  /// The way to the root, where it is not the address's own.
  var toRoot: String?
  /// The day of the last change, where it is known.
  var changed: CalendarDay?
  /// Where the page moved, when all it does is to say so.
  var movedTo: PageAddress?

  /// Whether it is one of the checker's, which follow from the rules alone.
  var belongsToChecker: Bool { address.components.starts(with: QuestionPage.address.components) }

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
