package import CommonMark

extension Document {
  /// The anchors of the headings, in order.
  package var anchors: [String] {
    blocks.flatMap(\.content.anchors)
  }

  /// Every link with where it stands.
  package var links: [(destination: String, position: SourcePosition)] {
    blocks.flatMap(\.content.links)
  }
}

extension Document.Content {
  fileprivate var anchors: [String] {
    switch self {
    case .heading(_, let anchor, _): [anchor]
    case .list(_, _, let items): items.flatMap { $0.flatMap(\.content.anchors) }
    case .quote(let blocks): blocks.flatMap(\.content.anchors)
    case .paragraph, .code, .table, .thematicBreak: []
    }
  }

  fileprivate var links: [(destination: String, position: SourcePosition)] {
    switch self {
    case .paragraph(let inlines), .heading(_, _, let inlines): inlines.links
    case .list(_, _, let items): items.flatMap { $0.flatMap(\.content.links) }
    case .quote(let blocks): blocks.flatMap(\.content.links)
    case .code, .table, .thematicBreak: []
    }
  }
}

extension [Document.Inline] {
  fileprivate var links: [(destination: String, position: SourcePosition)] {
    flatMap { inline -> [(destination: String, position: SourcePosition)] in
      switch inline {
      case .link(let destination, let inlines, let position):
        [(destination, position)] + inlines.links
      case .emphasis(let inlines), .strong(let inlines): inlines.links
      case .text, .code, .placeholder, .softBreak, .lineBreak: []
      }
    }
  }
}
