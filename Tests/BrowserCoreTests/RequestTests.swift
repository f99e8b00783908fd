import BrowserCore
import Testing

/// What the page writes into the memory of the module is read back, or refused as a whole.
struct RequestTests {
  private let whole = request(["entree", "2022-01-01", "quotite", "28/35"])

  @Test func emptyRequestHasNoField() throws {
    let faults = try object(read([])?.rights)["fautes"] as? [[String: String]]
    #expect(faults?.map { $0["champ"] } == ["entree"])
  }

  @Test func everyTruncationIsRefused() {
    #expect(read(whole) != nil)
    let sound = [0, request(["entree", "2022-01-01"]).count]
    for count in 0..<whole.count where !sound.contains(count) {
      #expect(read(Array(whole.prefix(count))) == nil, "\(count)")
    }
  }

  @Test(
    arguments: [
      [255, 255, 255, 255], [0, 0, 0, 128, 65], [1, 0, 0, 0], [0, 0, 0],
    ] as [[UInt8]])
  func lengthsPastTheEndAreRefused(bytes: [UInt8]) {
    #expect(read(bytes) == nil)
  }

  @Test(arguments: ["", "entrée", "ENTREE", "entree ", "__proto__"])
  func unknownFieldsAreRefused(name: String) {
    #expect(read(request([name, "1"])) == nil)
  }

  /// Fields of the other form are not passed over in silence.
  @Test func fieldsThatACalculationDoesNotTakeAreFaults() throws {
    let request = read(request(["euros", "3", "entree", "2022-01-01"]))
    for (reply, field) in [(request?.rights, "euros"), (request?.conversion, "entree")] {
      let faults = try object(reply)["fautes"] as? [[String: String]]
      #expect(faults?.map { $0["champ"] } == [field])
    }
  }

  /// The page puts the labels of other fields where a message names them between braces.
  @Test func messagesNameOtherFieldsBetweenBraces() throws {
    let faults = try object(read([])?.rights)["fautes"] as? [[String: String]]
    let message = try #require(faults?.first?["message"])
    #expect(message.contains("{entree}") && message.contains("{solde}"))
  }

  @Test func aFieldWithoutItsTextIsRefused() {
    #expect(read(request(["entree"])) == nil)
  }
}
