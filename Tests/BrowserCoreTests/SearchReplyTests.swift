import BrowserCore
import Search
import Testing
import SearchIndexing

/// What the search box is answered is JSON whose pieces make the texts of the index again.
struct SearchReplyTests {
  private let index: SearchIndex
  private let answers: [UInt8]

  init() throws {
    let questions = ["Puis-je me former en congé ?", "L'\"accord\" \\ de l'employeur 🧑‍🏫"]
    let builder = IndexBuilder(
      sections: [
        SearchSection(id: "1-une", title: "Une"), SearchSection(id: "2-deux", title: "Deux"),
      ],
      statuses: ["titulaire", "cdd"], synonyms: [])
    let output = builder.build(
      questions.enumerated().map { number, question in
        SearchDocument(
          id: "\(number)", address: "faq/\(number)/", section: number,
          statuses: 1 << UInt32(number),
          covers: [], question: question, keywords: [], phrases: [], headings: [],
          paragraphs: ["Oui, pendant un congé. Avec l'accord de l'employeur."])
      })
    index = try SearchIndex(output.index)
    answers = output.answers
  }

  private func entries(
    _ text: String, limit: Int = 10, within filter: SearchFilter = SearchFilter()
  ) throws -> [[String: Any]] {
    let reply = try object(
      index.reply(to: Array(text.utf8), limit: limit, within: filter, quoting: answers))
    return try #require(reply["fiches"] as? [[String: Any]])
  }

  /// Every second piece is what was looked for.
  @Test func piecesMakeTheTextsAgain() throws {
    let found = try entries("accord employeur")
    let first = try #require(found.first { $0["id"] as? String == "1" })
    let pieces = try #require(first["question"] as? [String])
    #expect(pieces.joined() == "L'\"accord\" \\ de l'employeur 🧑‍🏫")
    #expect(pieces.indices.filter { $0 % 2 == 1 }.map { pieces[$0] } == ["accord", "employeur"])
    #expect((first["extrait"] as? [String])?.joined() == "Avec l'accord de l'employeur.")
  }

  @Test func orderAndScoresAreThoseOfTheIndex() throws {
    for text in ["congé", "accord", "former employeur", "accrod", ""] {
      let hits = index.search(index.read(Array(text.utf8)), limit: 10)
      let found = try entries(text)
      #expect(found.map { $0["id"] as? String } == hits.map { "\($0.document)" }, "\(text)")
      #expect(found.map { $0["score"] as? Int } == hits.map(\.score), "\(text)")
    }
  }

  @Test func theWordsMostLikeAnUnknownOneAreTold() throws {
    let reply = try object(
      index.reply(to: Array("acxxrd ".utf8), limit: 3, within: SearchFilter(), quoting: answers))
    #expect(reply["inconnus"] as? [String] == ["acxxrd"])
    #expect(reply["proches"] as? [String] == ["accord"])
    #expect((reply["fiches"] as? [Any])?.isEmpty == true)
  }

  @Test func sectionsAndStatusesNarrow() throws {
    #expect(try entries("congé accord", within: SearchFilter(section: 1)).count == 1)
    #expect(try entries("congé accord", within: SearchFilter(status: 0)).count == 1)
  }

  @Test func theLimitLeavesTheTotal() throws {
    for limit in [-1, 0, 1] {
      let text = Array("congé accord".utf8)
      let reply = try object(
        index.reply(to: text, limit: limit, within: SearchFilter(), quoting: []))
      #expect(reply["total"] as? Int == 2)
      let found = try #require(reply["fiches"] as? [[String: Any]])
      #expect(found.count == max(0, limit))
      #expect(found.allSatisfy { $0["extrait"] == nil })
    }
  }

  @Test(arguments: [[0xFF, 0xC0, 0x80], [0xED, 0xA0, 0x80], [0], [0x22, 0x5C]] as [[UInt8]])
  func anyBytesAreAnswered(text: [UInt8]) throws {
    let reply = index.reply(to: text, limit: 10, within: SearchFilter(), quoting: answers)
    #expect(String(decoding: reply, as: UTF8.self).hasPrefix("{\"fiches\":["))
  }
}
