import Foundation
import Search
import TestSupport
import SearchIndexing

/// Made-up documents whose words are as unevenly common as those of a language.
struct Library {
  /// The index of the documents.
  let index: [UInt8]

  private static let syllables = [
    "con", "for", "ma", "tion", "dé", "ta", "che", "ment", "sa", "lai", "re", "per", "mis", "bu",
    "dget", "a", "gent", "co", "lle", "ctif", "men", "su", "el", "par", "tiel", "lon", "gue",
  ]
  private static let topics = [
    "formation", "permis", "détachement", "employeur", "heures", "congé", "maladie", "concours",
    "euros", "diplôme", "retraite", "contrat", "refus", "compte", "disponibilité", "mairie",
  ]

  init(count: Int, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let words =
      Self.topics
      + (0..<20_000).map { _ in
        (0..<Int.random(in: 2...4, using: &random))
          .map { _ in Self.syllables[Int.random(in: Self.syllables.indices, using: &random)] }
          .joined()
      }
    func text(_ length: Int) -> String {
      (0..<length).map { _ in
        // A word of rank r is met about once where the first is met r times.
        let rank = pow(Double(words.count), Double.random(in: 0..<1, using: &random))
        return words[min(words.count - 1, Int(rank) - 1)]
      }.joined(separator: " ")
    }
    let documents = (0..<count).map { number in
      SearchDocument(
        id: "\(number)", address: "faq/\(number)/", section: number % 8, statuses: 0, covers: [],
        question: text(10), keywords: [text(4)], phrases: [text(8)], headings: [text(3)],
        paragraphs: [text(40), text(40)])
    }
    let sections = (0..<8).map { SearchSection(id: "\($0)", title: "Rubrique \($0)") }
    index = IndexBuilder(sections: sections, statuses: []).build(documents).index
  }
}
