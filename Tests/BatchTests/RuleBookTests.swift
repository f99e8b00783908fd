import CheckerCore
import DecisionTree
import Eligibility
import Law
import TestSupport
import Testing

@testable import Batch
@testable import BatchCore

/// What a page holds of the rules is what `cpf lot` works with.
struct RuleBookTests {
  @Test func bytesHoldAllOfIt() throws {
    let rules = LocalRules(
      authority: "Ville", verified: CalendarDay(2026, .november, 20), deliberation: .absent)
    for local in [nil, rules] {
      let book = RuleBook(try Diagram.shared.get(), under: local)
      let read = try #require(RuleBook(book.bytes))
      #expect(read.table == book.table)
      #expect(read.names == book.names)
      #expect(read.questions == book.questions)
      #expect(read.rules == book.rules)
      #expect(read.values == book.values)
      #expect(read.roles == book.roles)
    }
  }

  @Test func bytesThatWereCutAreNone() throws {
    let bytes = RuleBook(try Diagram.shared.get()).bytes
    for count in stride(from: 0, to: bytes.count, by: 97) {
      #expect(RuleBook(Array(bytes.prefix(count))) == nil, "\(count)")
    }
    #expect(RuleBook(bytes + [0]) == nil)
  }

  @Test func columnsBearTheIdsOfTheFields() throws {
    let fields = Ruling.Field.allCases
    #expect(AddedColumn.ofRuling.map(\.rawValue) == fields.map(\.rawValue))
    let book = RuleBook(try Diagram.shared.get())
    #expect(book.values.fields == fields.map(\.accepted))
    #expect(fields.count == PackedRuling.fieldCount)
    #expect(CheckerCodes.fields[PackedRuling.verdict] == .verdict)
    #expect(CheckerCodes.fields[PackedRuling.unit] == .unit)
    #expect(CheckerCodes.fields[PackedRuling.payer] == .payer)
    #expect(
      book.questions.indices.filter(book.isAboutTraining).map { book.questions[$0].id }
        == ["formation", "preparation", "cet", "permis"])
  }
}
