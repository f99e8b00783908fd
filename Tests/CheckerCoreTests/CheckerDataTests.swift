import CheckerCore
import DecisionTree
import Testing
import TestSupport

/// The bytes by which the page of the checker holds its tables.
struct CheckerDataTests {
  private let data: CheckerData

  init() throws {
    let table = CheckerTable(try Diagram())
    let answer = CodedAnswer(question: 1, code: 3)
    let entries = [
      EntryTable.Entry(
        situations: 2, topics: [EntryTable.Topic(answer, count: 1, isTitle: true)], links: [1],
        isForOthers: false, statuses: PlaceSet(3)),
      EntryTable.Entry(
        situations: 0, topics: [], links: [], isForOthers: true, statuses: PlaceSet()),
    ]
    let pins = [EntryTable.Pin(entry: 1, rank: 1, verdicts: [0, 2], answers: [answer])]
    data = CheckerData(
      table, EntryTable(entries: entries, pins: pins, othersUnit: 1, statusQuestion: 2),
      CheckerCodes.names, .ofRules, .ofRules)
  }

  @Test func areReadAsTheyWereWritten() {
    #expect(CheckerData(data.bytes) == data)
  }

  @Test func areRefusedWhereTheyEndEarlyOrGoOn() {
    let bytes = data.bytes
    for count in stride(from: 0, to: bytes.count, by: 61) + [bytes.count - 1] {
      #expect(CheckerData(Array(bytes.prefix(count))) == nil)
    }
    #expect(CheckerData(bytes + [0]) == nil)
  }

  @Test(arguments: [0, 1, 127, 128, 16_383, 16_384, 1_879_641, (1 << 28) - 1])
  func numbersAreReadAsTheyWereWritten(number: Int) {
    var writer = NumberWriter()
    writer.write(number)
    var reader = NumberReader(writer.bytes)
    #expect(reader.number() == number)
    #expect(reader.isAtEnd)
  }
}
