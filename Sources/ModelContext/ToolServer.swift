import FoundationEssentials

/// Answers the messages of an assistant, one after another: it remembers none of them.
package struct ToolServer {
  private let name: String
  private let title: String
  private let version: String
  private let instructions: String
  private let tools: [Tool]

  /// - Parameter instructions: What an assistant should know before it calls a tool.
  package init(
    name: String, title: String, version: String, instructions: String, tools: [Tool]
  ) {
    self.name = name
    self.title = title
    self.version = version
    self.instructions = instructions
    self.tools = tools
  }

  /// The answer to a line, without the end of line; nil where it asks for none.
  package func answer(to line: Line) -> [UInt8]? {
    let message: Message
    do throws(Message.Unreadable) {
      switch line {
      case .whole(let bytes): message = try Message(bytes)
      case .tooLong(let limit):
        throw Message.Unreadable(.request, "cette ligne dépasse \(limit) octets")
      }
    } catch {
      return Response.fault(error.fault).line(for: error.id)
    }
    switch message {
    case .note: return nil
    case .request(let id, let method, let parameters):
      return answer(method, parameters).line(for: id)
    }
  }

  private func answer(_ method: String, _ parameters: [String: JSONValue]) -> Response {
    do throws(ProtocolFault) {
      try ProtocolVersion.check(parameters)
      switch method {
      case "initialize": return .result(try greeting(parameters))
      case "server/discover": return .result(presentation)
      case "ping": return .result([:] as JSONValue)
      case "tools/list": return .result(try listing(parameters))
      case "tools/call": return .result(try call(parameters))
      default:
        throw ProtocolFault(
          .method,
          "la méthode « \(method.prefix(80)) » n'existe pas ici ; acceptées : initialize, "
            + "server/discover, ping, tools/list, tools/call")
      }
    } catch {
      return .fault(error)
    }
  }

  private var identity: JSONValue {
    ["name": .text(name), "title": .text(title), "version": .text(version)]
  }

  private let capabilities: JSONValue = ["tools": ["listChanged": false]]

  private func greeting(_ parameters: [String: JSONValue]) throws(ProtocolFault) -> JSONValue {
    guard let asked = parameters["protocolVersion"]?.text else {
      throw ProtocolFault(.parameters, "« protocolVersion » est un texte, tel que « 2025-11-25 »")
    }
    return [
      "protocolVersion": .text(ProtocolVersion.answer(to: asked)), "capabilities": capabilities,
      "serverInfo": identity, "instructions": .text(instructions),
    ]
  }

  private var presentation: JSONValue {
    [
      "supportedVersions": .list(ProtocolVersion.all.map(JSONValue.text)),
      "capabilities": capabilities, "instructions": .text(instructions),
      "resultType": "complete", "ttlMs": 0, "cacheScope": "public",
      "_meta": ["io.modelcontextprotocol/serverInfo": identity],
    ]
  }

  private func listing(_ parameters: [String: JSONValue]) throws(ProtocolFault) -> JSONValue {
    guard parameters["cursor"] == nil else {
      throw ProtocolFault(.parameters, "« cursor » : la liste des outils n'a qu'une page")
    }
    return [
      "tools": .list(tools.map(\.listing)), "resultType": "complete", "ttlMs": 0,
      "cacheScope": "public",
    ]
  }

  private func call(_ parameters: [String: JSONValue]) throws(ProtocolFault) -> CallResult {
    guard let name = parameters["name"]?.text else {
      throw ProtocolFault(.parameters, "« name » est le nom d'un outil")
    }
    guard let tool = tools.first(where: { $0.name == name }) else {
      throw ProtocolFault(
        .parameters,
        "l'outil « \(name.prefix(80)) » n'existe pas ; acceptés : "
          + tools.map(\.name).joined(separator: ", "))
    }
    let arguments: Tool.Arguments
    switch parameters["arguments"] {
    case nil, .null?: arguments = [:]
    case .object(let members)?: arguments = members
    case _?: throw ProtocolFault(.parameters, "« arguments » est un objet")
    }
    do throws(ToolFault) {
      return try CallResult(try tool.call(arguments))
    } catch {
      return CallResult(error)
    }
  }
}
