import Markup

/// Writes a document as HTML in which everything is escaped.
package struct HTMLWriter {
  /// The address of a link, as the page must write it.
  private let address: (String) -> String
  /// The words as the page must show them; code is left alone.
  private let typography: ([UInt8]) -> [UInt8]

  /// - Parameters:
  ///   - address: Turns the destination of a link into an address.
  ///   - typography: Turns words, in UTF-8, into what is shown, before escaping.
  package init(
    address: @escaping (String) -> String = { $0 },
    typography: @escaping ([UInt8]) -> [UInt8] = { $0 }
  ) {
    self.address = address
    self.typography = typography
  }

  /// The document as HTML, a line a block.
  package func write(_ document: Document) -> String {
    String(decoding: bytes(of: document), as: UTF8.self)
  }

  /// What runs along a line, as HTML.
  package func write(_ inlines: [Document.Inline]) -> String {
    String(decoding: bytes(of: inlines), as: UTF8.self)
  }

  /// The document as HTML in UTF-8, a line a block.
  package func bytes(of document: Document) -> [UInt8] {
    var output: [UInt8] = []
    write(document.blocks, into: &output)
    return output
  }

  /// What runs along a line, as HTML in UTF-8.
  package func bytes(of inlines: [Document.Inline]) -> [UInt8] {
    var output: [UInt8] = []
    write(inlines, into: &output)
    return output
  }

  private func write(_ blocks: [Document.Block], into output: inout [UInt8]) {
    for block in blocks {
      write(block.content, into: &output)
      output += "\n".utf8
    }
  }

  private func write(_ content: Document.Content, into output: inout [UInt8]) {
    switch content {
    case .paragraph(let inlines):
      output += "<p>".utf8
      write(inlines, into: &output)
      output += "</p>".utf8
    case .heading(let level, let anchor, let inlines):
      output += "<h\(level) id=\"\(anchor)\">".utf8
      write(inlines, into: &output)
      output += "</h\(level)>".utf8
    case .list(let start, let isTight, let items): writeList(start, isTight, items, into: &output)
    case .quote(let blocks):
      output += "<blockquote>\n".utf8
      write(blocks, into: &output)
      output += "</blockquote>".utf8
    case .code(let code, _):
      output += "<pre><code>".utf8
      HTML.write(Array(code.utf8), into: &output)
      output += "</code></pre>".utf8
    case .table(let table): write(table, into: &output)
    case .thematicBreak: output += "<hr>".utf8
    }
  }

  private func writeList(
    _ start: Int?, _ isTight: Bool, _ items: [[Document.Block]], into output: inout [UInt8]
  ) {
    switch start {
    case nil: output += "<ul>\n".utf8
    case 1: output += "<ol>\n".utf8
    case let start?: output += "<ol start=\"\(start)\">\n".utf8
    }
    for item in items {
      output += "<li>".utf8
      if isTight {
        writeTight(item, into: &output)
      } else {
        output += "\n".utf8
        write(item, into: &output)
      }
      output += "</li>\n".utf8
    }
    output += (start == nil ? "</ul>" : "</ol>").utf8
  }

  private func write(_ table: Document.Table, into output: inout [UInt8]) {
    func cell(_ text: String, between opening: String, and closing: String) {
      output += opening.utf8
      show(text, into: &output)
      output += closing.utf8
    }
    output += "<table>\n".utf8
    cell(table.caption, between: "<caption>", and: "</caption>\n")
    output += "<thead><tr>".utf8
    for column in table.columns { cell(column, between: "<th scope=\"col\">", and: "</th>") }
    output += "</tr></thead>\n<tbody>\n".utf8
    for row in table.rows {
      cell(row.first ?? "", between: "<tr><th scope=\"row\">", and: "</th>")
      for text in row.dropFirst() { cell(text, between: "<td>", and: "</td>") }
      output += "</tr>\n".utf8
    }
    output += "</tbody>\n</table>".utf8
  }

  /// Writes words as they are shown.
  private func show(_ text: String, into output: inout [UInt8]) {
    HTML.write(typography(Array(text.utf8)), into: &output)
  }

  /// The blocks of a close item: its paragraphs lose their tags.
  private func writeTight(_ blocks: [Document.Block], into output: inout [UInt8]) {
    for block in blocks {
      if case .paragraph(let inlines) = block.content {
        write(inlines, into: &output)
      } else {
        output += "\n".utf8
        write(block.content, into: &output)
        output += "\n".utf8
      }
    }
  }

  private func write(_ inlines: [Document.Inline], into output: inout [UInt8]) {
    for inline in inlines {
      switch inline {
      case .text(let text): show(text, into: &output)
      case .code(let code):
        output += "<code>".utf8
        HTML.write(Array(code.utf8), into: &output)
        output += "</code>".utf8
      case .emphasis(let inlines): write(inlines, in: "em", into: &output)
      case .strong(let inlines): write(inlines, in: "strong", into: &output)
      case .link(let destination, let inlines, _):
        output += "<a href=\"".utf8
        HTML.write(Array(address(destination).utf8), into: &output)
        output += "\">".utf8
        write(inlines, into: &output)
        output += "</a>".utf8
      case .placeholder(let name, _): HTML.write(Array("{{\(name)}}".utf8), into: &output)
      case .softBreak: output += "\n".utf8
      case .lineBreak: output += "<br>\n".utf8
      }
    }
  }

  private func write(
    _ inlines: [Document.Inline], in element: String, into output: inout [UInt8]
  ) {
    output += "<\(element)>".utf8
    write(inlines, into: &output)
    output += "</\(element)>".utf8
  }
}
