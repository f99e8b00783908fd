import JSON

/// JSON as a tree: written with its keys in order, so that the same data is the same bytes.
///
/// Foundation's encoder costs more than the page around what it writes.
enum JSONTree: Sendable {
  case text(String)
  case number(Int)
  case list([JSONTree])
  /// Keys with their values, in the order in which they are written.
  case ordered([(key: String, value: JSONTree)])
  /// JSON that is written already.
  case written([UInt8])

  /// Keys with their values, without those that have none.
  static func object(_ pairs: KeyValuePairs<String, JSONTree?>) -> JSONTree {
    let given = pairs.compactMap { key, value in value.map { (key: key, value: $0) } }
    return .ordered(given.sorted { $0.key < $1.key })
  }

  /// A list of texts.
  static func texts(_ texts: [String]) -> JSONTree { .list(texts.map(JSONTree.text)) }

  /// The value as bytes.
  func bytes(for place: JSONString.Place) -> [UInt8] {
    var writer = JSONWriter(for: place)
    write(to: &writer, under: nil)
    return writer.bytes
  }

  private func write(to writer: inout JSONWriter, under key: String?) {
    switch self {
    case .text(let text): writer.write(text, under: key)
    case .number(let number): writer.write(number, under: key)
    case .list(let values):
      writer.open("[", under: key)
      for value in values { value.write(to: &writer, under: nil) }
      writer.close("]")
    case .ordered(let pairs):
      writer.open("{", under: key)
      for pair in pairs { pair.value.write(to: &writer, under: pair.key) }
      writer.close("}")
    case .written(let json): writer.write(json: json, under: key)
    }
  }
}
