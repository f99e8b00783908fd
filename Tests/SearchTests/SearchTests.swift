import TestSupport
import Testing

@testable import Search
import SearchIndexing

/// What questions find.
struct SearchTests {
  @Test func aTypoIsForgivenByTheLengthOfTheWord() throws {
    let index = try SmallIndex.index(["vae", "permis", "disponibilité"])
    for (question, expected) in [
      ("permsi ", ["1"]), ("perms ", ["1"]), ("pxxmis ", []), ("vaf ", []),
      ("disponiblite ", ["2"]), ("disponbilté ", ["2"]), ("dispxxbixité ", []),
    ] {
      #expect(index.ids(for: question) == expected, "\(question)")
    }
  }

  @Test func theLastWordMayBeUnfinished() throws {
    let index = try SmallIndex.index(["détachement", "disponibilité"])
    #expect(index.ids(for: "détach") == ["0"])
    #expect(index.ids(for: "d") == [])
    #expect(index.ids(for: "di") == ["1"])
    #expect(index.ids(for: "disponibi ") == [])
  }

  @Test func whatSoundsTheSameIsFound() throws {
    let index = try SmallIndex.index(["formation", "congé"])
    #expect(index.ids(for: "formassion ") == ["0"])
    #expect(index.ids(for: "konjé ") == ["1"])
  }

  @Test func aForgottenApostropheIsSeen() throws {
    let index = try SmallIndex.index(["l'employeur refuse", "poids lourd"])
    #expect(index.ids(for: "lemployeur ") == ["0"])
  }

  @Test func synonymsGoBothWaysAndThroughSeveralWords() throws {
    let index = try SmallIndex.index(
      ["congé bonifié outre-mer", "le CBO"], synonyms: [["CBO", "congé bonifié"]])
    #expect(Set(index.ids(for: "cbo ")) == ["0", "1"])
    #expect(index.ids(for: "cbo ").first == "1")
    #expect(index.ids(for: "un congé bonifié ").first == "0")
    #expect(Set(index.ids(for: "un congé bonifié ")) == ["0", "1"])
  }

  @Test func wordsOfAFamilyAreFoundAfterTheWordItself() throws {
    let index = try SmallIndex.index(["la disponibilité", "être disponible", "le dispositif"])
    #expect(index.ids(for: "disponible ") == ["1", "0"])
    #expect(index.ids(for: "disponibilité ") == ["0", "1"])
  }

  @Test func aSectionForOthersComesLastUnlessTheyAreNamed() throws {
    let index = try SmallIndex.index(
      ["le solde d'un salarié", "voir son solde"],
      sections: [
        SearchSection(id: "a", title: "A", audience: ["salarié"]),
        SearchSection(id: "b", title: "B"),
      ])
    #expect(index.ids(for: "solde ") == ["1", "0"])
    #expect(index.ids(for: "solde de salarié ").first == "0")
  }

  @Test func employersAndAgentsFindTheirOwn() throws {
    let index = try SmallIndex.index(
      ["refuser un stage", "un stage refusé"],
      sections: [
        SearchSection(id: "a", title: "A", audience: ["nous"]),
        SearchSection(id: "b", title: "B"),
      ])
    for question in [
      "pouvons-nous refuser un stage ", "refus du stage de notre agente ",
      "l'agente demande un stage ", "le stage d'un agent ", "un stage pour l’agent ",
    ] {
      #expect(index.ids(for: question).first == "0", "\(question)")
    }
    for question in [
      "mon stage est refusé ", "je suis un agent, stage refusé ", "stage refusé ",
      "j'ai un stage refusé, l'agent du guichet ",
    ] {
      #expect(index.ids(for: question).first == "1", "\(question)")
    }
  }

  @Test func wordingsAreFoundWhateverTheirOrder() throws {
    let builder = IndexBuilder(sections: [SearchSection(id: "a", title: "A")], statuses: [])
    let documents = [["rendre son tablier"], ["jeter l'éponge"]].enumerated().map { number, words in
      SearchDocument(
        id: "\(number)", address: "\(number)/", section: 0, statuses: 0, covers: [],
        question: "quitter", keywords: [], phrases: [], wordings: words, headings: [],
        paragraphs: ["Oui."])
    }
    let index = try SearchIndex(builder.build(documents).index)
    #expect(index.ids(for: "mon tablier, je le rends ").first == "0")
    #expect(index.ids(for: "l'éponge est jetée ").first == "1")
  }

  /// A word that many answers tell leads to those that are asked for by it, a rare one to its answer.
  @Test func aWordOfAnAnswerLeadsToItWhereItIsRare() throws {
    let builder = IndexBuilder(sections: [SearchSection(id: "a", title: "A")], statuses: [])
    let documents = (0..<6).map { number in
      SearchDocument(
        id: "\(number)", address: "\(number)/", section: 0, statuses: 0, covers: [],
        question: number == 0 ? "le courrier" : "la question", keywords: [], phrases: [],
        headings: [],
        paragraphs: [
          String(repeating: "Une phrase assez longue, sans rien de plus à dire. ", count: 40)
            + "Un courrier part." + (number == 5 ? " Une mutuelle." : "")
        ])
    }
    let index = try SearchIndex(builder.build(documents).index)
    #expect(index.ids(for: "courrier ") == ["0"])
    #expect(index.ids(for: "mutuelle ") == ["5"])
  }

