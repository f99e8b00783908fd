import Foundation
import Testing

@testable import ModelContext

/// What a client gets back for a line, whatever stands in it.
struct ToolServerTests {
  private let server = ToolServer(
    name: "essai", title: "Essai", version: "1", instructions: "",
    tools: [
      Tool(
        "double", title: "Double", description: "",
        parameters: [Tool.Parameter("nombre", .whole(""), isRequired: true)],
        output: .object("", ["double": .whole("")])
      ) { arguments throws(ToolFault) in
        guard case .integer(let number)? = arguments["nombre"], number < 1000 else {
          throw ToolFault("nombre : trop grand")
        }
        return ["double": number * 2]
      }
    ])

  private func answer(_ text: String) throws -> JSONValue? {
    try server.answer(to: .whole(Array(text.utf8))).map {
      try JSONDecoder().decode(JSONValue.self, from: Data($0))
    }
  }

  private func call(_ parameters: String) throws -> JSONValue? {
    try answer(#"{"jsonrpc":"2.0","id":7,"method":"tools/call","params":\#(parameters)}"#)
  }

  @Test(arguments: [
    ("", -32700), ("{", -32700), (#"{"jsonrpc":"2.0","#, -32700), ("nul", -32700),
    (#"{"a":1e999}"#, -32700), ("\u{0}", -32700), (#""\ud800""#, -32700),
    ("null", -32600), ("3", -32600), (#""ping""#, -32600), ("{}", -32600), ("[]", -32600),
    (#"[{"jsonrpc":"2.0","id":1,"method":"ping"}]"#, -32600),
    (#"{"jsonrpc":"1.0","id":1,"method":"ping"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":1}"#, -32600), (#"{"jsonrpc":"2.0","id":1,"method":3}"#, -32600),
    (#"{"jsonrpc":"2.0","id":null,"method":"ping"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":1.5,"method":"ping"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":{},"method":"ping"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":1,"method":"ping","params":[]}"#, -32602),
    (#"{"jsonrpc":"2.0","id":1,"method":"resources/list"}"#, -32601),
    (#"{"jsonrpc":"2.0","id":1,"method":""}"#, -32601),
    (#"{"jsonrpc":"2.0","id":1,"method":"initialize"}"#, -32602),
    (#"{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"cursor":"x"}}"#, -32602),
    (#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{}}"#, -32602),
    (#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"x"}}"#, -32602),
    (
      #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"double","arguments":[]}}"#,
      -32602
    ),
    (
      #"{"jsonrpc":"2.0","id":1,"method":"ping","params":{"_meta":{"io.modelcontextprotocol/protocolVersion":"2099-01-01"}}}"#,
      -32022
    ),
  ])
  func aMessageThatIsNoneIsRefused(line: String, code: Int) throws {
    let answer = try #require(try answer(line))
    #expect(answer["error"]?["code"] == .integer(code), "\(line)")
    #expect(answer["error"]?["message"]?.text?.isEmpty == false)
    #expect(answer["result"] == nil)
  }

  @Test func nestingEndsInAnError() throws {
    for depth in [600, 100_000] {
      let line = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      #expect(try answer(line)?["error"]?["code"] == .integer(-32700))
    }
    let deep = String(repeating: "[", count: 500) + String(repeating: "]", count: 500)
    #expect(try answer(deep)?["error"]?["code"] == .integer(-32600))
  }

  @Test(arguments: [
    #"{"jsonrpc":"2.0","method":"notifications/initialized"}"#,
    #"{"jsonrpc":"2.0","method":"tools/call","params":{"name":"double"}}"#,
    #"{"jsonrpc":"2.0","method":"no/such","params":3}"#,
    #"{"jsonrpc":"2.0","id":9,"result":{}}"#,
  ])
  func whatAsksForNothingGetsNothing(line: String) throws {
    #expect(server.answer(to: .whole(Array(line.utf8))) == nil)
  }

  @Test func anIdComesBackAsItWas() throws {
    for id in ["1", "-4", "9007199254740993", #""é""#, #""""#] {
      let line = #"{"jsonrpc":"2.0","id":\#(id),"method":"ping"}"#
      let expected = try JSONDecoder().decode(JSONValue.self, from: Data(id.utf8))
      #expect(try answer(line) == ["jsonrpc": "2.0", "id": expected, "result": [:]])
    }
  }

  @Test func anEditionThatTheClientKnowsIsAgreedUpon() throws {
    for (asked, agreed) in [
      ("2024-11-05", "2024-11-05"), ("2025-03-26", "2024-11-05"), ("2025-06-18", "2025-06-18"),
      ("2025-11-25", "2025-11-25"), ("2030-01-01", "2025-11-25"), ("", "2025-11-25"),
    ] {
      let line =
        #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"\#(asked)"}}"#
      #expect(try answer(line)?["result"]?["protocolVersion"] == .text(agreed))
    }
  }

  @Test func aCallGivesTheValueTwice() throws {
    let result = try call(#"{"name":"double","arguments":{"nombre":21}}"#)?["result"]
    #expect(result?["structuredContent"] == ["double": 42])
    #expect(result?["content"] == [["type": "text", "text": #"{"double":42}"#]])
    #expect(result?["isError"] == false)
  }

  @Test(arguments: [
    ("{}", "nombre : il manque"), (#"{"nombre":1000}"#, "nombre : trop grand"),
    (#"{"nombre":1,"autre":2}"#, "autre : cet argument n'existe pas"),
  ])
  func whatIsWrongWithACallIsToldToTheAssistant(arguments: String, message: String) throws {
    let result = try call(#"{"name":"double","arguments":\#(arguments)}"#)?["result"]
    #expect(result?["isError"] == true)
    guard case .list(let content)? = result?["content"] else { throw ToolFault("no content") }
    #expect(content.first?["text"]?.text?.contains(message) == true)
  }
}
