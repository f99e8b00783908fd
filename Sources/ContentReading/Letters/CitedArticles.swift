import Diagnostics
import Law

/// The numbers of articles that a text names one by one, « L422-11 » or « R. 421-1 », in order, each
/// once; those of a range, « L422-4 à L422-19 », stand for more than themselves.
struct CitedArticles {
  let numbers: [String]

  init(in text: String) {
    let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
    var found: [String?] = []
    for (place, word) in words.enumerated() {
      let isApart = place > 0 && words[place - 1].count == 1
      found.append(Self.number(word) ?? (isApart ? Self.number(words[place - 1] + word) : nil))
    }
    numbers = found.indices.reduce(into: []) { numbers, place in
      let opens = place + 2 < found.count && words[place + 1] == "à" && found[place + 2] != nil
      let closes = place > 1 && words[place - 1] == "à" && found[place - 2] != nil
      guard let number = found[place], !opens, !closes, !numbers.contains(number) else { return }
      numbers.append(number)
    }
  }

  /// The number that a word is; nil where it is none. What has no hyphen is no article of a code.
  private static func number(_ word: String) -> String? {
    guard let kind = word.first, "LRD".contains(kind) else { return nil }
    let parts = word.dropFirst().split(separator: "-", omittingEmptySubsequences: false)
    return parts.count > 1 && parts.allSatisfy { Int($0) != nil } ? word : nil
  }
}

extension Fields {
  /// Warns of the articles that a text of a letter names and that none of its grounds is.
  func reportStrangeArticles(in text: String?, at key: Key, citing grounds: [LegalReference]) {
    let known = grounds.flatMap { CitedArticles(in: $0.title).numbers }
    for number in CitedArticles(in: text ?? "").numbers where !known.contains(number) {
      file.log.add(
        Fault(
          .strangeArticle, at: place(of: key),
          "l'article « \(number) » n'est ni dans « textes », ni dans les textes de « regles » ; "
            + (known.isEmpty ? "donnez-le" : "donnés : \(known.joined(separator: ", "))"),
          severity: .warning))
    }
  }
}
