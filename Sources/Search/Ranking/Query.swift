/// A question as an index understands it.
package struct Query: Sendable {
  /// What is looked for, in the order in which it was written.
  package internal(set) var slots: [Slot] = []
  /// Where the words stand in the question that nothing in the index resembles, in bytes.
  package internal(set) var unknown: [Range<Int>] = []

  /// Whether the question goes on behind what is read of it.
  package internal(set) var isCut = false

  /// Who puts it; nil where nothing tells it.
  package internal(set) var voice: Voice?

  /// A word, or an expression, and what it may stand for.
  package struct Slot: Sendable {
    /// Where it stands in the question, in bytes.
    package let range: Range<Int>
    /// What it may stand for, the likeliest first.
    let alternatives: [Alternative]
  }

  /// Terms that a word may stand for, all of them together.
  struct Alternative: Equatable, Sendable {
    let terms: [Int]
    /// How sure that is, from 1 to 256.
    let certainty: Int

    /// The same, less sure.
    func reduced(to share: Int) -> Self {
      Self(terms: terms, certainty: max(1, certainty * share / 256))
    }
  }

  /// How many words of a question are looked for at most.
  package static let wordLimit = 64

  /// Whether nothing can be found.
  package var isEmpty: Bool { slots.isEmpty }
}
