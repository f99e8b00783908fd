import Markup

/// Writes a document as HTML in which everything is escaped.
package struct HTMLWriter {
  /// The address of a link, as the page must write it.
  private let address: (String) -> String
  /// The words as the page must show them; code is left alone.
  private let typography: (String) -> String

  /// - Parameters:
  ///   - address: Turns the destination of a link into an address.
  ///   - typography: Turns words into what is shown, before escaping.
  package init(
    address: @escaping (String) -> String = { $0 },
    typography: @escaping (String) -> String = { $0 }
  ) {
    self.address = address
    self.typography = typography
  }

  /// The document as HTML, a line a block.
  package func write(_ document: Document) -> String {
    write(document.blocks)
  }

  private func write(_ blocks: [Document.Block]) -> String {
    blocks.map { write($0.content) + "\n" }.joined()
  }

  private func write(_ content: Document.Content) -> String {
    switch content {
    case .paragraph(let inlines): "<p>\(write(inlines))</p>"
    case .heading(let level, let anchor, let inlines):
      "<h\(level) id=\"\(anchor)\">\(write(inlines))</h\(level)>"
    case .list(let start, let isTight, let items): writeList(start, isTight, items)
    case .quote(let blocks): "<blockquote>\n\(write(blocks))</blockquote>"
    case .code(let code, _): "<pre><code>\(HTML.escape(code))</code></pre>"
    case .table(let table): write(table)
    case .thematicBreak: "<hr>"
    }
  }

  private func writeList(_ start: Int?, _ isTight: Bool, _ items: [[Document.Block]]) -> String {
    let rows = items.map { "<li>\(isTight ? writeTight($0) : "\n" + write($0))</li>\n" }.joined()
    guard let start else { return "<ul>\n\(rows)</ul>" }
    return "<ol\(start == 1 ? "" : " start=\"\(start)\"")>\n\(rows)</ol>"
  }

  private func write(_ table: Document.Table) -> String {
    let heads = table.columns.map { "<th scope=\"col\">\(shown($0))</th>" }.joined()
    let rows = table.rows.map { row in
      let cells = row.dropFirst().map { "<td>\(shown($0))</td>" }.joined()
      return "<tr><th scope=\"row\">\(shown(row.first ?? ""))</th>\(cells)</tr>\n"
    }
    return """
      <table>
      <caption>\(shown(table.caption))</caption>
      <thead><tr>\(heads)</tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table>
      """
  }

  private func shown(_ text: String) -> String {
    HTML.escape(typography(text))
  }

  /// The blocks of a close item: its paragraphs lose their tags.
  private func writeTight(_ blocks: [Document.Block]) -> String {
    blocks.map { block in
      if case .paragraph(let inlines) = block.content {
        write(inlines)
      } else {
        "\n" + write(block.content) + "\n"
      }
    }.joined()
  }

  /// What runs along a line, as HTML.
  package func write(_ inlines: [Document.Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text): HTML.escape(typography(text))
      case .code(let code): "<code>\(HTML.escape(code))</code>"
      case .emphasis(let inlines): "<em>\(write(inlines))</em>"
      case .strong(let inlines): "<strong>\(write(inlines))</strong>"
      case .link(let destination, let inlines, _):
        "<a href=\"\(HTML.escape(address(destination)))\">\(write(inlines))</a>"
      case .placeholder(let name, _): HTML.escape("{{\(name)}}")
      case .softBreak: "\n"
      case .lineBreak: "<br>\n"
      }
    }.joined()
  }
}
