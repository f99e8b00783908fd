/// A JSON Schema, as far as the tools need it.
package struct Schema: Sendable {
  /// The schema itself.
  package let json: JSONValue

  private init(_ type: JSONValue, _ members: [String: JSONValue]) {
    json = .object(members.merging(["type": type]) { $1 })
  }

  /// A text.
  package static func text(_ description: String, examples: [String] = []) -> Schema {
    var members = described(description)
    if !examples.isEmpty { members["examples"] = .list(examples.map(JSONValue.text)) }
    return Schema("string", members)
  }

  /// One of some ids.
  package static func id(_ description: String, among ids: [String]) -> Schema {
    var members = described(description)
    members["enum"] = .list(ids.map(JSONValue.text))
    return Schema("string", members)
  }

  /// A whole number.
  package static func whole(_ description: String) -> Schema {
    Schema("integer", described(description))
  }

  /// Yes or no.
  package static func flag(_ description: String) -> Schema {
    Schema("boolean", described(description))
  }

  /// A value that may be written in several ways, such as hours as a number or as a text.
  package static func written(_ description: String, as types: [JSONValue]) -> Schema {
    Schema(.list(types), described(description))
  }

  /// A list of values that look alike.
  package static func list(_ description: String, of element: Schema) -> Schema {
    var members = described(description)
    members["items"] = element.json
    return Schema("array", members)
  }

  /// An object with known members.
  ///
  /// - Parameters:
  ///   - required: The members that are always there.
  ///   - isClosed: Whether it holds no others.
  package static func object(
    _ description: String, _ properties: [String: Schema], required: [String] = [],
    isClosed: Bool = false
  ) -> Schema {
    var members = described(description)
    members["properties"] = .object(properties.mapValues(\.json))
    if !required.isEmpty { members["required"] = .list(required.map(JSONValue.text)) }
    if isClosed { members["additionalProperties"] = false }
    return Schema("object", members)
  }

  /// An object with keys of any name, whose values look alike.
  package static func map(_ description: String, of element: Schema) -> Schema {
    var members = described(description)
    members["additionalProperties"] = element.json
    return Schema("object", members)
  }

  private static func described(_ description: String) -> [String: JSONValue] {
    description.isEmpty ? [:] : ["description": .text(description)]
  }
}
