import CodableJSON
import FoundationEssentials

/// A message of a client, as far as it is one.
enum Message {
  /// Something to answer.
  case request(id: JSONValue, method: String, parameters: [String: JSONValue])
  /// Something to take note of: a notification, or the answer to what was never asked.
  case note

  /// Reads a line.
  ///
  /// - Throws: What is wrong, with the id of what was asked, where it can be told.
  init(_ line: [UInt8]) throws(Unreadable) {
    guard let json = try? JSONText.read(JSONValue.self, from: Data(line)) else {
      throw Unreadable(.parse, "cette ligne n'est pas du JSON")
    }
    guard case .object(let members) = json else {
      if case .list = json {
        throw Unreadable(.request, "les envois groupés ne sont pas pris : un message par ligne")
      }
      throw Unreadable(.request, "un message est un objet JSON")
    }
    self = try Self.message(members)
  }

  private static func message(_ members: [String: JSONValue]) throws(Unreadable) -> Message {
    let id = try identity(members)
    guard members["jsonrpc"]?.text == "2.0" else {
      throw Unreadable(.request, "« jsonrpc » doit valoir « 2.0 »", of: id)
    }
    guard let method = members["method"] else {
      if members["result"] != nil || members["error"] != nil { return .note }
      throw Unreadable(.request, "il manque « method »", of: id)
    }
    guard let name = method.text else {
      throw Unreadable(.request, "« method » est un texte", of: id)
    }
    guard let id else { return .note }
    switch members["params"] {
    case nil: return .request(id: id, method: name, parameters: [:])
    case .object(let parameters)?: return .request(id: id, method: name, parameters: parameters)
    case _?: throw Unreadable(.parameters, "« params » est un objet", of: id)
    }
  }

  /// What the answer is known by; nil where none is asked for.
  private static func identity(
    _ members: [String: JSONValue]
  ) throws(Unreadable) -> JSONValue? {
    switch members["id"] {
    case nil: return nil
    case .integer(let number)?: return .integer(number)
    case .text(let text)?: return .text(text)
    case _?: throw Unreadable(.request, "« id » est un nombre entier ou un texte")
    }
  }

  /// A message that cannot be read.
  struct Unreadable: Error {
    let fault: ProtocolFault
    /// What the answer is known by; null where it cannot be told.
    let id: JSONValue

    init(_ code: ProtocolFault.Code, _ message: String, of id: JSONValue? = nil) {
      fault = ProtocolFault(code, message)
      self.id = id ?? .null
    }
  }
}
