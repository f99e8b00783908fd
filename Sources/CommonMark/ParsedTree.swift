import CCMark

/// The tree that libcmark built; it is freed when its owner goes away, and only then.
@safe
struct ParsedTree: ~Copyable {
  private let root: OpaquePointer

  /// Parses a text; nil where the parser had no memory left.
  init?(parsing markdown: String) {
    var markdown = markdown
    let root = markdown.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        unsafe cmark_parse_document(
          characters.baseAddress, characters.count, CMARK_OPT_SOURCEPOS | CMARK_OPT_VALIDATE_UTF8)
      }
    }
    guard let root = unsafe root else { return nil }
    unsafe self.root = root
  }

  deinit {
    unsafe cmark_node_free(root)
  }

  /// Visits every node on the way in and on the way out, until the visitor says to stop.
  ///
  /// - Returns: Whether the walk could begin; not where no memory was left for it.
  borrowing func walk(_ visit: (Visit) -> Bool) -> Bool {
    guard let events = unsafe EventIterator(over: root) else { return false }
    while let event = events.next() {
      guard visit(event) else { break }
    }
    return true
  }
}

/// The cursor of libcmark over a tree; it is freed when its owner goes away.
@safe
private struct EventIterator: ~Copyable {
  private let iterator: OpaquePointer

  init?(over root: OpaquePointer) {
    guard let iterator = unsafe cmark_iter_new(root) else { return nil }
    unsafe self.iterator = iterator
  }

  deinit {
    unsafe cmark_iter_free(iterator)
  }

  /// The next event; nothing at the end.
  borrowing func next() -> Visit? {
    let event = unsafe cmark_iter_next(iterator)
    guard event != CMARK_EVENT_DONE, let node = unsafe cmark_iter_get_node(iterator) else {
      return nil
    }
    return unsafe Visit(node, isEntering: event == CMARK_EVENT_ENTER)
  }
}
