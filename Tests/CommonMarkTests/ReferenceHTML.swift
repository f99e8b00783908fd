import CCMark

/// What libcmark itself makes of a text.
enum ReferenceHTML {
  /// Its HTML; that in the text is left out.
  static func of(_ markdown: String) -> String {
    html(markdown, CMARK_OPT_VALIDATE_UTF8)
  }

  /// Its HTML, with that in the text.
  static func withEverything(of markdown: String) -> String {
    html(markdown, CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_UNSAFE)
  }

  /// Where the links of a text lead, as it writes them.
  static func destinations(in markdown: String) -> [String] {
    var markdown = markdown
    let xml = markdown.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        guard
          let root = unsafe cmark_parse_document(
            characters.baseAddress, characters.count, CMARK_OPT_VALIDATE_UTF8)
        else { return "" }
        defer { unsafe cmark_node_free(root) }
        guard let xml = unsafe cmark_render_xml(root, CMARK_OPT_DEFAULT) else { return "" }
        defer { unsafe cmark_get_default_mem_allocator().pointee.free(xml) }
        return unsafe String(cString: xml)
      }
    }
    return xml.matches(of: #/<link destination="([^"]*)"/#).map {
      ComparableHTML.unescaped(String($0.output.1))
    }
  }

  private static func html(_ markdown: String, _ options: CInt) -> String {
    var markdown = markdown
    return markdown.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        guard
          let html = unsafe cmark_markdown_to_html(
            characters.baseAddress, characters.count, options)
        else { return "" }
        defer { unsafe cmark_get_default_mem_allocator().pointee.free(html) }
        return unsafe String(cString: html)
      }
    }
  }
}
