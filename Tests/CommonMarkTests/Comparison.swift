import CommonMark
import Testing

/// A text as it is read and written here, and by libcmark.
struct Comparison {
  /// Why the text is refused; nothing where it is accepted.
  let refusals: Set<String>
  /// What libcmark finds in it that a page may not hold.
  var reasons: Set<String> { Self.reasons(in: reference, markdown) }
  /// Whether both write the same, as far as a browser can tell.
  let isSame: Bool
  let ours: String
  let theirs: String
  private let markdown: String
  private let reference: ComparableHTML

  init(of markdown: String) {
    let (document, defects) = Document.parse(markdown)
    refusals = Set(defects.map(\.kind.name))
    ours = HTMLWriter().write(document)
    theirs = ReferenceHTML.of(markdown)
    reference = ComparableHTML(theirs)
    isSame = ComparableHTML(ours) == reference
    self.markdown = markdown
  }

  /// What their HTML tells of what we refuse, by the names of the defects.
  private static func reasons(in reference: ComparableHTML, _ markdown: String) -> Set<String> {
    var reasons: Set<String> = []
    if reference.holds("!-- raw HTML omitted") { reasons.insert("rawHTML") }
    if reference.holds("img") { reasons.insert("image") }
    let isOdd = ReferenceHTML.destinations(in: markdown).contains { address in
      let isKnown = address.wholeMatch(
        of: #/(?:(?:https?|mailto|tel):|(?!//)(?![^/?#]*:)).+/#.ignoresCase())
      return isKnown == nil || address.contains(#/[\x00-\x20\x7F\\]/#)
    }
    if isOdd { reasons.insert("refusedLink") }
    return reasons
  }
}

extension MarkdownDefect.Kind {
  fileprivate var name: String {
    switch self {
    case .rawHTML: "rawHTML"
    case .image: "image"
    case .refusedLink: "refusedLink"
    case .unfitCharacter: "unfitCharacter"
    case .tooDeep: "tooDeep"
    case .outOfMemory: "outOfMemory"
    }
  }
}
