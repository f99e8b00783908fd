import Search
import SearchIndexing
import TestSupport
import Testing

@testable import Understanding

/// Whatever is typed, a sentence is read, and answers stand on words of it.
struct RobustnessTests {
  @Test(arguments: [
    "", " ", "'", "-", "…", "\u{0}", "\u{7}\u{1B}[1m", "👩‍👩‍👧‍👦", "مرحبا بالعالم",
    "\u{202E}titulaire clm\u{202C}", "<script>alert(1)</script>", "&amp;", "%s%n", "l'", "qu'",
    "pas pas pas", "si si si", "ou", "99999999999999999999999", "é\u{301}\u{301}", "ﬁﬂœæß",
    "titulaire", "pas titulaire", "ou titulaire ou", "enfin non", "mon mari", "je", "moi",
    String(repeating: "a", count: 300), String(repeating: "titulaire en clm, ", count: 6_000),
    String(repeating: "é", count: 50_000),
  ])
  func anyTextIsASentence(text: String) throws {
    check(try RealVocabulary.vocabulary(), Array(text.utf8))
  }

  @Test func anyBytesAreASentence() throws {
    let vocabulary = try RealVocabulary.vocabulary()
    var random = SeededGenerator(seed: 18)
    let words = [
      "je", "suis", "pas", "titulaire", "ou", "cdd", "en", "clm", "si", "mon mari", "un agent",
      "j'étais", "bilan", ",", ".", "enfin non", "dispo", "dans le privé", "élu", "caces",
    ]
    for round in 0..<Mutation.rounds(2_000) {
      let bytes: [UInt8] =
        round % 2 == 0
        ? (0..<Int.random(in: 0...60, using: &random)).map { _ in
          UInt8.random(in: 0...255, using: &random)
        }
        : Array(
          (0..<Int.random(in: 0...14, using: &random))
            .compactMap { _ in words.randomElement(using: &random) }.joined(separator: " ").utf8)
      check(vocabulary, bytes)
    }
  }

  /// What was understood stands on words, one answer to a question at most, and is always the same.
  private func check(_ vocabulary: CallersVocabulary, _ bytes: [UInt8]) {
    let understood = vocabulary.understand(bytes, in: CallersVocabulary.year)
    let questions = understood.facts.map(\.answer.question)
    #expect(Set(questions).count == questions.count)
    for fact in understood.facts + understood.contradictions.joined() {
      #expect(!fact.range.isEmpty && fact.range.upperBound <= bytes.count)
    }
    #expect(
      vocabulary.understand(bytes, in: CallersVocabulary.year).facts.map(\.answer)
        == understood.facts.map(\.answer))
  }

  /// What is not read may say the opposite: that there is some is told.
  @Test func aSentenceThatIsCutIsKnown() throws {
    let vocabulary = try RealVocabulary.vocabulary()
    let short = Array("je suis titulaire en clm".utf8)
    #expect(!vocabulary.isCut(short) && !vocabulary.isCut([]))
    let most = [String](repeating: "titulaire", count: CallersVocabulary.wordLimit)
    #expect(!vocabulary.isCut(Array(most.joined(separator: " ").utf8)))
    #expect(vocabulary.isCut(Array((most + ["non"]).joined(separator: " ").utf8)))
    let long = String(repeating: "a", count: TokenScanner.byteLimit)
    #expect(!vocabulary.isCut(Array(long.utf8)) && vocabulary.isCut(Array(long.utf8) + [0x61]))
  }

  @Test func tablesAreInOrder() {
    let tables = [Marks.table, HurriedWords.table, Articles.table]
    // Told by its place: a table is long.
    for (place, table) in (tables + HoursWords.all + SignalWords.all).enumerated() {
      let isInOrder = table.isInOrder
      #expect(isInOrder, "table \(place)")
    }
  }

  @Test func aDamagedFileIsRefused() throws {
    let bytes = try RealVocabulary.bytes.get()
    var random = SeededGenerator(seed: 7)
    #expect(throws: (any Error).self) { try CallersVocabulary([]) }
    #expect(throws: (any Error).self) { try CallersVocabulary(Array(bytes.dropLast())) }
    for _ in 0..<50 {
      var damaged = bytes
      let place = Int.random(in: 0..<bytes.count, using: &random)
      damaged[place] ^= UInt8(1 << Int.random(in: 0..<8, using: &random))
      #expect(throws: (any Error).self) { try CallersVocabulary(damaged) }
    }
  }

  /// Whatever stands behind a sum that holds is refused or read.
  @Test func anyBytesAreReadOrRefused() throws {
    let body = Array(try RealVocabulary.bytes.get()[FileHeader.bodyPlace...])
    var random = SeededGenerator(seed: 8)
    var read = 0
    for round in 0..<60 {
      let bytes = WordsFormat.header.file(
        around: Mutation.of(
          body, with: "\u{0}\u{1}\u{2}\u{3}\u{4}\u{5}", times: round % 4 + 1, using: &random))
      guard let vocabulary = try? CallersVocabulary(bytes) else { continue }
      read += 1
      _ = vocabulary.understand(
        Array("je suis titulaire, un bilan".utf8), in: CallersVocabulary.year)
    }
    print("\(read) changed vocabularies read")
  }

  /// An expression with more choices or pieces than one may have is refused, and not spelled out.
  @Test(arguments: [
    [Int](repeating: WordsFormat.or, count: 3000), [Int](repeating: WordsFormat.and, count: 3000),
  ])
  func endlessExpressionsAreRefused(marks: [Int]) throws {
    let bytes = try RealVocabulary.bytes.get()
    var writer = ByteWriter()
    // Its own end is cut off: the last expression goes on.
    writer.write(raw: Array(bytes[FileHeader.bodyPlace..<bytes.count - 1]))
    for mark in marks {
      writer.write(number: mark)
      writer.write(number: WordsFormat.firstTerm)
    }
    writer.write(number: WordsFormat.end)
    let file = WordsFormat.header.file(around: writer.bytes)
    #expect(throws: (any Error).self) { try CallersVocabulary(file) }
  }
}
