import CommonMark
import Diagnostics
import Knowledge
import Testing
import TestSupport

/// The content of this package.
struct RealContentTests {
  private let reading: (knowledge: KnowledgeBase, ids: [String])

  init() throws {
    let files = try PackageFolder.files(of: "Content").map {
      InputFile(
        path: "Content/\($0.components.joined(separator: "/"))", components: $0.components,
        bytes: $0.bytes)
    }
    let (knowledge, faults) = KnowledgeBase.read(files, in: "Content")
    reading = (knowledge, faults.map(\.text))
  }

  @Test func hasNoFault() {
    #expect(reading.ids == [])
  }

  @Test func hasEnoughEntriesInSixSections() {
    let knowledge = reading.knowledge
    #expect(knowledge.entries.count >= 60)
    #expect(knowledge.sections.count == 6)
    #expect(knowledge.sections.allSatisfy { !knowledge.entries(of: $0).isEmpty })
    #expect(knowledge.settings.mostAsked.allSatisfy { knowledge.entry($0) != nil })
  }

  /// The items are counted in the file itself, line by line.
  @Test func answersEachQuestionOfTheTerritorialFAQ() throws {
    let file = try #require(
      try PackageFolder.files(of: "Content").first { $0.components == ["couverture.yml"] })
    let listed = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
      .filter { $0.hasPrefix("- id: 000-") }
      .map { String($0.dropFirst("- id: ".count)) }
    #expect(listed.count == 63)
    let covered = Set(reading.knowledge.entries.flatMap(\.covers))
    #expect(listed.filter { !covered.contains($0) } == [])
  }

  @Test func everyEntryHasASourceAndAnAnswer() {
    for entry in reading.knowledge.entries {
      #expect(!entry.sources.isEmpty && !entry.lead.plainText.isEmpty, "\(entry.id)")
    }
  }
}
