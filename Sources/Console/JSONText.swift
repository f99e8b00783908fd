import Foundation

/// JSON for people and programs alike: indented, keys in order.
package enum JSONText {
  /// A value as indented JSON.
  package static func write(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
