import French
import Testing

/// Where sentences end.
struct SentencesTests {
  @Test(arguments: [
    ("Oui. Non ? Peut-être !", ["Oui.", "Non ?", "Peut-être !"]),
    ("Selon l'art. L422-9, oui… Enfin.", ["Selon l'art. L422-9, oui…", "Enfin."]),
    ("Au 1.5 et à 2. et puis", ["Au 1.5 et à 2. et puis"]),
    ("  \n un\ndeux ", ["un", "deux"]),
    ("« Oui. » À vous. Merci.", ["« Oui. » À vous.", "Merci."]),
    ("", []),
  ])
  func cutsSentences(text: String, expected: [String]) {
    let bytes = Array(text.utf8)
    let found = Sentences.ranges(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(found == expected)
  }
}