  @Test func aFilterLeavesTheOrderAlone() throws {
    let index = try RealIndex.index()
    let query = index.read(Array("heures de formation ".utf8))
    let all = index.search(query, limit: 1000)
    for section in index.sections.indices {
      let kept = all.filter { index.documents[$0.document].section == section }
      #expect(index.search(query, limit: 1000, within: SearchFilter(section: section)) == kept)
    }
    for status in index.statuses.indices {
      let kept = all.filter {
        let statuses = index.documents[$0.document].statuses
        return statuses == 0 || statuses >> UInt32(status) & 1 == 1
      }
      #expect(index.search(query, limit: 1000, within: SearchFilter(status: status)) == kept)
    }
  }

  @Test func neighboursAreBetterThanWordsApart() throws {
    let index = try SmallIndex.index([
      "le poids du dossier est lourd", "le permis poids lourd du dossier",
    ])
    #expect(index.ids(for: "poids lourd ") == ["1", "0"])
  }

  @Test func anEntryIsFoundByItsOwnQuestion() throws {
    let index = try RealIndex.index()
    for document in index.documents {
      let question = String(decoding: document.question, as: UTF8.self)
      let id = String(decoding: document.id, as: UTF8.self)
      #expect(index.ids(for: question, limit: 2).contains(id))
    }
  }

  @Test func aKnownWordAmongUnknownOnesIsEnough() throws {
    let index = try RealIndex.index()
    var walk = index.lexicon.walk()
    while walk.advance() {
      guard index.postings.documentCount(of: walk.term) > 0 else { continue }
      let word = String(decoding: walk.word, as: UTF8.self)
      let query = index.read(Array("xqzxqz \(word) wkjwkj ".utf8))
      #expect(!index.search(query, limit: 1).isEmpty, "\(word)")
      #expect(query.unknown.count == 2)
    }
  }

  @Test func neitherOrderNorLimitChangeTheRanking() throws {
    let index = try RealIndex.index()
    let all = index.ids(for: "formation longue et chère", limit: 1000)
    for limit in [1, 3, 10] {
      #expect(index.ids(for: "formation longue et chère", limit: limit) == Array(all.prefix(limit)))
    }
    #expect(Set(all).count == all.count)
    #expect(index.search(index.read(Array("formation".utf8)), limit: 0).isEmpty)
  }

  @Test func tellsTheSentenceAndTheWords() throws {
    let index = try SmallIndex.index(["Le détachement", "La mutation"])
    let query = index.read(Array("détachemant ".utf8))
    let lines = Array("Rien ici.\nUn détachement l'est.\nUne mutation non.\n".utf8)
    #expect(String(decoding: index.bestLine(of: lines, for: query), as: UTF8.self).contains("Un "))
    let matches = index.matches(of: query, in: lines).map {
      String(decoding: lines[$0], as: UTF8.self)
    }
    #expect(matches == ["détachement"])
  }

  @Test(arguments: [
    "", " ", "'", "''''", "-", "…", "\u{0}", "\u{7}\u{1B}[1m", "👩‍👩‍👧‍👦", "مرحبا بالعالم",
    "\u{202E}cpf\u{202C}",
    ".*", "(a+)+$", "[", "\\", "<script>alert(1)</script>", "&amp;", "%s%n", "l'", "qu'", "d'd'd'",
    "1 000 000 000 000 000", "99999999999999999999999", "0", "€€€", "a.b.c.d.e.f.", "C.", "cet",
    "é\u{301}\u{301}\u{301}", "ﬁﬂœæß", "que de la", "x", String(repeating: "a", count: 300),
  ])
  func anyTextIsAQuestion(text: String) throws {
    let index = try RealIndex.index()
    let query = index.read(Array(text.utf8))
    for hit in index.search(query, limit: 5) { #expect(hit.score > 0) }
    for range in query.unknown { #expect(range.upperBound <= text.utf8.count) }
  }

  @Test func anyBytesAreAQuestion() throws {
    let index = try RealIndex.index()
    var random = SeededGenerator(seed: 11)
    let pool = Array("aeél'’ -1290€.,hœ\u{202F}permiscpf".utf8)
    for round in 0..<3_000 {
      let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        round % 2 == 0
          ? UInt8.random(in: 0...255, using: &random) : pool.randomElement(using: &random) ?? 0
      }
      let query = index.read(bytes)
      let hits = index.search(query, limit: 5)
      #expect(hits == index.search(index.read(bytes), limit: 5))
      for range in query.slots.map(\.range) + query.unknown {
        #expect(range.upperBound <= bytes.count && !range.isEmpty)
      }
      _ = index.matches(of: query, in: bytes)
      _ = index.bestLine(of: bytes, for: query)
    }
  }

  @Test func aHundredKilobytesAreAQuestion() throws {
    let index = try RealIndex.index()
    let words = "détachement formassion xqzxqz 25 heures l'employeur "
    let text = String(repeating: words, count: 2_000)
    #expect(text.utf8.count > 100_000)
    #expect(index.ids(for: text).first == "detachement")
    #expect(index.ids(for: text) == index.ids(for: words))
    #expect(index.ids(for: String(repeating: "é", count: 50_000)).isEmpty)
  }
}
