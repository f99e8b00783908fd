/// Writes JSON as UTF-8, key by key; what is written is a whole value once all that began has ended.
package struct JSONWriter {
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []
  /// Whether a value already stands in the list or object that is open.
  private var needsComma = false
  private let place: JSONString.Place

  /// - Parameter place: Where the JSON is to stand.
  package init(for place: JSONString.Place = .file) {
    self.place = place
  }

  /// Begins an object, or a list, here or under a key.
  @inline(never)
  package mutating func open(_ bracket: Unicode.Scalar, under key: String? = nil) {
    start(key)
    append(bracket)
    needsComma = false
  }

  /// Ends what was opened last, with its bracket.
  @inline(never)
  package mutating func close(_ bracket: Unicode.Scalar) {
    append(bracket)
    needsComma = true
  }

  /// Writes a whole number.
  @inline(never)
  package mutating func write(_ number: Int, under key: String? = nil) {
    start(key)
    bytes += Array(String(number).utf8)
  }

  /// Writes a text.
  @inline(never)
  package mutating func write(_ text: String, under key: String? = nil) {
    write(utf8: Array(text.utf8)[...], under: key)
  }

  /// Writes a text that is there as UTF-8.
  @inline(never)
  package mutating func write(utf8 text: ArraySlice<UInt8>, under key: String? = nil) {
    start(key)
    JSONString.append(text.span, 0..<text.count, for: place, to: &bytes)
  }

  /// Writes what is so, or is not.
  @inline(never)
  package mutating func write(_ flag: Bool, under key: String? = nil) {
    write(json: Array((flag ? "true" : "false").utf8), under: key)
  }

  /// Writes a value that is JSON already.
  @inline(never)
  package mutating func write(json: [UInt8], under key: String? = nil) {
    start(key)
    bytes += json
  }

  /// Writes a list of texts.
  @inline(never)
  package mutating func write(_ texts: [String], under key: String) {
    open("[", under: key)
    for text in texts { write(text) }
    close("]")
  }

  private mutating func start(_ key: String?) {
    if needsComma { append(",") }
    needsComma = false
    if let key {
      write(key)
      append(":")
    }
    needsComma = true
  }

  @inline(never)
  private mutating func append(_ ascii: Unicode.Scalar) {
    bytes.append(UInt8(truncatingIfNeeded: ascii.value))
  }
}
