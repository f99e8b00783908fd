import CommonMark
import Testing

/// Texts whose parts would each be compared with all others: they are read in the time of their
/// length, which a suite that compares them would not end for.
struct LinearityTests {
  private let count = 100_000

  @Test func headingsWithTheSameWordsHaveAnchorsOfTheirOwn() {
    let document = Document.parse(String(repeating: "## Titre\n\n", count: count)).document
    let anchors = document.blocks.compactMap { block -> String? in
      guard case .heading(_, let anchor, _) = block.content else { return nil }
      return anchor
    }
    #expect(anchors.count == count)
    #expect(Set(anchors).count == count)
    #expect(anchors.prefix(3) == ["titre", "titre-2", "titre-3"])
    #expect(anchors.last == "titre-\(count)")
  }

  @Test func anAnchorThatAHeadingSpellsOutIsPassedOver() {
    let document = Document.parse("# a-2\n\n# a\n\n# a\n\n# a\n\n# a-2").document
    let anchors = document.blocks.compactMap { block -> String? in
      guard case .heading(_, let anchor, _) = block.content else { return nil }
      return anchor
    }
    #expect(anchors == ["a-2", "a", "a-3", "a-4", "a-2-2"])
  }

  @Test func eachPlaceholderHasItsPlace() {
    let document = Document.parse(String(repeating: "{{a.b}} {{c}}\n", count: count)).document
    guard case .paragraph(let inlines) = document.blocks.first?.content else {
      Issue.record("no paragraph")
      return
    }
    let places = inlines.compactMap { inline -> SourcePosition? in
      guard case .placeholder("c", let position) = inline else { return nil }
      return position
    }
    #expect(places.count == count)
    #expect(places.enumerated().allSatisfy { $1.line == $0 + 1 && $1.column == 9 })
  }
}
