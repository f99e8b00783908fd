package import CommonMark
package import Law
package import Letters

/// A letter with what its page says beside it.
package struct LetterEntry: Sendable {
  /// The letter.
  package let letter: Letter
  /// The legal texts that it cites.
  package let texts: [LegalReference]
  /// When to use it and what to watch for.
  package let advice: Document

  package init(letter: Letter, texts: [LegalReference], advice: Document) {
    self.letter = letter
    self.texts = texts
    self.advice = advice
  }
}
