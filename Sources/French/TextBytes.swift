/// A text in UTF-8, put together from words of the code, numbers and other texts: « \(count) jours ».
///
/// `String` brings to a browser what weighs more than a letter's whole form; this brings nothing.
package struct TextBytes: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// The text.
  package private(set) var bytes: [UInt8]

  /// A text that is there.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  package init(stringLiteral text: StaticString) {
    bytes = [UInt8](text)
  }

  package init(stringInterpolation parts: Parts) {
    bytes = parts.bytes
  }

  /// The pieces of a text, as they are put together.
  package struct Parts: StringInterpolationProtocol {
    fileprivate var bytes: [UInt8] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    @inline(never)
    package mutating func appendLiteral(_ text: StaticString) {
      bytes += [UInt8](text)
    }

    @inline(never)
    package mutating func appendInterpolation(_ text: TextBytes) {
      bytes += text.bytes
    }

    @inline(never)
    package mutating func appendInterpolation(_ text: [UInt8]) {
      bytes += text
    }

    /// A number in digits.
    @inline(never)
    package mutating func appendInterpolation(_ number: Int) {
      bytes.append(digitsOf: number)
    }
  }

  @inline(never)
  package static func + (left: TextBytes, right: TextBytes) -> TextBytes {
    TextBytes(left.bytes + right.bytes)
  }

  /// The text as those take it who compare, search or print texts.
  package var string: String { String(decoding: bytes, as: UTF8.self) }
}
