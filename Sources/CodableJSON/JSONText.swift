package import FoundationEssentials

/// JSON of values that say how they are encoded: keys in order, days as ISO 8601 writes them.
package enum JSONText {
  /// A value as indented JSON.
  package static func write(_ value: some Encodable) throws -> String {
    try text(of: value, [.prettyPrinted])
  }

  /// A value as JSON on one line.
  package static func line(_ value: some Encodable) throws -> String {
    try text(of: value, [])
  }

  /// The value that some JSON holds.
  ///
  /// - Throws: `DecodingError` where it is no such value.
  package static func read<Value: Decodable>(_ type: Value.Type, from data: Data) throws -> Value {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    return try decoder.decode(type, from: data)
  }

  private static func text(
    of value: some Encodable, _ layout: JSONEncoder.OutputFormatting
  ) throws -> String {
    let encoder = JSONEncoder()
    encoder.dateEncodingStrategy = .iso8601
    encoder.outputFormatting = layout.union([.sortedKeys, .withoutEscapingSlashes])
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
