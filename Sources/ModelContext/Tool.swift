/// Something that an assistant may call.
package struct Tool {
  /// What it is called by.
  package let name: String
  /// Its name for people.
  package let title: String
  /// What it does and when to call it.
  package let description: String
  /// The arguments that it takes.
  package let parameters: [Parameter]
  /// What it gives: an object.
  package let output: Schema
  /// Does the work; what it throws is told to the assistant by `ToolFault`.
  let run: (Arguments) throws(ToolFault) -> any Encodable

  package init(
    _ name: String, title: String, description: String, parameters: [Parameter], output: Schema,
    run: @escaping (Arguments) throws(ToolFault) -> any Encodable
  ) {
    self.name = name
    self.title = title
    self.description = description
    self.parameters = parameters
    self.output = output
    self.run = run
  }

  /// An argument of a tool.
  package struct Parameter {
    package let name: String
    package let schema: Schema
    package let isRequired: Bool

    package init(_ name: String, _ schema: Schema, isRequired: Bool = false) {
      self.name = name
      self.schema = schema
      self.isRequired = isRequired
    }
  }

  /// The arguments of a call: each of them is one that the tool takes.
  package typealias Arguments = [String: JSONValue]

  /// Calls the tool.
  ///
  /// - Throws: What is wrong with the arguments, all at once, or what the tool itself throws.
  package func call(_ arguments: Arguments) throws(ToolFault) -> any Encodable {
    let names = parameters.map(\.name)
    let unknown = arguments.keys.filter { !names.contains($0) }.sorted().map { name in
      "\(name) : cet argument n'existe pas ; accepté : \(names.joined(separator: ", "))"
    }
    let missing = parameters.filter { $0.isRequired && arguments[$0.name] == nil }.map {
      "\($0.name) : il manque cet argument"
    }
    guard unknown.isEmpty, missing.isEmpty else {
      throw ToolFault((unknown + missing).joined(separator: "\n"))
    }
    return try run(arguments)
  }

  /// The tool as it is listed.
  var listing: JSONValue {
    let input = Schema.object(
      "", Dictionary(parameters.map { ($0.name, $0.schema) }) { $1 },
      required: parameters.filter(\.isRequired).map(\.name), isClosed: true)
    return [
      "name": .text(name), "title": .text(title), "description": .text(description),
      "inputSchema": input.json, "outputSchema": output.json,
      "annotations": [
        "title": .text(title), "readOnlyHint": true, "destructiveHint": false,
        "idempotentHint": true, "openWorldHint": false,
      ],
    ]
  }
}

/// What was wrong with a call, in words that the assistant can act on.
package struct ToolFault: Error, Hashable {
  /// What was found and what is accepted, in French.
  package let text: String

  package init(_ text: String) { self.text = text }
}
