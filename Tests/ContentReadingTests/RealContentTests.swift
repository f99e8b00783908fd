import CommonMark
import Content
import ContentReading
import Diagnostics
import Eligibility
import Law
import Testing
import TestSupport

/// The content of this package.
struct RealContentTests {
  private let reading: RealContent

  init() throws {
    reading = try RealContent.shared.get()
  }

  @Test func hasNoFault() {
    #expect(reading.faults.map(\.text) == [])
  }

  /// A build that takes warnings for errors goes on when an amount changes by the calendar; what each
  /// year sets anew is told, and nothing else.
  @Test(
    arguments: [("2026-12-02", []), ("2027-01-01", ["montant-attendu"])] as [(String, Set<String>)])
  func theDaysOnWhichAmountsChangeBringNoOtherFault(iso: String, ids: Set<String>) throws {
    let day = try #require(CalendarDay(iso: iso))
    let faults = KnowledgeBase.read(reading.files, in: "Content", on: day, for: .usual).faults
    #expect(Set(faults.map(\.id)) == ids, "\(faults.map(\.text))")
    #expect(FaultReport(faults).strict.errors == 0)
  }

  @Test func everySectionHasEntries() {
    let knowledge = reading.knowledge
    #expect(knowledge.entries.count >= 100)
    #expect(knowledge.sections.allSatisfy { !knowledge.entries(of: $0).isEmpty })
    #expect(knowledge.settings.mostAsked.allSatisfy { knowledge.entry($0) != nil })
  }

  /// The items are counted in the file itself, line by line.
  @Test(arguments: [("000", 63), ("001", 11), ("002", 10), ("003", 9), ("004", 29)])
  func answersEachItemOfADocument(document: String, count: Int) throws {
    let file = try #require(reading.files.first { $0.components == ["couverture.yml"] })
    let listed = String(decoding: try #require(file.bytes), as: UTF8.self).split(separator: "\n")
      .filter { $0.hasPrefix("- id: \(document)-") }
      .map { String($0.dropFirst("- id: ".count)) }
    #expect(listed.count == count)
    let covered = Set(reading.knowledge.entries.flatMap(\.covers))
    #expect(listed.filter { !covered.contains($0) } == [])
    let coverage = reading.knowledge.documentCoverage.filter { $0.document == document }
    #expect(coverage.map(\.covered) == [listed])
    #expect(coverage.map(\.missing) == [[]])
    #expect(coverage.first?.title?.isEmpty == false)
  }

  @Test func answersAreCheckedAgainstTheRules() {
    let entries = reading.knowledge.entries
    #expect(entries.count { !$0.cases.isEmpty } >= 80)
    let findings = entries.flatMap(\.cases).map(\.finding)
    for question in [Question.status, .training] {
      for answer in question.answers {
        #expect(findings.count { $0.answers.contains(answer) } >= 2, "\(answer.summary)")
      }
    }
    for verdict in Verdict.allCases {
      #expect(findings.count { $0.ruling.verdict == verdict } >= 3, "\(verdict.rawValue)")
    }
  }

  @Test func everyRuleIsExplainedByAnEntry() {
    let fired = Set(reading.knowledge.entries.flatMap(\.cases).flatMap(\.finding.rules))
    #expect(Rule.allCases.filter { !fired.contains($0) } == [])
    #expect(reading.knowledge.unexplainedRules(in: "Content", reachedBy: [:]) == [])
  }

  @Test func everyContradictionIsSetOut() {
    let knowledge = reading.knowledge
    let ids = (1...25).map { $0 < 10 ? "c0\($0)" : "c\($0)" }
    #expect(knowledge.contradictions.map(\.id) == ids)
    for contradiction in knowledge.contradictions {
      let places = contradiction.claims.map { "\($0.source.id), \($0.locus)" }
      #expect(places.count >= 2 && Set(places).count == places.count, "\(contradiction.id)")
      #expect(!contradiction.entries.isEmpty, "\(contradiction.id)")
      #expect(contradiction.entries.allSatisfy { knowledge.entry($0) != nil })
    }
  }

  /// The list of them all is read without the entries: each is a question that stands alone.
  @Test func openPointsAreQuestionsWithWhatWouldSettleThem() {
    for point in reading.knowledge.entries.flatMap(\.openPoints) {
      #expect(point.subject.hasSuffix("?"), "\(point.subject)")
      #expect(!point.settledBy.hasSuffix("."), "\(point.settledBy)")
      #expect(!point.subject.contains(" l'obtenir") && !point.subject.contains("ce congé"))
    }
  }

  /// A page that moves is mended in one line.
  @Test func noAddressIsWrittenTwiceInTheLists() throws {
    let lists = try reading.files.filter {
      $0.components.count == 1 && $0.components[0].hasSuffix(".yml")
    }.map { try #require($0.bytes) }
    let written = lists.flatMap { String(decoding: $0, as: UTF8.self).split(separator: "\n") }
      .filter { $0.hasPrefix("  url: ") }.map(String.init)
    #expect(written.count > 20)
    #expect(
      Dictionary(grouping: written, by: \.self).filter { $0.value.count > 1 }.keys.sorted() == [])
    for collection in LegalCollection.allCases {
      #expect(!written.contains { $0.contains("\"\(collection.url)\"") }, "\(collection.rawValue)")
    }
  }
}
