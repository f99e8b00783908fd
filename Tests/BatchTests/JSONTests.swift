@testable import Batch
@testable import BatchCore
import Foundation
import JSON
import Testing

/// JSON is told from what is not, and carried without a change.
struct JSONTests {
  @Test(arguments: [
    "{}", " { } \r", "{\"a\":1}", "{\"a\":-0.5e+10,\"b\":[],\"c\":[1,{\"d\":\"\\\"\\u00E9\"}]}",
    "{\"a\":true,\"b\":false,\"c\":null}", "{\"\":0}",
  ])
  func takesJSON(text: String) throws {
    let bytes = Array(text.utf8)
    var scanner = ObjectScanner()
    try scanner.read(bytes.span, 0..<bytes.count)
    #expect(bytes[scanner.end] == Byte.closeBrace)
    let expected = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    #expect(scanner.members.count == expected?.count)
  }

  @Test(arguments: [
    "", "[]", "1", "{", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "{\"a\":01}", "{\"a\":1.}",
    "{\"a\":tru}", "{\"a\":\"\\x\"}", "{\"a\":\"\\u12g4\"}", "{\"a\":\"\t\"}", "{\"a\":1}}",
    "{\"a\":1} {", "{\"a\":-}", "{\"a\":[1,]}", "{\"a\":\"", "{'a':1}", "{\"a\":NaN}", "{\"a\":1e}",
    "{\"a\":\(String(repeating: "[", count: 5000))",
  ])
  func refusesWhatIsNot(text: String) {
    let bytes = Array(text.utf8)
    var scanner = ObjectScanner()
    #expect(throws: ObjectScanner.Fault.self) { try scanner.read(bytes.span, 0..<bytes.count) }
  }

  @Test func escapesAreUndone() {
    let text = "\\ud83d\\ude00\\u00e9\\/\\n\\\"x"
    #expect(JSONString.value(Array(text.utf8)[...]) == Array("😀é/\n\"x".utf8))
  }

  @Test(arguments: [
    ("{\"statut\":3}", "clé statut : on attend un texte"),
    ("{\"statut\":\"elu\",\"statut\":\"cdd\"}", "la clé « statut » est là deux fois"),
    ("{\"verdict\":1}", "la clé « verdict » est de celles"),
    ("{\"statut\"}", "JSON invalide au caractère 10 : on attend « : »"),
    ("{\"statut\":\"\\u0072oi\"}", "colonne statut : « roi »"),
  ])
  func aFaultyObjectKeepsItsPlace(object: String, expected: String) throws {
    let lines = try Lot().lines(
      "{\"statut\":\"retraite\"}\n\(object)\n{\"statut\":\"retrait\\u0065\"}\n")
    #expect(lines.count == 3)
    #expect(lines[1].contains(expected), "\(lines[1])")
    #expect(lines[2].contains("\"verdict\":\"non\""))
  }
}
