import French

/// Words that lose their last letter before a vowel: « l' », « qu' », « jusqu' »…
package enum Elisions {
  private static let table = WordTable(
    """
    c
    d
    j
    jusqu
    l
    lorsqu
    m
    n
    puisqu
    qu
    quoiqu
    s
    t

    """)

  /// Whether a word is an elision when an apostrophe follows.
  static func contains(_ word: [UInt8]) -> Bool { table.contains(word) }

  /// The word behind an elision written without its apostrophe, such as `employeur` in `lemployeur`.
  package static func wordBehind(_ word: [UInt8]) -> [UInt8]? {
    for length in [1, 2] where word.count >= length + 3 {
      let next = word[length]
      if Sign.isVowel(next) || next == 0x68, contains(Array(word.prefix(length))) {
        return Array(word.dropFirst(length))
      }
    }
    return nil
  }
}
