import French

/// The stem of a French word, after the light stemmer of Jacques Savoy (UniNE, 2006), the one that
/// Lucene has as `FrenchLightStemmer`.
///
/// Three departures, since callers use verbs: the endings of the commonest tenses come off,
/// « -isation » keeps the « is » of « -iser », and a word of four letters loses its last « e ».
enum LightStemmer {
  /// The stem of a folded word.
  static func stem(_ word: [UInt8]) -> [UInt8] {
    var word = word
    takePlural(from: &word)
    if wholes.contains(word) { return word }
    if !applySuffixes(to: &word) { takeVerbEnding(from: &word) }
    tidy(&word)
    return word
  }

  private static func takePlural(from word: inout [UInt8]) {
    if word.count > 5, word.ends(with: "aux"), !word.ends(with: "eaux") {
      word.replaceEnding(2, with: "l")
    } else if word.count > 3, word.ends(with: "x") || word.ends(with: "s") {
      word.removeLast()
    }
  }

  private static func takeVerbEnding(from word: inout [UInt8]) {
    for (ending, least) in verbEndings where word.count >= least && word.ends(with: ending) {
      return word.removeLast(ending.utf8CodeUnitCount)
    }
  }

  /// Applies the rules of suffixes; whether one took.
  private static func applySuffixes(to word: inout [UInt8]) -> Bool {
    var hasChanged = false
    for rule in suffixes where word.count > rule.longerThan && word.ends(with: rule.suffix) {
      word.replaceEnding(rule.suffix.utf8CodeUnitCount, with: rule.replacement)
      hasChanged = true
      if !rule.goesOn { break }
    }
    return hasChanged
  }

  /// What the original calls its norm: no letter twice, no « -ie », « -r », « -e » at the end.
  private static func tidy(_ word: inout [UInt8]) {
    if word.count > 4 { word.collapseDoubles() }
    if word.count > 4, word.ends(with: "ie") { word.removeLast(2) }
    if word.count > 4, word.ends(with: "r") { word.removeLast() }
    while word.count > 3, word.ends(with: "e") { word.removeLast() }
  }

  private struct Rule {
    let suffix: StaticString
    let longerThan: Int
    let replacement: StaticString
    var goesOn = false
  }

  private static let suffixes = [
    Rule(suffix: "issement", longerThan: 9, replacement: "ir"),
    Rule(suffix: "issant", longerThan: 8, replacement: "ir"),
    Rule(suffix: "iquement", longerThan: 9, replacement: "ique", goesOn: true),
    Rule(suffix: "ivement", longerThan: 8, replacement: "if"),
    Rule(suffix: "ement", longerThan: 6, replacement: "e"),
    Rule(suffix: "ficatrice", longerThan: 11, replacement: "fier"),
    Rule(suffix: "ficateur", longerThan: 10, replacement: "fier"),
    Rule(suffix: "catrice", longerThan: 9, replacement: "quer"),
    Rule(suffix: "cateur", longerThan: 8, replacement: "quer"),
    Rule(suffix: "atrice", longerThan: 8, replacement: "er"),
    Rule(suffix: "ateur", longerThan: 7, replacement: "er"),
    Rule(suffix: "trice", longerThan: 6, replacement: "teur", goesOn: true),
    Rule(suffix: "ieme", longerThan: 5, replacement: ""),
    Rule(suffix: "teuse", longerThan: 7, replacement: "ter"),
    Rule(suffix: "teur", longerThan: 6, replacement: "ter"),
    Rule(suffix: "euse", longerThan: 5, replacement: "eu"),
    Rule(suffix: "ere", longerThan: 8, replacement: "er"),
    Rule(suffix: "ive", longerThan: 7, replacement: "if"),
    Rule(suffix: "nnelle", longerThan: 9, replacement: "n"),
    Rule(suffix: "nnel", longerThan: 9, replacement: "n"),
    Rule(suffix: "ique", longerThan: 8, replacement: "", goesOn: true),
    Rule(suffix: "esse", longerThan: 8, replacement: "e"),
    Rule(suffix: "inage", longerThan: 7, replacement: "in"),
    Rule(suffix: "isation", longerThan: 9, replacement: "is"),
    Rule(suffix: "isateur", longerThan: 9, replacement: "is"),
    Rule(suffix: "ation", longerThan: 8, replacement: ""),
    Rule(suffix: "ition", longerThan: 8, replacement: ""),
  ]

  /// Words whose stem would be that of a word with another sense, such as « maire », « licence » or « CAP ».
  private static let wholes = WordTable(
    """
    cape
    licencie
    licenciee
    mairie
    passe
    passee
    passer

    """)

  /// Endings of verbs, and how long a word is at least that loses them.
  private static let verbEndings: [(StaticString, Int)] = [
    ("eraient", 10), ("eriez", 9), ("erait", 9), ("erai", 8), ("eront", 9), ("erez", 8),
    ("era", 7), ("aient", 9), ("ent", 7), ("ait", 7), ("ai", 6), ("ant", 9), ("ez", 5),
  ]
}

extension [UInt8] {
  fileprivate mutating func replaceEnding(_ count: Int, with replacement: StaticString) {
    removeLast(count)
    self += [UInt8](replacement)
  }

  fileprivate mutating func collapseDoubles() {
    var kept: [UInt8] = []
    for letter in self where letter != kept.last || Sign.isDigit(letter) { kept.append(letter) }
    self = kept
  }
}
