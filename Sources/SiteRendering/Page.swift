/// A page before its surroundings are put around it.
struct Page: Sendable {
  let address: PageAddress
  let title: String
  let description: String
  let crumbs: [LinkView]
  let content: HTMLFragment
  var linkedData = HTMLFragment("")
  var kind = "website"
  var isIndexed = true
  /// The file, where it is not the address's own.
  var fileName: String?
  /// The way to the root, where it is not the address's own.
  var toRoot: String?
  /// The day of the last change, as `AAAA-MM-JJ`, where it is known.
  var changed: String?

  /// The path of the file.
  var file: String { fileName ?? address.file }
}
