/// Counts the syllables of French words, as they are read aloud with care.
enum FrenchSyllables {
  /// How many syllables a word has; 1 at least.
  ///
  /// An abbreviation without a vowel is read letter by letter.
  static func count(in word: some StringProtocol) -> Int {
    let sounds = sounds(of: Array(word.lowercased()))
    let nuclei = sounds.indices.count { isNucleus($0, in: sounds) }
    guard nuclei > 0 else { return max(1, word.count(where: \.isUppercase)) }
    let isSilent = nuclei > 1 && endsInSilentE(sounds)
    return nuclei - (isSilent ? 1 : 0)
  }

  private static let vowels: Set<Character> = Set("aàâäeéèêëiîïoôöuùûüyœæ")
  private static let separate: Set<Character> = Set("ïëü")
  private static let strong: Set<Character> = Set("aàâoôéèê")

  /// The letters that sound: without the `u` of `qu` and `gue`, the `e` of `gea`; `y` between two
  /// vowels, or before one at the beginning, sounds as a consonant.
  private static func sounds(of letters: [Character]) -> [Character] {
    letters.indices.compactMap { index in
      let before = index > 0 ? letters[index - 1] : " "
      let after = index + 1 < letters.count ? letters[index + 1] : " "
      switch letters[index] {
      case "u" where before == "q" && vowels.contains(after): return nil
      case "u" where before == "g" && "eéèêiîy".contains(after): return nil
      case "e" where before == "g" && "aâoô".contains(after): return nil
      case "y" where vowels.contains(after) && (index == 0 || vowels.contains(before)): return "j"
      case let letter: return letter
      }
    }
  }

  /// Whether a syllable begins to sound at this letter.
  private static func isNucleus(_ index: Int, in sounds: [Character]) -> Bool {
    guard vowels.contains(sounds[index]) else { return false }
    guard index > 0, vowels.contains(sounds[index - 1]) else { return true }
    return isHiatus(index, in: sounds)
  }

  /// Whether a vowel after a vowel is a syllable of its own: `ré-union`, `nu-age`, `cli-ent`.
  private static func isHiatus(_ index: Int, in sounds: [Character]) -> Bool {
    let (first, second) = (sounds[index - 1], sounds[index])
    if second == "e", isEndingE(index, in: sounds) { return false }
    switch first {
    case _ where separate.contains(second): return true
    case "é": return true
    case "i": return followsCluster(index - 1, in: sounds)
    case "u" where second == "e": return !isFollowed(index, by: "i", in: sounds)
    case "u" where "ae".contains(sounds[max(0, index - 2)]): return false
    case "a", "o", "u": return strong.contains(second)
    case _: return false
    }
  }

  /// Whether a letter comes after another: `accueil` has no syllable at its `e`.
  private static func isFollowed(
    _ index: Int, by letter: Character, in sounds: [Character]
  ) -> Bool {
    index + 1 < sounds.count && sounds[index + 1] == letter
  }

  /// Whether a consonant and `l` or `r` come before: `pri-er`, `ou-bli-er`.
  private static func followsCluster(_ index: Int, in sounds: [Character]) -> Bool {
    index > 1 && "lr".contains(sounds[index - 1]) && "bcdfgptv".contains(sounds[index - 2])
  }

  /// Whether this `e` ends the word, alone or before `s`.
  private static func isEndingE(_ index: Int, in sounds: [Character]) -> Bool {
    index == sounds.count - 1 || (index == sounds.count - 2 && sounds[index + 1] == "s")
  }

  /// Whether the word ends in `e` or `es` after a consonant.
  private static func endsInSilentE(_ sounds: [Character]) -> Bool {
    guard let index = sounds.lastIndex(of: "e"), isEndingE(index, in: sounds) else { return false }
    return index > 0 && !vowels.contains(sounds[index - 1])
  }
}
