/// A message that cannot be answered with a result, as JSON-RPC tells it.
struct ProtocolFault: Error, Hashable {
  let code: Code
  /// What is wrong, in French.
  let message: String
  let data: JSONValue?

  /// The codes of JSON-RPC, and the one of the protocol for its versions.
  enum Code: Int {
    case parse = -32700
    case request = -32600
    case method = -32601
    case parameters = -32602
    case internalFault = -32603
    case version = -32022
  }

  init(_ code: Code, _ message: String, data: JSONValue? = nil) {
    self.code = code
    self.message = message
    self.data = data
  }

  var json: JSONValue {
    var members: [String: JSONValue] = [
      "code": .integer(code.rawValue), "message": .text(message),
    ]
    members["data"] = data
    return .object(members)
  }
}
