import CodableJSON

/// The answer to a request.
enum Response {
  case result(any Encodable)
  case fault(ProtocolFault)

  /// The answer as a line, without its end.
  func line(for id: JSONValue) -> [UInt8] {
    do {
      return Array(try JSONText.line(Envelope(id: id, answer: self)).utf8)
    } catch {
      let fault = ProtocolFault(.internalFault, "la réponse n'a pas pu être écrite")
      let json: JSONValue = ["jsonrpc": "2.0", "id": id, "error": fault.json]
      do {
        return Array(try JSONText.line(json).utf8)
      } catch {
        preconditionFailure("an id that was read can be written: \(error)")
      }
    }
  }

  private struct Envelope: Encodable {
    let id: JSONValue
    let answer: Response

    enum CodingKeys: String, CodingKey {
      case version = "jsonrpc"
      case id, result, error
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode("2.0", forKey: .version)
      try container.encode(id, forKey: .id)
      switch answer {
      case .result(let result): try container.encode(result, forKey: .result)
      case .fault(let fault): try container.encode(fault.json, forKey: .error)
      }
    }
  }
}
