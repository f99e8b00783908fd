import CheckerCore
import DecisionTree
import Testing
import TestSupport

/// The bytes by which the page of the checker holds its tables.
struct CheckerDataTests {
  private let data: CheckerData

  init() throws {
    let table = CheckerTable(try Diagram())
    let situations = [[[0, 1], [2]], [], [[5, 5, 1]]]
    data = CheckerData(
      table, EntryTable(weights: table.rules.map { _ in 1_000_000 }, situations: situations))
  }

  @Test func areReadAsTheyWereWritten() {
    #expect(CheckerData(data.bytes) == data)
    #expect(data.entries.situations == [[[0, 1], [2]], [], [[5, 1]]])
  }

  @Test func areRefusedWhereTheyEndEarlyOrGoOn() {
    let bytes = data.bytes
    for count in stride(from: 0, to: bytes.count, by: 61) + [bytes.count - 1] {
      #expect(CheckerData(Array(bytes.prefix(count))) == nil)
    }
    #expect(CheckerData(bytes + [0]) == nil)
  }

  @Test(arguments: [0, 1, 127, 128, 16_383, 16_384, 1_879_641])
  func numbersAreReadAsTheyWereWritten(number: Int) {
    var writer = NumberWriter()
    writer.write(number)
    var reader = NumberReader(writer.bytes)
    #expect(reader.number() == number)
    #expect(reader.isAtEnd)
  }
}
