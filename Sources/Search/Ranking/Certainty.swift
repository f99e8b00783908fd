/// How sure it is that a word stands for a term, from 1 to 256.
enum Certainty {
  static let exact = 256
  /// The beginning of a word.
  static let completion = 200
  /// A word that also begins another.
  static let completionOfWord = 40
  /// A word of the same family.
  static let kin = 100
  /// A word without the elision that was written with it.
  static let behindElision = 240
  /// What a synonym keeps of the certainty of a word.
  static let synonym = 160
  /// What a number or a word that says little keeps of its certainty.
  static let weak = 230
  /// What a word that says who asks, such as a trade, keeps of its certainty.
  static let trade = 180

  /// A word with a number of letters changed, added, left out or swapped with the next.
  static func near(_ distance: Int) -> Int { distance < 2 ? 160 : 140 }

  /// How many letters of a word may be wrong.
  static func tolerance(for word: [UInt8]) -> Int {
    switch word.count {
    case ..<4: 0
    case ..<8: 1
    default: 2
    }
  }
}
