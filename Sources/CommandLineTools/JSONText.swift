import FoundationEssentials

/// JSON for people and programs alike: keys in order.
package enum JSONText {
  /// A value as indented JSON.
  package static func write(_ value: some Encodable) throws -> String {
    try text(of: value, [.prettyPrinted])
  }

  /// A value as JSON on one line.
  package static func line(_ value: some Encodable) throws -> String {
    try text(of: value, [])
  }

  private static func text(
    of value: some Encodable, _ layout: JSONEncoder.OutputFormatting
  ) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = layout.union([.sortedKeys, .withoutEscapingSlashes])
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
