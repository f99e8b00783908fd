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

  /// The letter with what the rule of an authority settles of it.
  package func settled(by rules: LocalRules?) -> LetterEntry {
    LetterEntry(letter: letter.settled(by: rules), texts: texts, advice: advice)
  }
}
