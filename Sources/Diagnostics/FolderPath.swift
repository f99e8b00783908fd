/// The path of a folder as messages show it, and as names are put behind it: without the bars that
/// may end it.
package struct FolderPath: Sendable {
  /// The path; that of the root is its bar.
  package let text: String

  /// - Parameter path: As someone typed it.
  package init(_ path: String) {
    let bare = String(path.reversed().drop { $0 == "/" }.reversed())
    text = bare.isEmpty && !path.isEmpty ? "/" : bare
  }
}
