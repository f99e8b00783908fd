import TestSupport
import Testing

@testable import Search
import SearchIndexing

/// An index is read as it was written, or refused.
struct IndexFormatTests {
  private let questions = [
    "Puis-je garder mes heures en détachement ?", "Qui paie le permis de conduire ?",
    "Le détaché demande à l'accueil", "Combien coûtent 150 heures, soit 2 250 € ?",
  ]

  @Test func readsWhatWasWritten() throws {
    let output = SmallIndex.output(questions)
    let index = try SearchIndex(output.index)
    #expect(index.documents.map { String(decoding: $0.question, as: UTF8.self) } == questions)
    let second = index.documents[1]
    #expect(String(decoding: second.id, as: UTF8.self) == "1")
    #expect(String(decoding: second.address, as: UTF8.self) == "faq/1/")
    #expect(second.covers.map { String(decoding: $0, as: UTF8.self) } == ["000-Q01"])
    #expect(second.statuses == 1)
    #expect(
      String(decoding: output.answers[second.answer], as: UTF8.self)
        == "Réponse 1.\nEt la suite.\nAutre paragraphe.\n")
    #expect(index.statuses.map { String(decoding: $0, as: UTF8.self) } == ["titulaire", "cdd"])
    #expect(index.sections.map { String(decoding: $0.title, as: UTF8.self) } == ["Une"])
  }

  @Test func everyWordLeadsToTheDocumentsThatHaveIt() throws {
    let index = try SmallIndex.index(questions)
    for (number, question) in questions.enumerated() {
      for word in TextAnalysis.meaningfulWords(of: Array(question.utf8)) {
        let term = try #require(index.lexicon.term(of: word.letters))
        var list = index.postings.list(of: term)
        var documents: [Int] = []
        while list.advance() { documents.append(list.document) }
        #expect(documents.contains(number), "\(word)")
        #expect(documents == documents.sorted())
      }
    }
  }

  @Test func theSameDocumentsGiveTheSameBytes() throws {
    #expect(SmallIndex.bytes(questions) == SmallIndex.bytes(questions))
    let real = try RealIndex.build()
    #expect(try RealIndex.output.get().index == real.index)
    #expect(try RealIndex.output.get().answers == real.answers)
  }

  @Test func anIndexOfNothingFindsNothing() throws {
    let index = try SmallIndex.index([])
    #expect(index.ids(for: "détachement") == [])
  }

  @Test func theAnswersOfAnotherIndexAreNotItsOwn() throws {
    let output = SmallIndex.output(questions)
    let index = try SearchIndex(output.index)
    #expect(index.owns(answers: output.answers))
    #expect(!index.owns(answers: SmallIndex.output(["Autre ?"]).answers))
  }

  @Test func saysWhyBytesAreNoIndex() {
    let bytes = SmallIndex.bytes(questions)
    #expect(throws: IndexFault.notAnIndex) { try SearchIndex([]) }
    #expect(throws: IndexFault.notAnIndex) { try SearchIndex(Array("<!doctype html>".utf8)) }
    var later = bytes
    later[4] = 2
    #expect(throws: IndexFault.version(2)) { try SearchIndex(later) }
    #expect(throws: IndexFault.length(expected: bytes.count, found: bytes.count - 1)) {
      try SearchIndex(bytes.dropLast())
    }
    #expect(throws: IndexFault.length(expected: bytes.count, found: bytes.count + 1)) {
      try SearchIndex(bytes + [0])
    }
    var flipped = bytes
    flipped[bytes.count / 2] ^= 1
    #expect(throws: IndexFault.checksum) { try SearchIndex(flipped) }
  }

  @Test func everyBeginningIsRefused() {
    let bytes = SmallIndex.bytes(questions)
    for count in 0..<bytes.count {
      #expect(throws: IndexFault.self, "\(count)") { try SearchIndex(Array(bytes[..<count])) }
    }
  }

  @Test func everyFlippedBitIsRefused() {
    let bytes = SmallIndex.bytes(questions)
    for place in bytes.indices {
      for bit in 0..<8 {
        var flipped = bytes
        flipped[place] ^= 1 << UInt8(bit)
        #expect(throws: IndexFault.self, "\(place).\(bit)") { try SearchIndex(flipped) }
      }
    }
  }

  /// With a sum that is right, bytes that make no sense are refused, and others do no harm.
  @Test func changedBytesNeverTrap() {
    var random = SeededGenerator(seed: 7)
    let bytes = SmallIndex.bytes(questions, synonyms: [["permis", "auto-école"]])
    let body = FileHeader.bodyPlace..<bytes.count
    var opened = 0
    for _ in 0..<20_000 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        changed[Int.random(in: body, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      guard let index = try? SearchIndex(SmallIndex.resealed(changed)) else { continue }
      opened += 1
      let query = index.read(Array("permi detachment 150 heures qui paie conduire".utf8))
      for hit in index.search(query, limit: 3) {
        let document = index.documents[hit.document]
        _ = index.bestLine(of: Array(document.question), for: query)
        _ = index.matches(of: query, in: Array(document.question))
      }
    }
    #expect(opened > 100)
  }
}
