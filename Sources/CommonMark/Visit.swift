import CCMark

/// One step of a walk over a parsed tree, copied out of the memory of libcmark.
struct Visit {
  /// The kind of node, with what it carries.
  let kind: Kind
  /// Whether the walk enters the node; it enters and leaves those that have children.
  let isEntering: Bool
  /// Where the node begins.
  let position: SourcePosition

  enum Kind {
    case document, quote, item, paragraph, emphasis, strong
    case list(start: Int?, isTight: Bool)
    case heading(level: Int)
    case link(String)
    case text(String), code(String), codeBlock(String, language: String)
    case softBreak, lineBreak, thematicBreak
    case html(String)
    case image(String)
  }

  /// Copies a node.
  init(_ node: OpaquePointer, isEntering: Bool) {
    kind = unsafe Self.kind(of: node)
    self.isEntering = isEntering
    position = SourcePosition(
      line: max(1, Int(unsafe cmark_node_get_start_line(node))),
      column: max(1, Int(unsafe cmark_node_get_start_column(node))))
  }

  /// Whether the node has children, so that the walk leaves it too.
  var isContainer: Bool {
    switch kind {
    case .document, .quote, .item, .paragraph, .emphasis, .strong, .list, .heading, .link, .image:
      true
    case .text, .code, .codeBlock, .softBreak, .lineBreak, .thematicBreak, .html: false
    }
  }

  private static func kind(of node: OpaquePointer) -> Kind {
    let type = unsafe cmark_node_get_type(node)
    return switch type {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LIST: unsafe list(node)
    case CMARK_NODE_HEADING: .heading(level: Int(unsafe cmark_node_get_heading_level(node)))
    case CMARK_NODE_LINK: .link(unsafe string(cmark_node_get_url(node)))
    case CMARK_NODE_IMAGE: .image(unsafe string(cmark_node_get_url(node)))
    case CMARK_NODE_TEXT: .text(unsafe string(cmark_node_get_literal(node)))
    case CMARK_NODE_CODE: .code(unsafe string(cmark_node_get_literal(node)))
    case CMARK_NODE_CODE_BLOCK:
      .codeBlock(
        unsafe string(cmark_node_get_literal(node)),
        language: unsafe string(cmark_node_get_fence_info(node)))
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    default: .html(unsafe string(cmark_node_get_literal(node)))
    }
  }

  private static func list(_ node: OpaquePointer) -> Kind {
    let isNumbered = unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    return .list(
      start: isNumbered ? Int(unsafe cmark_node_get_list_start(node)) : nil,
      isTight: unsafe cmark_node_get_list_tight(node) != 0)
  }

  private static func string(_ characters: UnsafePointer<CChar>?) -> String {
    guard let characters = unsafe characters else { return "" }
    return unsafe String(cString: characters)
  }
}
