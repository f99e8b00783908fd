package import CommonMark

/// How easy an answer is to read, by the formula of Kandel and Moles (1958).
///
/// It is Flesch's formula with the coefficients measured for French, whose words have more
/// syllables. The higher, the easier; the scale is Flesch's: 60 and above is plain language, 30
/// and below is for specialists.
package struct Readability: Hashable, Sendable {
  /// How many words: what stands between blanks and holds a letter.
  package let words: Int
  /// How many sentences; the items of a list are sentences.
  package let sentences: Int
  /// How many syllables.
  package let syllables: Int

  /// Reads the paragraphs and the lists of an answer; headings, tables and code are left out.
  ///
  /// - Returns: Nil where there is no word.
  package init?(of document: Document) {
    let sentences = document.blocks.flatMap(\.content.passages).flatMap(Self.sentences)
    guard !sentences.isEmpty else { return nil }
    let words = sentences.joined()
    self.sentences = sentences.count
    self.words = words.count
    syllables = words.reduce(0) { $0 + FrenchSyllables.count(in: $1) }
  }

  /// The score: 207 − 1.015 × words a sentence − 73.6 × syllables a word.
  package var score: Double {
    207 - 1.015 * wordsPerSentence - 73.6 * syllablesPerWord
  }

  /// How long sentences are, in words.
  package var wordsPerSentence: Double { Double(words) / Double(sentences) }

  /// How long words are, in syllables.
  package var syllablesPerWord: Double { Double(syllables) / Double(words) }

  /// Words after which a full stop ends no sentence.
  private static let shortened: Set<Substring> = ["art", "p", "n", "M", "cf", "ex"]

  private static func isShortened(_ word: Substring) -> Bool {
    word.split(whereSeparator: { "'’".contains($0) }).last.map(shortened.contains) ?? false
  }

  /// The sentences of a passage, each with its words, stripped to their letters.
  private static func sentences(in passage: String) -> [[Substring]] {
    var sentences: [[Substring]] = [[]]
    for piece in passage.split(whereSeparator: \.isWhitespace) {
      let word = piece.trimmed { !$0.isLetter && !$0.isNumber }
      if word.contains(where: \.isLetter), !word.contains(where: \.isNumber) {
        sentences[sentences.count - 1].append(word)
      }
      let mark = piece.last { !"»)\"".contains($0) }
      if let mark, ".!?…".contains(mark), !isShortened(word) { sentences.append([]) }
    }
    return sentences.filter { !$0.isEmpty }
  }
}

extension Document.Content {
  /// The passages that are read in one go.
  fileprivate var passages: [String] {
    switch self {
    case .paragraph(let inlines): [inlines.plainText]
    case .list(_, _, let items): items.joined().flatMap(\.content.passages)
    case .quote(let blocks): blocks.flatMap(\.content.passages)
    case .heading, .code, .table, .thematicBreak: []
    }
  }
}

extension Substring {
  /// The text without the characters at both ends that a rule names.
  fileprivate func trimmed(_ isDropped: (Character) -> Bool) -> Substring {
    var text = drop(while: isDropped)
    while let last = text.last, isDropped(last) { text.removeLast() }
    return text
  }
}
