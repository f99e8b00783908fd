import CommonMark
import Templates

/// A part of an answer: its heading, and what stands under it.
struct EntryPartView: TemplateView {
  let anchor: String
  let title: HTMLFragment
  /// The heading without marks, for a list of the parts.
  let name: String
  let content: HTMLFragment

  static let fields: ViewFields<EntryPartView> = [
    .literal("ancre") { $0.anchor },
    .html("titre") { $0.title },
    .text("nom") { $0.name },
    .html("contenu") { $0.content },
  ]
}

extension EntryPartView {
  /// What stands before the first heading of a page, and the parts from there on.
  static func parts(
    of document: Document, _ writer: HTMLWriter
  ) -> (opening: HTMLFragment, parts: [EntryPartView]) {
    var opening: [Document.Block] = []
    var parts: [(anchor: String, title: [Document.Inline], blocks: [Document.Block])] = []
    for block in document.blocks {
      if case .heading(level: 2, let anchor, let title) = block.content {
        parts.append((anchor, title, []))
      } else if parts.isEmpty {
        opening.append(block)
      } else {
        parts[parts.count - 1].blocks.append(block)
      }
    }
    return (
      HTMLFragment(bytes: writer.bytes(of: Document(blocks: opening))),
      parts.map { part in
        EntryPartView(
          anchor: part.anchor, title: HTMLFragment(bytes: writer.bytes(of: part.title)),
          name: part.title.plainText,
          content: HTMLFragment(bytes: writer.bytes(of: Document(blocks: part.blocks))))
      }
    )
  }
}
