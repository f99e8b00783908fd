import JSON

/// JSON as a value: written with its keys in order, so that the same data is the same bytes.
///
/// Foundation's encoder costs more than the page around what it writes.
enum JSONValue: Sendable {
  case text(String)
  case number(Int)
  case list([JSONValue])
  /// Keys with their values, in the order in which they are written.
  case ordered([(key: String, value: JSONValue)])
  /// JSON that is written already.
  case written([UInt8])

  /// Keys with their values, without those that have none.
  static func object(_ pairs: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    let given = pairs.compactMap { key, value in value.map { (key: key, value: $0) } }
    return .ordered(given.sorted { $0.key < $1.key })
  }

  /// A list of texts.
  static func texts(_ texts: [String]) -> JSONValue { .list(texts.map(JSONValue.text)) }

  /// Writes the value behind what was written before.
  func write(into output: inout [UInt8], for place: JSONString.Place) {
    switch self {
    case .text(let text): Self.write(text, into: &output, for: place)
    case .number(let number): output += String(number).utf8
    case .list(let values):
      Self.write(values, between: ("[", "]"), into: &output) { value, output in
        value.write(into: &output, for: place)
      }
    case .ordered(let pairs):
      Self.write(pairs, between: ("{", "}"), into: &output) { pair, output in
        Self.write(pair.key, into: &output, for: place)
        output.append(UInt8(ascii: ":"))
        pair.value.write(into: &output, for: place)
      }
    case .written(let bytes): output += bytes
    }
  }

  /// The value as bytes.
  func bytes(for place: JSONString.Place) -> [UInt8] {
    var bytes: [UInt8] = []
    write(into: &bytes, for: place)
    return bytes
  }

  private static func write<Item>(
    _ items: [Item], between brackets: (Unicode.Scalar, Unicode.Scalar), into output: inout [UInt8],
    _ write: (Item, inout [UInt8]) -> Void
  ) {
    output.append(UInt8(ascii: brackets.0))
    for (index, item) in items.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      write(item, &output)
    }
    output.append(UInt8(ascii: brackets.1))
  }

  private static func write(_ text: String, into output: inout [UInt8], for place: JSONString.Place)
  {
    let bytes = text.utf8Span.span
    JSONString.append(bytes, 0..<bytes.count, for: place, to: &output)
  }
}
