/// Who puts a question, by words that say nothing of the subject.
package enum Voice: Sendable {
  /// An employer: « nous », « un de nos agents ».
  case employer
  /// Somebody for themselves: « je », « mon ».
  case oneself

  /// The voice of a question; nil where nothing tells it, or both are heard.
  ///
  /// - Parameters:
  ///   - words: The words of the question, those included that say nothing of the subject.
  ///   - source: The question.
  init?(_ words: [Word], in source: [UInt8]) {
    let isOneself = words.contains { Self.oneselfWords.contains($0.letters) }
    let isEmployer = words.indices.contains {
      Self.employerWords.contains(words[$0].letters) || Self.isAgent(words, $0, in: source)
    }
    if isOneself == isEmployer { return nil }
    self = isEmployer ? .employer : .oneself
  }

  /// Whether a word of a section's public tells that employers speak there: « nous ».
  static func isEmployers(_ word: [UInt8]) -> Bool { employerWords.contains(word) }

  /// « l'agent », « une agente », « nos agents », but neither « je suis un agent » nor « pour un agent »,
  /// which somebody says of themselves as well.
  private static func isAgent(_ words: [Word], _ place: Int, in source: [UInt8]) -> Bool {
    guard agents.contains(words[place].letters) else { return false }
    let start = words[place].range.lowerBound
    if start > 1, source[start - 1] == 0x27 { return source[start - 2] | 0x20 == 0x6C }
    if start > 3, source[start - 1] == 0x99, source[start - 2] == 0x80 {
      return source[start - 4] | 0x20 == 0x6C
    }
    guard place > 0, determiners.contains(words[place - 1].letters) else { return false }
    guard place > 1 else { return true }
    let before = words[place - 2].letters
    let isAnyOne =
      before == Array("pour".utf8) && words[place - 1].letters.starts(with: Array("un".utf8))
    return !isAnyOne && !oneselfWords.contains(before)
  }

  private static let employerWords = WordTable(
    """
    avons
    devons
    nos
    notre
    nous
    pouvons
    sommes

    """)

  private static let oneselfWords = WordTable(
    """
    ai
    dois
    je
    ma
    me
    mes
    moi
    mon
    peux
    suis
    veux
    voudrais

    """)

  private static let agents = WordTable(
    """
    agent
    agente
    agentes
    agents

    """)

  private static let determiners = WordTable(
    """
    aux
    cet
    des
    les
    mes
    mon
    nos
    notre
    un
    une

    """)
}
