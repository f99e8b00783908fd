import Content

/// What an answer leans on and what it leaves open, counted.
struct Reliability {
  private let entry: Entry
  private let contradictions: Int

  init(_ entry: Entry, contradictions: Int) {
    self.entry = entry
    self.contradictions = contradictions
  }

  /// The counts that are not zero, as words.
  var text: String {
    [
      Self.count(entry.texts.count, "texte"), Self.count(entry.sources.count, "source"),
      Self.count(entry.openPoints.count, "point", then: " à confirmer"),
      Self.count(contradictions, "contradiction"),
    ].compactMap(\.self).joined(separator: ", ")
  }

  private static func count(_ number: Int, _ noun: String, then words: String = "") -> String? {
    number == 0 ? nil : "\(number) \(noun)\(number == 1 ? "" : "s")\(words)"
  }
}
